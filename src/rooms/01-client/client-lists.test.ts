import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { migrations } from '#house/migrations.ts'
import type { House } from '#foundation/house.ts'
import { accept, ADA, GRACE } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, NOW, type TestHouse, testHouse } from '#testing/test-house.ts'
import * as room from './client.ts'

// issue 3, Scale: a list asks for the clients it shows

const NAMES = ['Zofia', 'Łąka', 'émile', 'Ada', 'ada b', 'Δάφνη', 'Ольга']

async function named(house: House, names: readonly string[]): Promise<void> {
  for (const name of names) await room.addClient(house, { name })
}

/** Every page of a list, one after the other. */
async function paged(house: House, most: number): Promise<string[][]> {
  const pages: string[][] = []
  for (let after: string | null = null; ;) {
    const page: room.Client[] = await room.clientsPage(house, { after, most })
    if (page.length === 0) return pages
    pages.push(page.map((client) => client.name))
    after = page.at(-1)?.id ?? null
  }
}

const work = (signedOn: string | null, deliveredOn: string | null) => {
  const kind: Pick<room.NewProject, 'name' | 'service' | 'price' | 'currency' | 'stage'> = {
    name: 'Site',
    service: 'website',
    price: null,
    currency: 'EUR',
    stage: 'agreed',
  }
  return { ...kind, signedOn, deliveredOn }
}

