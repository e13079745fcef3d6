import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { migrations } from '#house/migrations.ts'
import type { House } from '#foundation/house.ts'
import { eachEngine } from '#testing/engines.ts'
import { NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import {
  addClient,
  addPreference,
  addProject,
  archiveClient,
  changeClient,
  changeContact,
  client,
  findClients,
  removePreference,
} from './client.ts'

// issue 3, Search: across messages and clients

const names = async (house: House, words: string) =>
  (await findClients(house, { words, most: 5 })).clients.map((hit) => hit.name.text)

const contact = (name: string, address: string) => ({
  name,
  addresses: [address],
  language: 'pl' as const,
  part: 'buyer' as const,
  salutation: '',
})

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('a client is found by name, contact, address, project and preference, with marks and without', async () => {
    const studio = await house.studio()
    const id = await addClient(studio, {
      name: 'Piekarnia Łąka',
      contact: contact('Żaneta Maj', 'zaneta@laka.example'),
    })
    const contactId = (await client(studio, { id }))?.contacts[0]?.id ?? ''
    const project = { name: 'Nowe ΛΟΓΟΤΥΠΟ', service: 'design', price: null, currency: 'PLN' } as const
    await addProject(studio, {
      client: id,
      project: { ...project, stage: 'talking', signedOn: null, deliveredOn: null },
    })
    const note = await addPreference(studio, { contact: contactId, note: 'Woli rozmowę niż list' })
    for (const words of ['laka', 'ŁĄKA', 'zaneta', 'laka.example', 'λογοτυπο', 'rozmowe', 'piekarnia rozmowę', 'ka'])
      expect(await names(studio, words), words).toEqual(['Piekarnia Łąka'])
    const [hit] = (await findClients(studio, { words: 'laka', most: 5 })).clients
    expect(hit?.name.marks).toEqual([{ start: 10, end: 14 }])
    expect(hit?.known).toEqual([{ text: 'zaneta@laka.example', marks: [{ start: 7, end: 11 }] }])
    await removePreference(studio, { id: note, removed: true })
    expect(await names(studio, 'rozmowe')).toEqual([])
  })

  test('after a change a client is found by what is known now', async () => {
    const studio = await house.studio()
    const id = await addClient(studio, { name: 'Old Mill', contact: contact('Ada', 'ada@mill.example') })
    await changeClient(studio, { id, name: 'New Forge' })
    const contactId = (await client(studio, { id }))?.contacts[0]?.id ?? ''
    await changeContact(studio, { id: contactId, contact: contact('Grace', 'grace@forge.example') })
    for (const words of ['mill', 'ada']) expect(await names(studio, words), words).toEqual([])
    for (const words of ['forge', 'grace']) expect(await names(studio, words), words).toEqual(['New Forge'])
    await archiveClient(studio, { id, archived: true })
    expect(await names(studio, 'forge')).toEqual(['New Forge'])
  })

  test("those found by their own name come first, and another studio's never", async () => {
    const [mine, theirs] = [await house.studio(), await house.studio()]
    await addClient(mine, { name: 'Aalto', contact: contact('Maja', 'maja@aalto.example') })
    for (const name of ['Zofia Maj', 'Maj i Syn', 'Other']) await addClient(mine, { name })
    await addClient(theirs, { name: 'Maj elsewhere' })
    expect(await names(mine, 'maj')).toEqual(['Maj i Syn', 'Zofia Maj', 'Aalto'])
    expect(await findClients(mine, { words: 'maj', most: 1 })).toMatchObject({ count: 3 })
    expect(await names(mine, '%')).toEqual([])
    expect(await names(mine, '')).toEqual([])
  })
})

eachEngine((engine) => {
  test('clients of before are found after the update', async () => {
    const store = await engine.open(migrations)
    await store.migrate('0008_search')
    const workspace = await store.newWorkspace(NOW)
    await store.whole.transaction().execute(async (tx) => {
      if (engine.kind === 'postgres') await sql`select set_config('app.workspace', ${workspace}, true)`.execute(tx)
      await sql`insert into client (workspace, id, name, created_at) values (${workspace}, 'c', 'Łódzka Huta', ${NOW})`.execute(
        tx,
      )
    })
    await store.migrate()
    const studio: House = { store: store.within(workspace), now: () => NOW, actor: 'command' }
    expect(await names(studio, 'lodzka')).toEqual(['Łódzka Huta'])
    await store.close()
  })
})
