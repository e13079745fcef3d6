import { clientsOfContacts } from '#client/client.ts'
import { type Letter, letters } from '#conversation/conversation.ts'
import { isoOf } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import { setAsideOf } from '../evidence/learned.ts'
import { listenedTo } from '../hearing/listened.ts'
import { sentenceAround } from '../evidence/quote.ts'
import { readings } from './readings.ts'
import type { Reading, Sign } from '../reading-types.ts'
import type { Baseline } from '../habit/usual.ts'
import type { WorkingWeek } from '../habit/reply-pace.ts'

/**
 * A contact's reading as plain data to be taken along, instants as ISO 8601: what it says, what speaks for and against it, what was set aside and why, and
 * what is usual (S0-15; a reading can be exported). Refuses `reading.notFound`, as well where the contact is not listened to.
 */
export async function readingReport(house: House, { contact: id, week }: { contact: string; week: WorkingWeek }) {
  const of = await clientsOfContacts(house, { contacts: [id] })
  const found = listenedTo(of).find(({ contact }) => contact.id === id)
  const read = found && (await readings(house, { week, of })).find(({ contact }) => contact.id === id)
  if (!read) throw new Refusal('reading.notFound')
  const { contact, client, reading } = read
  const aside = await setAsideOf(house, { contact: id })
  const ids = [...reading.signs, ...reading.against, ...aside].flatMap((one) => one.letter ?? [])
  const known = await letters(house, { ids })
  const letterAt = (letter: string | null) => isoOf(known.get(letter ?? '')?.at ?? null)
  return {
    contact: { name: contact.name, addresses: contact.addresses, language: contact.language, client: client.name },
    generated_at: isoOf(house.now()),
    ...stateOf(reading),
    for: reading.signs.map((sign) => ({ ...signOf(sign), ...quoteOf(sign, known), letter_at: letterAt(sign.letter) })),
    against: reading.against.map(({ why, at, letter }) => ({ why, at: isoOf(at), letter_at: letterAt(letter) })),
    set_aside: aside.map(({ kind, reason, at, letter, phrases }) => {
      return { kind, reason, at: isoOf(at), letter_at: letterAt(letter), phrases }
    }),
    usual: usualOf(reading),
  }
}

function stateOf({ reading, score, sure, since, alertSince, voiced, trustedChange, none }: Reading) {
  const of = { reading, score, sure, since: isoOf(since), alert_since: isoOf(alertSince) }
  return { ...of, said_by_the_client: voiced, trusted_change: trustedChange, no_reading: none }
}

function signOf({ kind, source, at, weight, measured, usual }: Sign) {
  return { kind, source, at: isoOf(at), weight, measured: measured ?? null, usual: usual ?? null }
}

/** The telling words, and the sentence they stand in. */
function quoteOf(sign: Sign, known: ReadonlyMap<string, Letter>) {
  const letter = known.get(sign.letter)
  if (sign.source === 'behaviour' || !letter) return { words: null, quote: null }
  const language = letter.language === 'none' || letter.language === 'unknown' ? 'en' : letter.language
  return { words: sign.text, quote: sentenceAround(letter.words, sign, language) }
}

/** Medians: hours of working time to an answer, words a letter, warmth 0 to 1, questions a letter; null while they are not known. */
function usualOf({ usual, noHabit }: Reading) {
  const medianOf = (baseline: Baseline | null) => baseline?.median ?? null
  return {
    not_compared: noHabit,
    answers_known: usual.exchanges.length,
    hours_to_answer: medianOf(usual.pace),
    words_a_letter: medianOf(usual.length),
    warmth: medianOf(usual.warmth),
    questions_a_letter: medianOf(usual.questioning),
  }
}
