import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { mailSources } from '#mail/sources/sources.ts'
import { engineNamed } from '#testing/engines.ts'
import { testHouse } from '#testing/test-house.ts'
import * as room from '../conversation.ts'
import type { ConversationTables } from '../conversation-tables.ts'
import type { IncomingMail } from './keep-mail.ts'

// S0-13; reliability.md: 100 of 100 stored, raw SHA-256 equal to what was delivered. 1,600 files, not part of this project.
const DATA = fileURLToPath(new URL('../../../../../shared/data/mail', import.meta.url))
const there = existsSync(DATA)
if (!there) console.warn(`SKIPPED: the trial of keeping real mail needs ${DATA}, which is not here`)

describe.skipIf(!there)('real and hostile mail', () => {
  test('every message is kept byte for byte, every copy of it too, and taken in again adds nothing', async () => {
    const engine = engineNamed('SQLite')
    if (!engine) throw new Error('SQLite is always there')
    const studio = await (await testHouse(engine)).studio()
    const run = await room.beginImport(studio, { sources: [DATA] })
    const [given, seen] = [new Set<string>(), new Set<string>()]
    let read = 0
    let duplicates = 0
    const takeIn = async (one: IncomingMail) => {
      read += 1
      given.add(sha256('raw' in one ? [one.raw] : one.pieces()))
      duplicates += (await room.keepMail(studio, { run, mails: [one], seen })).duplicates
    }
    const source = { largest: 100_000 }
    for await (const found of mailSources([DATA], source)) if (!('skipped' in found)) await takeIn(found)
    const rows = await studio.store.read((tx) =>
      tx.$extendTables<ConversationTables>().selectFrom('raw_mail').select(['id', 'delivery_of']).execute(),
    )
    const kept = new Set<string>()
    for (const { id } of rows) {
      const pieces: Uint8Array[] = []
      for await (const piece of room.rawMail(studio, { id })) pieces.push(piece)
      kept.add(sha256(pieces))
    }
    const copies = rows.filter((row) => row.delivery_of !== null).length
    console.info(`real mail: ${read} messages, ${rows.length} kept, ${copies} of them further copies`)
    expect(read).toBeGreaterThan(1_600)
    expect(kept).toEqual(given)
    expect([rows.length, rows.length - copies]).toEqual([given.size, read - duplicates])
    for await (const found of mailSources([DATA])) if (!('skipped' in found)) await takeIn(found)
    expect(await room.finishImport(studio, { run })).toMatchObject({ stored: rows.length - copies })
  }, 120_000)
})

function sha256(pieces: Iterable<Uint8Array>): string {
  const sum = createHash('sha256')
  for (const piece of pieces) sum.update(piece)
  return sum.digest('hex')
}
