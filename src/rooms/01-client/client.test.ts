import { beforeAll, expect, test } from 'vitest'
import { journalOf } from '#foundation/journal.ts'
import type { House } from '#foundation/house.ts'
import { parseMoney } from '#foundation/money.ts'
import { accept, ADA, GRACE } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { type TestHouse, testHouse } from '#testing/test-house.ts'
import { ContactForm, ProjectForm } from './client-rules.ts'
import * as room from './client.ts'

// product.md, Client; S2-1: no label on people, only facts about them.

const website = {
  name: 'New website',
  service: 'website',
  price: 480_000,
  currency: 'GBP',
  stage: 'agreed',
  signedOn: '2026-05-12',
  deliveredOn: null,
} as const

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('a client is added with the person one writes to, and stands in the journal', async () => {
    const studio = await house.studio()
    const { client: id } = await accept(studio, GRACE)
    const found = await room.client(studio, { id })
    expect(found).toMatchObject({ name: GRACE.name, archivedAt: null })
    expect(found?.contacts[0]).toMatchObject({
      name: GRACE.name,
      addresses: [GRACE.address],
      heard: true,
      part: 'buyer',
    })
    const entries = await journalOf(studio, { client: id, most: 10 })
    expect(entries.map((entry) => entry.kind).sort()).toEqual(['client.added', 'contact.added'])
  })

  test('the journal holds ids and kinds, never words', async () => {
    const studio = await house.studio()
    const { client: id, contact } = await accept(studio, GRACE)
    await room.addPreference(studio, { contact, note: 'wants a call, not an email' })
    const text = JSON.stringify(await journalOf(studio, { client: id, most: 20 }))
    expect(text).not.toContain('call')
    expect(text).not.toContain(GRACE.address)
  })

  test('one address belongs to one contact, and the refused contact is not half there', async () => {
    const studio = await house.studio()
    await accept(studio, GRACE)
    const { client: ada } = await accept(studio, ADA)
    const taken = {
      name: 'Somebody',
      addresses: [GRACE.address],
      language: 'en',
      part: 'user',
      salutation: '',
    } as const
    await expect(
      room.addContact(studio, { client: ada, contact: { ...taken, addresses: [...taken.addresses] } }),
    ).rejects.toMatchObject({ code: 'client.addressTaken' })
    expect((await room.client(studio, { id: ada }))?.contacts).toHaveLength(1)
  })

  // S0-13: feasts and working hours of the country a contact works in.
  test('where a contact works is kept as the user said it, and taken back to be guessed', async () => {
    const studio = await house.studio()
    const { contact: id } = await accept(studio, ADA)
    const contact = {
      name: ADA.name,
      addresses: ['ada@engine.pl'],
      language: 'en',
      part: 'buyer',
      salutation: '',
    } as const
    const change = async (country: string) => {
      const form = ContactForm.parse({ ...contact, addresses: contact.addresses.join(), country })
      await room.changeContact(studio, { id, contact: form })
      const changed = await room.contact(studio, { id })
      return [changed?.country, changed && room.countryOf(changed)]
    }
    expect((await room.contact(studio, { id }))?.country).toBeNull()
    expect(await change('FI')).toEqual(['FI', 'FI'])
    expect(await change('')).toEqual([null, 'PL'])
    expect(ContactForm.safeParse({ ...contact, addresses: '', country: 'Finland' }).success).toBe(false)
  })

  test('a client is archived and brought back; nothing is deleted', async () => {
    const studio = await house.studio()
    const { client: id } = await accept(studio, ADA)
    await room.archiveClient(studio, { id, archived: true })
    expect((await room.client(studio, { id }))?.archivedAt).toBe(house.clock.now)
    await room.archiveClient(studio, { id, archived: false })
    expect((await room.client(studio, { id }))?.archivedAt).toBeNull()
  })

  test('a project keeps its price in minor units, its stage and its dates', async () => {
    const studio = await house.studio()
    const { client: id } = await accept(studio, ADA)
    const project = await room.addProject(studio, { client: id, project: website })
    await room.changeProject(studio, {
      id: project,
      project: { ...website, stage: 'delivered', deliveredOn: '2026-05-20' },
    })
    expect(await room.project(studio, { id: project })).toMatchObject({
      price: 480_000,
      currency: 'GBP',
      stage: 'delivered',
      deliveredOn: '2026-05-20',
    })
    await room.archiveProject(studio, { id: project, archived: true })
    expect((await room.client(studio, { id }))?.projects[0]?.archivedAt).toBe(house.clock.now)
  })

  test('a preference is noted, taken away, and put back as it was', async () => {
    const studio = await house.studio()
    const { client, contact } = await accept(studio, ADA)
    const note = 'no calls on Fridays'
    const id = await room.addPreference(studio, { contact, note })
    const shown = async () => (await room.contact(studio, { id: contact }))?.preferences
    expect(await room.removePreference(studio, { id, removed: true })).toEqual({ client, note })
    expect(await shown()).toEqual([])
    expect((await room.clients(studio))[0]?.contacts[0]?.preferences).toEqual([])
    await room.removePreference(studio, { id, removed: false })
    expect(await shown()).toEqual([{ id, note, care: false }])
  })

  // style.md, rule 10; ASVS 8.2.2
  test("another studio's client, contact and project are not found, whatever one does to them", async () => {
    const [mine, theirs] = [await house.studio(), await house.studio()]
    const { client: id, contact } = await accept(theirs, GRACE)
    const project = await room.addProject(theirs, { client: id, project: website })
    const preference = await room.addPreference(theirs, { contact, note: 'private' })
    expect(await room.client(mine, { id })).toBeNull()
    expect(await room.contact(mine, { id: contact })).toBeNull()
    expect(await room.project(mine, { id: project })).toBeNull()
    const acts: ((house: House) => Promise<unknown>)[] = [
      (at) => room.changeClient(at, { id, name: 'Taken over' }),
      (at) => room.archiveClient(at, { id, archived: true }),
      (at) => room.switchListening(at, { id: contact, on: false }),
      (at) => room.addPreference(at, { contact, note: 'mine now' }),
      (at) => room.removePreference(at, { id: preference, removed: true }),
      (at) => room.archiveProject(at, { id: project, archived: true }),
      (at) => room.addProject(at, { client: id, project: website }),
    ]
    for (const act of acts) await expect(act(mine)).rejects.toMatchObject({ code: 'client.notFound' })
    expect(await room.client(theirs, { id })).toMatchObject({ name: GRACE.name, archivedAt: null })
  })
})

