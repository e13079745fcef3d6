import { randomBytes } from 'node:crypto'
import type { Language } from '#foundation/language.ts'
import { MAILBOXES_EL } from '#reading/trials/mailboxes-el.ts'
import { MAILBOXES_EN } from '#reading/trials/mailboxes-en.ts'
import { MAILBOXES_FI } from '#reading/trials/mailboxes-fi.ts'
import { MAILBOXES_PL } from '#reading/trials/mailboxes-pl.ts'
import { MAILBOXES_RU } from '#reading/trials/mailboxes-ru.ts'
import { en as hannah } from '#studio/sample/en.ts'
import { sampleMailOf } from '#studio/sample/sample-mail.ts'
import { ADA, correspondence } from '#testing/cast.ts'
import { letter } from '#testing/sample-mail.ts'

const DAY = 86_400_000
const HOUR = 3_600_000

/** Who begins to doubt in the mailbox below, and a word of hers that says so. */
export const HANNAH = { name: hannah.contact.name, address: hannah.contact.email, doubt: 'keep wondering whether' }

/** A letter that lost its headers: no sender, no date, no subject. */
const BROKEN = new TextEncoder().encode('\nThis page was torn out of a mailbox\nand has no headers at all\n')

/** A mailbox as a freelancer exports it: eleven conversations, ten with somebody who begins to doubt, one with Ada, and a letter nobody can read. */
export function mailboxOf(now: number): { letters: Uint8Array[]; readable: number } {
  const ada = correspondence(ADA, 'Punch cards', [
    { by: 'P', at: now - 12 * DAY, body: 'Hello Mira, here is the text for the new covers of our punch cards.' },
    { by: 'M', at: now - 12 * DAY + HOUR, body: 'Hello Ada, thank you. The first ones come on Monday.' },
    { by: 'P', at: now - 11 * DAY, body: 'Lovely, thank you, see you on Monday.' },
  ])
  const readable = [...sampleMailOf(hannah, { now, zone: 'UTC' }), ...ada]
  return { letters: [...readable, BROKEN], readable: readable.length }
}

/** Somebody who doubts in their own language, as mail of the last days; the last letter came yesterday. */
export function doubtIn(
  language: Language,
  now: number,
): { who: { name: string; address: string }; letters: Uint8Array[] } {
  const [trial] = { en: MAILBOXES_EN, ru: MAILBOXES_RU, pl: MAILBOXES_PL, fi: MAILBOXES_FI, el: MAILBOXES_EL }[language]
  if (!trial) throw new Error(`There is no correspondence in ${language}`)
  const days = (at: string) => {
    const [day = '', clock = ''] = at.split(' ')
    const [hour = '', minute = '0'] = clock.split(':')
    return Number(day) * DAY + Number(hour) * HOUR + Number(minute) * 60_000
  }
  const began = now - DAY - days(trial.letters.at(-1)?.at ?? '')
  const written = trial.letters.map((one) => {
    return { by: one.by === 'studio' ? ('M' as const) : ('P' as const), at: began + days(one.at), body: one.body }
  })
  return { who: trial.who, letters: correspondence(trial.who, trial.subject, written) }
}

/**
 * Letters from twenty people for an import that is to be cut off: every fourth carries a heavy attachment, so that they come in over
 * several transactions.
 */
export function manyLetters(count: number, now: number): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => {
    const from = { name: `Person ${index % 20}`, address: `person${index % 20}@many.example` }
    const at = now - (count - index) * HOUR
    const plain = letter({
      from,
      to: 'mira@salo.example',
      subject: `Letter ${index}`,
      body: `This is letter ${index}.`,
      at,
    })
    return index % 4 === 0 ? weighted(plain) : plain
  })
}

/** The letter with 300 KiB of a file that no compression makes smaller. */
function weighted(plain: Uint8Array): Uint8Array {
  const [head = '', body = ''] = Buffer.from(plain).toString('latin1').split('\r\n\r\n', 2)
  const headers = head.replace(/\r\nContent-(?:Type|Transfer-Encoding):.*/gu, '')
  const file = randomBytes(225 * 1024)
    .toString('base64')
    .replaceAll(/.{76}/gu, '$&\r\n')
  return Buffer.from(
    `${headers}\r\nContent-Type: multipart/mixed; boundary="part"\r\n\r\n--part\r\nContent-Type: text/plain\r\n\r\n${body}\r\n` +
      `--part\r\nContent-Type: application/octet-stream; name="sketch.bin"\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}\r\n--part--\r\n`,
    'latin1',
  )
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
