import { expect, test } from 'vitest'
import { differentPeople, fitTheName, nameKey } from './likely-same.ts'

// Issue 3: two addresses of one person are proposed for merging

test('a name is the same in another order, script or spelling, with a middle name or without', () => {
  const same = [
    ['Grace Hopper', 'Hopper, Grace', 'Grace B. Hopper', 'Grace Brewster Hopper', 'GRACE HOPPER (home)'],
    ['Ольга Сергеева', 'Olga Sergeeva', 'Olga Sergeyeva', 'Сергеева Ольга'],
    ['Νίκος Παππάς', 'Nikos Pappas'],
    ['Paweł Żółkiewski', 'Pawel Zolkiewski'],
    ['Päivi Mäkelä', 'Paivi Makela'],
  ]
  for (const names of same) expect(new Set(names.map(nameKey)).size, names.join(' | ')).toBe(1)
  expect(nameKey('Grace Hopper')).not.toBe(nameKey('Grace Harper'))
})

test('one word, initials, a desk or a company is nobody’s full name', () => {
  const nobody = [
    'Grace',
    'G. H.',
    '',
    'Info Bakery',
    'Bakery Team',
    'Support Desk',
    'Leipomo Oy',
    'ООО Ромашка',
    'Biuro Obsługi',
    'Office Berlin',
    'Бухгалтерия Ромашка',
    'grace@harbour.example',
  ]
  for (const name of nobody) expect(nameKey(name), name).toBe('')
})

test('addresses that are named after the person fit, those of a desk do not', () => {
  const key = nameKey('Grace Hopper')
  const fit = (one: string, other: string) => fitTheName(`${one}@a.example`, `${other}@b.example`, key)
  expect([fit('grace', 'g.hopper'), fit('gh', 'grace.hopper99'), fit('hopper', 'gracehome')]).toEqual([
    true,
    true,
    true,
  ])
  expect([fit('grace', 'info'), fit('office', 'sales'), fit('grace', 'bob')]).toEqual([false, false, false])
  expect(fitTheName('o.sergeeva@a.example', 'olga@b.example', nameKey('Ольга Сергеева'))).toBe(true)
})

// Issue 3: two people on one address
test('two people who share one address are told by their names, one person who writes it in two ways is one', () => {
  expect(differentPeople(['Anna Virtanen', 'Pekka Salo', 'Virtanen, Anna', 'Bakery', 'Anna'])).toEqual([
    'Anna Virtanen',
    'Pekka Salo',
  ])
  expect(differentPeople(['Anna Virtanen', 'Pekka Virtanen'])).toHaveLength(2)
  expect(differentPeople(['Anna Virtanen', 'Anna Korhonen', 'Leipomo Virtanen Oy'])).toEqual(['Anna Virtanen'])
})