eachEngine((engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await testHouse(engine)
  })

  test('clients stand by name, case and accents aside, each on one page and nobody twice', async () => {
    const studio = await house.studio()
    await named(studio, NAMES)
    const pages = await paged(studio, 3)
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1])
    const all = pages.flat()
    expect(all.toSorted()).toEqual(NAMES.toSorted())
    expect(all.slice(0, 5)).toEqual(['Ada', 'ada b', 'émile', 'Łąka', 'Zofia'])
  })

  test('clients of one name are told apart by the page that follows', async () => {
    const studio = await house.studio()
    await named(studio, ['Ada', 'Ada', 'Ada', 'Ada', 'Ada'])
    expect((await paged(studio, 2)).map((page) => page.length)).toEqual([2, 2, 1])
  })

  test('a new name finds its new place', async () => {
    const studio = await house.studio()
    await named(studio, ['Berta', 'Carl'])
    const id = await room.addClient(studio, { name: 'Xaver' })
    await room.changeClient(studio, { id, name: 'Álvaro' })
    expect((await paged(studio, 10)).flat()).toEqual(['Álvaro', 'Berta', 'Carl'])
  })

  test('who was put away is not among the clients but with those put away, the last first', async () => {
    const studio = await house.studio()
    const ids = []
    for (const name of ['A', 'B', 'C']) ids.push(await room.addClient(studio, { name }))
    for (const id of ids.slice(0, 2)) {
      await room.archiveClient(studio, { id, archived: true })
      house.clock.now += DAY
    }
    house.clock.now = NOW
    expect((await paged(studio, 10)).flat()).toEqual(['C'])
    expect(await room.countClients(studio)).toBe(1)
    const [last, ...none] = await room.archivedClients(studio, { most: 1 })
    expect([last?.name, none]).toEqual(['B', []])
    expect((await room.archivedClients(studio, { before: last?.id ?? '', most: 9 })).map((one) => one.name)).toEqual([
      'A',
    ])
  })

  test('clients are found by the addresses and by the contacts they have, whole and once', async () => {
    const studio = await house.studio()
    const [grace, ada] = [await accept(studio, GRACE), await accept(studio, ADA)]
    await room.archiveContact(studio, { id: ada.contact, archived: true })
    const byAddress = await room.clientsByAddress(studio, {
      addresses: [GRACE.address, GRACE.address, ADA.address, 'nobody@far.example'],
    })
    expect(byAddress.map((one) => one.name).toSorted()).toEqual([ADA.name, GRACE.name])
    expect(byAddress.find((one) => one.id === grace.client)?.contacts[0]?.addresses).toEqual([GRACE.address])
    const byContact = await room.clientsOfContacts(studio, { contacts: [ada.contact, ada.contact] })
    expect(byContact.map((one) => one.id)).toEqual([ada.client])
    const byId = await room.clientsById(studio, { ids: [ada.client, 'gone', grace.client] })
    expect(byId.map((one) => one.id)).toEqual([ada.client, grace.client])
  })

  test('every client is met in turn, put away or not', async () => {
    const studio = await house.studio()
    const ids = []
    for (const name of ['C', 'A', 'B']) ids.push(await room.addClient(studio, { name }))
    await room.archiveClient(studio, { id: ids[1] ?? '', archived: true })
    const first = await room.clientsInTurn(studio, { after: '', most: 2 })
    const rest = await room.clientsInTurn(studio, { after: first.at(-1)?.id ?? '', most: 2 })
    expect([...first, ...rest].map((one) => one.id)).toEqual(ids)
  })

  test('work signed or delivered between two days is found, but for what was put away', async () => {
    const studio = await house.studio()
    const of = async (name: string, project: ReturnType<typeof work>) => {
      const client = await room.addClient(studio, { name })
      return { client, project: await room.addProject(studio, { client, project }) }
    }
    const signed = await of('signed', work('2026-05-10', null))
    await room.addProject(studio, { client: signed.client, project: work(null, null) })
    const delivered = await of('delivered', { ...work('2025-01-01', '2026-05-10'), stage: 'delivered' })
    await of('earlier', work('2026-05-09', null))
    await of('settled', { ...work('2026-05-10', null), stage: 'settled' })
    await of('tomorrow', work('2026-05-12', null))
    const away = await of('away', work('2026-05-10', null))
    await room.archiveProject(studio, { id: away.project, archived: true })
    const days = { signed: '2026-05-10', delivered: '2026-05-01', until: '2026-05-11' }
    const found = await room.workByClient(studio, { ...days, most: 10 })
    expect(new Set(found.keys())).toEqual(new Set([signed.client, delivered.client]))
    expect(found.get(signed.client)?.length).toBe(2)
  })

  // issue 3, Scale
  test('of much work that is under way the newest is looked at', async () => {
    const studio = await house.studio()
    for (const day of [3, 1, 2]) {
      const client = await room.addClient(studio, { name: `Signed ${day}` })
      await room.addProject(studio, { client, project: work(`2026-05-0${day}`, null) })
    }
    const days = { signed: '2026-01-01', delivered: '2026-05-01', until: '2026-05-11' }
    const found = await room.workByClient(studio, { ...days, most: 2 })
    const signed = [...found.values()].flat().map((project) => project.signedOn)
    expect(new Set(signed)).toEqual(new Set(['2026-05-02', '2026-05-03']))
  })

  test('who is not listened to is known by name', async () => {
    const studio = await house.studio()
    const [grace, ada] = [await accept(studio, GRACE), await accept(studio, ADA)]
    await room.switchListening(studio, { id: grace.contact, on: false })
    await room.switchListening(studio, { id: ada.contact, on: false })
    await room.archiveContact(studio, { id: ada.contact, archived: true })
    expect(await room.unheardNames(studio)).toEqual([GRACE.name])
  })
})

eachEngine((engine) => {
  test('clients of before stand by name after the update, in every studio', async () => {
    const store = await engine.open(migrations)
    await store.migrate('0012_standing')
    const workspaces = [await store.newWorkspace(NOW), await store.newWorkspace(NOW)]
    for (const workspace of workspaces)
      await store.whole.transaction().execute(async (tx) => {
        if (engine.kind === 'postgres') await sql`select set_config('app.workspace', ${workspace}, true)`.execute(tx)
        for (const [id, name] of [
          ['1', 'Zofia'],
          ['2', 'Łąka'],
          ['3', 'ada'],
        ])
          await sql`insert into client (workspace, id, name, created_at) values (${workspace}, ${id}, ${name}, ${NOW})`.execute(
            tx,
          )
      })
    await store.migrate()
    for (const workspace of workspaces) {
      const studio: House = { store: store.within(workspace), now: () => NOW, actor: 'command' }
      expect((await paged(studio, 2)).flat()).toEqual(['ada', 'Łąka', 'Zofia'])
    }
    await store.close()
  })
})
