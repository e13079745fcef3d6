import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { House } from '#foundation/house.ts'
import { migrations } from '#house/migrations.ts'
import { ADA, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { HOUR, MIRA, NOW } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import { placeAgain } from './placing.ts'

// Issue 3: threads that were made before keep their letters, and know what they are placed by once these were read again

const BOB = 'bob@far.example'

eachEngine((engine) => {
  test('threads of an older version are found by new letters, and fall apart where they were merged silently', async () => {
    const store = await engine.open(migrations)
    await store.migrate('0010_pictures')
    const workspace = await store.newWorkspace(NOW)
    const letters = [
      { id: 'l1', own: 'a@x', from: ADA.address, subject: 'The plan', at: NOW - 5 * HOUR, refers: [] },
      { id: 'l2', own: 'b@x', from: MIRA, subject: 'Re: The plan', at: NOW - 4 * HOUR, refers: ['a@x'] },
      { id: 'l3', own: 'c@x', from: BOB, subject: 'Re: The plan', at: NOW - 3 * HOUR, refers: ['a@x'] },
    ]
    await store.whole.transaction().execute(async (db) => {
      if (engine.kind === 'postgres') await sql`select set_config('app.workspace', ${workspace}, true)`.execute(db)
      await sql`insert into own_address (workspace, address) values (${workspace}, ${MIRA})`.execute(db)
      await sql`insert into thread (workspace, id, subject, last_at, messages, person, last_message)
        values (${workspace}, 't1', 'The plan', ${NOW}, 3, ${ADA.address}, 'l3')`.execute(db)
      for (const { id, own, from, subject, at } of letters) {
        await sql`insert into raw_mail (workspace, id, hash, identity, size, body, source, run, kept_at, read_with)
          values (${workspace}, ${id}, ${id}, ${id}, 0, ${new Uint8Array()}, 'old', 'r', ${at}, 2)`.execute(db)
        await sql`insert into message (workspace, id, raw, message_id, thread, sent_at, dated, writer, person, from_address, from_name,
            subject, text, words, language, word_count, attachments, calendar, made_with)
          values (${workspace}, ${id}, ${id}, ${own}, 't1', ${at}, 1, ${from === MIRA ? 'studio' : 'person'}, ${ADA.address}, ${from}, '',
            ${subject}, '', '', 'en', 0, '[]', 0, 9)`.execute(db)
        await sql`insert into thread_id (workspace, message_id, thread) values (${workspace}, ${own}, 't1')`.execute(db)
      }
    })
    await store.migrate()
    const house: House = { store: store.within(workspace), now: () => NOW, actor: 'command' }
    const counts = async () =>
      (await room.conversations(house, { most: 9 })).map(({ thread }) => [thread.id === 't1', thread.messages])
    expect(await counts()).toEqual([[true, 3]])
    await receive(house, [
      letter({ from: ADA, to: MIRA, subject: 'Re: The plan', body: 'Yes.', at: NOW, id: 'd@x', answers: 'b@x' }),
    ])
    expect(await counts(), 'a new letter finds the old thread').toEqual([[true, 4]])
    await house.store.write(async (db) => {
      const tx = db.$extendTables<{ message: { id: string; ties: string } }>()
      for (const { id, refers } of letters)
        await tx
          .updateTable('message')
          .set({ ties: JSON.stringify(refers) })
          .where('id', '=', id)
          .execute()
      await placeAgain(tx, { letters: letters.map((one) => one.id) })
    })
    expect(await counts(), 'Bob stands apart once the old letters were read again').toEqual([
      [true, 3],
      [false, 1],
    ])
  })
})
