import { afterAll, expect, test } from 'vitest'
import { letter } from '#testing/sample-mail.ts'
import { type MailWorker, openMailWorker } from './at-work.ts'
import type { Limits } from './mail-thread.ts'
import { parseMail } from '../parse.ts'

// reliability.md, Intake that loses nothing: per-message limits of time and memory in a worker

const now = Date.parse('2026-05-21T12:00:00Z')
const opened: MailWorker[] = []
afterAll(async () => {
  for (const worker of opened) await worker.close()
})

function workerWith(limits: Partial<Limits>): MailWorker {
  const worker = openMailWorker({ milliseconds: 20_000, mebibytes: 128, ...limits })
  opened.push(worker)
  return worker
}

const sample = (body: string) =>
  letter({ from: 'grace@lindqvist.example', to: 'mira@salo.example', subject: 'Ihana', body, at: now })

/** HTML of so many elements that its tree does not fit into a small memory. */
const HUGE = Buffer.from(
  `From: a@b.example\nSubject: Offer\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html>${'<b>x</b>'.repeat(50_000)}</html>\n`,
)

async function* inPieces(mail: Uint8Array, size: number) {
  for (let at = 0; at < mail.length; at += size) yield await Promise.resolve(mail.subarray(at, at + size))
}

test('a letter taken apart in the thread is the letter taken apart here', async () => {
  const mail = sample('Hei Mira, olen vähän huolissani.\n\n> vanha')
  expect(await workerWith({}).run('parse', mail, { now })).toEqual(await parseMail(mail, { now }))
})

test('what a letter is refused for comes back as it was said', async () => {
  const refused = workerWith({}).run('parse', Buffer.from('no mail at all'), { now })
  await expect(refused).rejects.toMatchObject({ name: 'UnreadableMail', reason: 'no-headers' })
})

test('a letter that takes too long is stopped', async () => {
  const late = workerWith({ milliseconds: 1 }).run('parse', HUGE, { now })
  await expect(late).rejects.toMatchObject({ reason: 'timeout' })
})

test('a letter that fills the memory fails alone: those behind it are read, in their order, by a new thread', async () => {
  const worker = workerWith({ mebibytes: 24 })
  const mails = [sample('one'), HUGE, sample('two'), sample('three'), sample('four'), sample('five'), sample('six')]
  const all = await Promise.allSettled(mails.map((mail) => worker.run('parse', mail, { now })))
  const ended = all.map((one) => (one.status === 'fulfilled' ? one.value.text : one.reason.reason))
  expect(ended.join(' ')).toBe('one too-large two three four five six')
})

test('a large letter comes in pieces, whatever their size, and is the same letter', async () => {
  const mail = sample(`${'A long letter.\n'.repeat(2_000)}The end`)
  const worker = workerWith({})
  for (const size of [1_000, 7_919, mail.length])
    expect(await worker.run('parse', { pieces: () => inPieces(mail, size) }, { now })).toEqual(
      await parseMail(mail, { now }),
    )
})

test('pieces that cannot be fetched say nothing about the letter, and the next one is read', async () => {
  const worker = workerWith({})
  async function* broken() {
    yield await Promise.resolve(sample('half'))
    throw new Error('the disk is gone')
  }
  const failed = worker.run('parse', { pieces: broken }, { now })
  await expect(failed).rejects.toThrow(/^the disk is gone$/)
  expect(await worker.run('parse', sample('next'), { now })).toMatchObject({ text: 'next' })
})

test('a thread without work ends by itself, and another begins when it is needed', async () => {
  const worker = workerWith({ idle: 50 })
  expect(await worker.run('parse', sample('before'), { now })).toMatchObject({ text: 'before' })
  await new Promise((done) => setTimeout(done, 300))
  expect(await worker.run('parse', sample('after'), { now })).toMatchObject({ text: 'after' })
})
