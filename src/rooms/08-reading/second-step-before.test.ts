import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addClient, client } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { migrations } from '#house/migrations.ts'
import { eachEngine } from '#testing/engines.ts'
import { DAY, NOW, WEEK } from '#testing/test-house.ts'
import { dismissedIn, readings } from './reading.ts'
import type { ReadingTables } from './reading-tables.ts'

// S0-15: what was set aside in an older version stays so; its reason was not asked then

const ADDRESS = 'ada@engine.example'

eachEngine((engine) => {
  test('what was set aside before is still set aside, and readings are made anew', async () => {
    const store = await engine.open(migrations)
    await store.migrate('0015_lists')
    const workspace = await store.newWorkspace(NOW)
    const other = await store.newWorkspace(NOW)
    await store.whole.transaction().execute(async (db) => {
      const within = async (one: string) => {
        if (engine.kind === 'postgres') await sql`select set_config('app.workspace', ${one}, true)`.execute(db)
      }
      for (const one of [workspace, other]) {
        await within(one)
        await sql`insert into client (workspace, id, name, created_at, name_key) values (${one}, 'c', 'Ada', ${NOW}, 'ada')`.execute(
          db,
        )
        await sql`insert into contact (workspace, id, client, name, language, part, salutation, created_at)
          values (${one}, 'ada', 'c', 'Ada', 'en', 'buyer', '', ${NOW})`.execute(db)
        await sql`insert into thread (workspace, id, subject, last_at, messages, person, last_message)
          values (${one}, 't', 'Plan', ${NOW}, 2, ${ADDRESS}, 'l2')`.execute(db)
        for (const id of ['l1', 'l2', 'l3']) {
          await sql`insert into raw_mail (workspace, id, hash, identity, size, body, source, run, kept_at, read_with)
            values (${one}, ${id}, ${id}, ${id}, 0, ${new Uint8Array()}, 'old', 'r', ${NOW}, 2)`.execute(db)
          await sql`insert into message (workspace, id, raw, message_id, thread, sent_at, dated, writer, person, from_address, from_name,
              subject, text, words, language, word_count, attachments, calendar)
            values (${one}, ${id}, ${id}, ${id}, 't', ${NOW - DAY}, 1, 'person', ${ADDRESS}, ${ADDRESS}, '', 'Plan', '', '', 'en', 0, '[]', 0)`.execute(
            db,
          )
        }
        for (const [id, kind, at] of [
          ['e1', 'doubt', NOW],
          ['e2', 'doubt', NOW - 5],
          ['e3', 'money', null],
        ] as const)
          await sql`insert into evidence (workspace, id, contact, message, kind, start_at, end_at, text, weight, dismissed_at, dismissed_by)
            values (${one}, ${id}, 'ada', 'l1', ${kind}, 0, 1, 'x', 0.5, ${at}, ${at && 'member:mira'})`.execute(db)
        for (const sign of ['slower:l2', 'silent:l3', 'silent:gone'])
          await sql`insert into dismissed_pace (workspace, sign, contact, dismissed_at, dismissed_by)
            values (${one}, ${sign}, 'ada', ${NOW}, 'member:mira')`.execute(db)
        await sql`insert into reading (workspace, contact, reading, score, since, signs, exchanges, computed_at, basis)
          values (${one}, 'ada', 'watch', 0.5, ${NOW}, '[]', '[]', ${NOW}, 'old')`.execute(db)
      }
    })
    await store.migrate()
    for (const one of [workspace, other]) {
      const house: House = { store: store.within(one), now: () => NOW, actor: 'command' }
      expect((await dismissedIn(house, { letters: ['l1', 'l2', 'l3'] })).keys().toArray().toSorted()).toEqual([
        'doubt:l1',
        'silent:l3',
        'slower:l2',
      ])
      const rows = await house.store.read((tx) =>
        tx
          .$extendTables<ReadingTables>()
          .selectFrom('dismissal')
          .select(['reason', 'at', 'actor'])
          .where('sign', '=', 'doubt')
          .execute(),
      )
      expect(rows).toEqual([{ reason: 'misread', at: NOW - 5, actor: 'member:mira' }])
      const [reading] = await house.store.read((tx) =>
        tx.$extendTables<ReadingTables>().selectFrom('reading').select(['computed_at', 'reading']).execute(),
      )
      expect(reading).toEqual({ computed_at: 0, reading: 'watch' })
    }
  })

  test('behind the wall that was lowered for it, a studio still sees its own rows only', async () => {
    const store = await engine.open(migrations)
    await store.migrate('0015_lists')
    await store.migrate()
    const houses = await Promise.all(
      [0, 1].map(async (): Promise<House> => {
        return { store: store.within(await store.newWorkspace(NOW)), now: () => NOW, actor: 'command' }
      }),
    )
    const [mine, theirs] = houses
    if (!mine || !theirs) throw new Error('two studios')
    const of = { language: 'en', part: 'buyer', salutation: '' } as const
    const id = await addClient(mine, { name: 'Ada', contact: { name: 'Ada', addresses: [ADDRESS], ...of } })
    await readings(mine, { week: WEEK })
    expect((await client(mine, { id }))?.contacts).toHaveLength(1)
    const stored = (house: House) =>
      house.store.read((tx) => tx.$extendTables<ReadingTables>().selectFrom('reading').select('contact').execute())
    expect([(await stored(mine)).length, (await stored(theirs)).length]).toEqual([1, 0])
  })
})
