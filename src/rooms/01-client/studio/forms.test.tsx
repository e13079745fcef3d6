import { expect, test } from 'vitest'
import { htmlOf } from '#testing/html-of.ts'
import { contactForm, newClient, projectForm } from '#testing/gallery-props.ts'
import { sayIn } from '#house/words.ts'
import { countryOptions } from './country-options.ts'
import { NewClientPage } from './client-form.tsx'
import { ContactPage } from './contact-form.tsx'
import { ProjectPage } from './project-form.tsx'

const say = sayIn('en')

test('a client that could not be added keeps every word, in its own language', () => {
  const html = htmlOf(<NewClientPage say={say} {...newClient(say)} />)
  expect(html).toContain('value="Ελένη Μάρκου"')
  expect(html).toMatch(/lang="el" type="text" value="Αγαπητή κυρία Μάρκου,"/u)
  expect(html).toContain('<option value="el" lang="el" selected="">Ελληνικά</option>')
  expect(html).toContain('>eleni at markou.example</textarea>')
})

test('a price that could not be read stays as it was typed', () => {
  const html = htmlOf(<ProjectPage say={say} {...projectForm(say)} />)
  expect(html).toContain('value="four thousand"')
  expect(html).toContain('We could not read this as a sum. Try 4800 or 4800.50.')
})

test('a contact that is changed is named, a new one says whose it will be', () => {
  const { name: _, ...fresh } = contactForm
  expect(htmlOf(<ContactPage say={say} {...contactForm} />)).toContain('<h1>Contact: Hannah Wirth</h1>')
  expect(htmlOf(<ContactPage say={say} {...fresh} />)).toContain('<h1>New contact for Wirth Workshop</h1>')
})

test('where a contact works is chosen by name in the language of the page, and says what is guessed', () => {
  const inFinnish = countryOptions(sayIn('fi'), 'fi', 'GR')
  expect(inFinnish[0]).toEqual({ value: '', label: 'Osoitteen mukaan: Kreikka' })
  expect(inFinnish).toContainEqual({ value: 'FI', label: 'Suomi' })
  const [first, ...named] = countryOptions(say, 'en', null)
  expect(first?.label).toBe('Guess from the address')
  expect(named.map((one) => one.label)).toEqual(named.map((one) => one.label).toSorted(new Intl.Collator('en').compare))
  const chosen = { ...contactForm.form, values: { ...contactForm.form.values, country: 'GB' } }
  const html = htmlOf(
    <ContactPage say={say} {...contactForm} countries={countryOptions(say, 'en', 'GB')} form={chosen} />,
  )
  expect(html).toContain('Guess from the address: United Kingdom')
  expect(html).toContain('<option value="GB" selected="">United Kingdom</option>')
})
