import { expect, test } from 'vitest'
import { readConfig } from '#foundation/config.ts'
import { Stop } from '#foundation/refusal.ts'
import { sentenceFor } from './ready-store.ts'

const here = readConfig({ DATA_DIR: '/data' })
const onServer = readConfig({ DATA_DIR: '/data', DATABASE_URL: 'postgres://ada:hunter2@db:5432/x' })
const failure = (facts: object) => Object.assign(new Error('as it came'), facts)

test('a full disk is told where it is: here, or on the server of the database', () => {
  const said = 'The disk that holds /data is full: make room, then start again.'
  expect(sentenceFor(failure({ code: 'ERR_SQLITE_ERROR', errcode: 13 }), here)).toEqual(new Stop(said))
  expect(sentenceFor(failure({ code: 'ENOSPC' }), onServer)).toEqual(new Stop(said))
  expect(sentenceFor(failure({ code: '53100' }), onServer)).toEqual(
    new Stop('The disk of Postgres at db:5432 is full: make room there, then try again.'),
  )
})

test('a damaged database is known by every code that says so, and what nobody foresaw stays as it came', () => {
  const said = new Stop('The database in /data is damaged: restore a backup into an empty folder.')
  for (const errcode of [11, 26, 11 | (1 << 8)])
    expect(sentenceFor(failure({ code: 'ERR_SQLITE_ERROR', errcode }), here)).toEqual(said)
  const unforeseen = failure({ code: 'ERR_SQLITE_ERROR', errcode: 1 })
  expect(sentenceFor(unforeseen, here)).toBe(unforeseen)
})