test('addresses are taken as people type them: lines, commas, capitals, twice', () => {
  const form = ContactForm.parse({
    name: ' Ada  Byron ',
    addresses: 'Ada@Engine.example,\n ada@engine.example; a@b.example',
    language: 'en',
    part: 'buyer',
  })
  expect(form).toMatchObject({ name: 'Ada Byron', addresses: ['ada@engine.example', 'a@b.example'] })
})

test('a price is read as it is written in five languages', () => {
  const cases: [string, number | undefined][] = [
    ['4800', 480_000],
    ['4 800,50', 480_050],
    ['4.800,50', 480_050],
    ['£4,800.50', 480_050],
    ['4 800 €', 480_000],
    ['1.234.567', 123_456_700],
    ['12.5', 1250],
    ['-5', undefined],
    ['1,2,3', undefined],
    ['about 500', undefined],
    ['4800.505', undefined],
    ['99999999999999999', undefined],
  ]
  for (const [text, minor] of cases) expect(parseMoney(text, 'EUR'), text).toBe(minor)
  expect(parseMoney('4800', 'JPY')).toBe(4800)
})

test('a project form says beside which field it could not be read', () => {
  const form = ProjectForm.safeParse({
    name: '',
    service: 'website',
    price: 'a lot',
    currency: 'GBP',
    stage: 'agreed',
    signedOn: '2026-02-30',
    deliveredOn: '',
  })
  expect(form.error?.issues.map((issue) => issue.path[0])).toEqual(['name', 'signedOn'])
  const price = ProjectForm.safeParse({
    name: 'Site',
    service: 'website',
    price: 'a lot',
    currency: 'GBP',
    stage: 'agreed',
    signedOn: '',
    deliveredOn: '',
  })
  expect(price.error?.issues.map((issue) => issue.message)).toEqual(['client.priceWrong'])
})
