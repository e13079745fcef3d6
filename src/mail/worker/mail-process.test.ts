import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { type MailWorker, openMailWorker } from './at-work.ts'
import { parseMail } from '../parse.ts'
import { showMail } from '../shown/shown.ts'

// issue 3: the serving process stays small, and no letter keeps it waiting; at-work.test.ts proves the same of threads

const open: MailWorker[] = []
afterEach(async () => {
  for (const worker of open.splice(0)) await worker.close()
})

function apart(limits: { milliseconds?: number; mebibytes?: number; idle?: number } = {}): MailWorker {
  const worker = openMailWorker({ milliseconds: 20_000, mebibytes: 128, ...limits, apart: true })
  open.push(worker)
  return worker
}

const mail = (html: string) => Buffer.from(`From: a@b.example\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n${html}`)
const LETTER = mail('<p>Hello <b>you</b></p>')

test('a letter taken apart in a process of its own is the letter taken apart here', async () => {
  const worker = apart()
  expect(await worker.run('parse', LETTER, { now: 0 })).toEqual(await parseMail(LETTER, { now: 0 }))
  expect(await worker.run('show', LETTER, undefined)).toEqual(await showMail(LETTER))
})

test('a large one comes in pieces', async () => {
  const pieces = async function* () {
    for (let at = 0; at < LETTER.length; at += 7) yield Uint8Array.from(LETTER.subarray(at, at + 7))
  }
  expect((await apart().run('show', { pieces }, undefined))?.pieces).toEqual(['<p>Hello <b>you</b></p>'])
})

test('one that takes too long is stopped, one that fills the memory fails, and the next one is shown', async () => {
  // Elements left open that are not counted as deep, so that the sanitiser is at them for long.
  const endless = mail('<font>'.repeat(150_000))
  const worker = apart({ milliseconds: 1_500 })
  await expect(worker.run('show', endless, undefined)).rejects.toMatchObject({ reason: 'timeout' })
  expect((await worker.run('show', LETTER, undefined))?.pieces).toHaveLength(1)
  const small = apart({ mebibytes: 12 })
  await expect(small.run('show', mail('<b>x</b><p title="y">'.repeat(190_000)), undefined)).rejects.toMatchObject({
    reason: 'too-large',
  })
})

test('the process ends when there was nothing to do, and another one begins when it is needed', async () => {
  const worker = apart({ idle: 50 })
  for (const _ of [1, 2]) {
    expect((await worker.run('show', LETTER, undefined))?.pieces).toHaveLength(1)
    await pause(300)
  }
})
