import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { letter } from '#testing/sample-mail.ts'
import { UnreadableMail } from './mail-types.ts'
import type { ParsedMail } from './mail-types.ts'
import { parseMail } from './parse.ts'

// Damage as it happens on the way (flipped bits, cuts, doubled pieces, broken boundaries), the same in every run: nothing throws but what
// says so, nothing takes long, all of it can be stored. (reliability.md: a seed-mutating loop over the mail data)

const DATA = fileURLToPath(new URL('../../../shared/data/mail', import.meta.url))
const there = existsSync(DATA)
if (!there)
  console.warn(`SKIPPED: damaged real mail is made from ${DATA}, which is not here; built mail is damaged all the same`)

const ROUNDS = 3000
const LARGEST = 30_000
const LONGEST_TIME = 5000

function seeds(): Buffer[] {
  const built = Buffer.from(
    letter({ from: 'a@b.example', to: 'c@d.example', subject: 'Срок', at: 0, body: 'Когда же будет готово?' }),
  )
  const mixed = Buffer.from(
    'From: =?koi8-r?Q?=C1=C2?= <a@b.example>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHi\r\n--b\r\n' +
      'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Athens:20260603T143000\r\n' +
      'END:VEVENT\r\nEND:VCALENDAR\r\n--b\r\nContent-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHAqCA\r\n--b--',
  )
  if (!there) return [built, mixed]
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).toSorted()
  const small = files
    .map((name) => `${DATA}/${name}`)
    .filter((path) => statSync(path).isFile() && statSync(path).size < LARGEST)
  return [built, mixed, ...small.filter((_, index) => index % 3 === 0).map((path) => readFileSync(path))]
}

/** Park and Miller: small, and the same everywhere. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return below <= 0 ? 0 : state % below
  }
}

function damaged(mail: Buffer, roll: (below: number) => number): Buffer {
  const at = roll(mail.length)
  const to = Math.min(mail.length, at + roll(400))
  const kinds = [
    () => Buffer.concat([mail.subarray(0, at), Buffer.from([roll(256)]), mail.subarray(at + 1)]),
    () => mail.subarray(0, at),
    () => mail.subarray(at),
    () => Buffer.concat([mail.subarray(0, at), mail.subarray(to)]),
    () => Buffer.concat([mail.subarray(0, to), mail.subarray(at)]),
    () => Buffer.from(mail.toString('latin1').replace(/boundary="?\w/, 'boundary="x'), 'latin1'),
    () => Buffer.from(mail.toString('latin1').replace(/charset="?\w/, 'charset="q'), 'latin1'),
    () => Buffer.from(mail.toString('latin1').replace(/encoding: *\w/i, 'encoding: b'), 'latin1'),
    () => Buffer.from(mail.map((byte) => (roll(60) === 0 ? byte ^ (1 << roll(8)) : byte))),
  ]
  return kinds[roll(kinds.length)]?.() ?? mail
}

// oxlint-disable-next-line no-control-regex
const UNFIT = /[\0-\u0008\u000b-\u001f]/

function unfit(mail: ParsedMail): boolean {
  const people = [mail.from, mail.sender, ...mail.to, ...mail.cc].flatMap((one) =>
    one === null ? [] : [one.name, one.address],
  )
  const event =
    mail.invitation === null ? [] : [mail.invitation.summary, mail.invitation.location, mail.invitation.description]
  const files = mail.attachments.flatMap(({ name, type, contentId }) => [name ?? '', type, contentId ?? ''])
  const texts = [
    mail.subject,
    mail.text,
    mail.words,
    mail.messageId ?? '',
    ...mail.references,
    ...people,
    ...event,
    ...files,
  ]
  return texts.some((text) => UNFIT.test(text) || !text.isWellFormed())
}

describe('damaged mail', () => {
  test(`${ROUNDS} damaged letters: read or refused with a reason, in time, and fit to be stored`, async () => {
    const roll = dice(20_261_123)
    const mails = seeds()
    const refused = new Map<string, number>()
    let slowest = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      let mail = mails[roll(mails.length)] ?? Buffer.alloc(0)
      for (let times = roll(4); times >= 0; times -= 1) mail = damaged(mail, roll)
      const start = performance.now()
      const read = await parseMail(mail).catch((error: unknown) => error)
      slowest = Math.max(slowest, performance.now() - start)
      if (read instanceof UnreadableMail) refused.set(read.reason, (refused.get(read.reason) ?? 0) + 1)
      else if (read instanceof Error) throw read
      else expect(isUnfit(read), mail.toString('latin1')).toBe(false)
    }
    console.info(`damaged mail: slowest ${Math.round(slowest)} ms, refused`, Object.fromEntries(refused))
    expect(slowest).toBeLessThan(LONGEST_TIME)
    expect(refused.get('parser-failed')).toBeUndefined()
  }, 120_000)
})

function isParsed(value: unknown): value is ParsedMail {
  return typeof value === 'object' && value !== null && 'attachments' in value && 'words' in value
}

function isUnfit(value: unknown): boolean {
  return !isParsed(value) || unfit(value)
}
