import { isoOf } from '#foundation/days.ts'
import type { NoReading, PersonReading, Sign, Sureness } from '#reading/reading.ts'

const SEEMS = { calm: 'seems at ease', watch: 'is worth a look', uneasy: 'may be uneasy' } as const

const SURE: Record<Sureness, string> = {
  faint: 'one hint',
  fair: 'several signs',
  firm: 'said outright',
}

const NOTHING: Record<NoReading, string> = {
  noLetters: 'there is no letter of theirs yet',
  oneLetter: 'there is only one letter of theirs',
  language: 'their letters are in a language that Consonance does not understand',
  gap: 'they wrote again after more than a year',
}

/** The line format of architecture.md, with more about the reading behind it; instants as ISO 8601. */
export function lineOf({ email, name, language, client, reading, letters }: PersonReading) {
  return {
    email,
    name,
    lang: language,
    client,
    reading: reading.reading,
    since: isoOf(reading.since),
    score: reading.score,
    evidence: reading.signs.map(({ messageId, at, kind, source, text, weight }) => {
      return { message_id: messageId, at: isoOf(at), kind, source, text, weight }
    }),
    messages: letters,
    sure: reading.sure,
    voiced: reading.voiced,
    alert_since: isoOf(reading.alertSince),
    against: reading.against.map(({ why, at, messageId }) => ({ why, at: isoOf(at), message_id: messageId ?? null })),
    no_reading: reading.none,
    no_habit: reading.noHabit,
  }
}

/** One sentence about somebody, as the command line speaks: English. */
export function sentenceOn({ email, name, reading }: PersonReading): string {
  const who = name ? `${name} <${email}>` : email
  if (reading.none) return `${who}: nothing can be read, as ${NOTHING[reading.none]}.`
  if (reading.reading === 'calm') return `${who} ${SEEMS.calm}.`
  const since = reading.since === null ? '' : ` since ${isoOf(reading.since).slice(0, 10)}`
  const attention = reading.alertSince === null ? '' : ' and asks for your attention'
  const why = [...new Set(reading.signs.map(spoken))].join('; ')
  return `${who} ${SEEMS[reading.reading]}${since}${attention}: ${SURE[reading.sure]} (${why}).`
}

const spoken = ({ kind, source, text }: Sign): string =>
  source === 'words' ? `${kind}, “${text}”` : `${kind}, ${text}`
