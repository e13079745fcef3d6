import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import type { Language } from '#foundation/language.ts'

/** Instants (milliseconds since 1970), lengths and lists in the words of one language and one time zone. */
export interface Dates {
  readonly language: Language
  /** The instant that "ago" and the part of the day are measured from. */
  readonly now: number
  /** `6 February`, with the year when it is not this one; in the case that a date has in a sentence. */
  day(at: number): string
  /** A calendar date `YYYY-MM-DD`, as `day` says it. */
  date(date: string): string
  time(at: number): string
  dayAndTime(at: number): string
  /** `Friday` within the last six days, otherwise the day: for letters, where "which Friday?" never arises. */
  weekdayAndTime(at: number): string
  /** `Thursday 4 June`, with the year when it is not this one: a day that somebody is to keep in mind, as it stands by itself. */
  fullDay(at: number): string
  /** `Eastern European Summer Time`: how the clocks of the zone are called at the instant, as a name by itself. */
  zone(at: number): string
  /** Name of an ISO weekday, 1 is Monday. */
  weekday(iso: number): string
  /** `3 days ago`, `yesterday`, as an adverb of its own; less than a minute is said as one, since “you asked now” is said by nobody. */
  ago(at: number): string
  /** `3 hours`: a rounded length in its base form; sentences must be built so that this form is right. */
  length(milliseconds: number): string
  number(value: number): string
  /** `Ada, Grace and Eleni`. */
  list(items: readonly string[]): string
  /** `48 kB`. */
  size(bytes: number): string
  partOfDay(): 'morning' | 'afternoon' | 'evening' | 'night'
  /** For the `datetime` attribute. */
  machine(at: number): string
}

/** How `language` says times in `timeZone`, seen from the instant `now`. English is written the British way, with the day first. */
export function datesIn(language: Language, timeZone: string, now: number): Dates {
  const locale = language === 'en' ? 'en-GB' : language
  const say = (at: number, options: Intl.DateTimeFormatOptions, zone = timeZone) =>
    formatter(locale, zone, options).format(at)
  const year = (at: number) => say(at, { year: 'numeric' })
  const days = new Map<number, string>()
  // A list names the same few days again and again; no zone's day begins within a quarter of an hour.
  const day = (at: number) => {
    const quarter = Math.floor(at / (15 * MINUTE))
    const known = days.get(quarter)
    if (known !== undefined) return known
    const said = say(at, {
      day: 'numeric',
      month: 'long',
      ...(year(at) === year(now) ? {} : { year: 'numeric' }),
    }).replace(' ', '\u00a0')
    days.set(quarter, said)
    return said
  }
  // CLDR gives Greek a twelve-hour clock, which nobody there writes in a letter.
  const time = (at: number) => say(at, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
  const isRecent = (at: number) => at <= now && now - at < 6 * DAY
  const hour = Number(formatter('en-GB', timeZone, { hour: '2-digit', hourCycle: 'h23' }).format(now))
  return {
    language,
    now,
    day,
    time,
    date: (date) => day(noonOf(date, timeZone)),
    dayAndTime: (at) => `${day(at)}, ${time(at)}`,
    weekdayAndTime: (at) => `${isRecent(at) ? say(at, { weekday: 'long' }) : day(at)}, ${time(at)}`,
    fullDay: (at) =>
      say(at, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(year(at) === year(now) ? {} : { year: 'numeric' }),
      }),
    zone: (at) =>
      formatter(locale, timeZone, { timeZoneName: 'long' })
        .formatToParts(at)
        .find((part) => part.type === 'timeZoneName')?.value ?? timeZone,
    weekday: (iso) => say(Date.UTC(2024, 0, iso, 12), { weekday: 'long' }, 'UTC'),
    ago: (at) => ago(locale, now - at),
    length: (milliseconds) => length(locale, milliseconds),
    number: (value) => numbers(locale, {}).format(value),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    size: (bytes) => size(locale, bytes),
    partOfDay: () => (hour < 5 || hour >= 22 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'),
    machine: (at) => new Date(at).toISOString(),
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>()
const numberFormatters = new Map<string, Intl.NumberFormat>()
const relatives = new Map<string, Intl.RelativeTimeFormat>()

function numbers(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  let kept = numberFormatters.get(key)
  if (!kept) numberFormatters.set(key, (kept = new Intl.NumberFormat(locale, options)))
  return kept
}

/** Formatters are dear to make (a tenth of a millisecond) and are kept. */
function formatter(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`
  let kept = formatters.get(key)
  if (!kept) formatters.set(key, (kept = new Intl.DateTimeFormat(locale, { ...options, timeZone })))
  return kept
}

/** An instant that falls on the calendar date in every zone where people live. */
function noonOf(date: string, timeZone: string): number {
  const noon = Date.parse(`${date}T12:00:00Z`)
  const shown = formatter('en-CA', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(noon)
  return shown === date ? noon : noon - 12 * HOUR
}

function ago(locale: string, milliseconds: number): string {
  const relative = relatives.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  relatives.set(locale, relative)
  const past = Math.max(0, milliseconds)
  if (past < HOUR) return relative.format(-Math.max(1, Math.floor(past / MINUTE)), 'minute')
  if (past < DAY) return relative.format(-Math.floor(past / HOUR), 'hour')
  if (past < 60 * DAY) return relative.format(-Math.floor(past / DAY), 'day')
  if (past < 700 * DAY) return relative.format(-Math.round(past / (30.4 * DAY)), 'month')
  return relative.format(-Math.round(past / (365 * DAY)), 'year')
}

function length(locale: string, milliseconds: number): string {
  const [unit, one] =
    milliseconds < 1.5 * MINUTE
      ? (['second', 1000] as const)
      : milliseconds < 1.5 * HOUR
        ? (['minute', MINUTE] as const)
        : milliseconds < 2 * DAY
          ? (['hour', HOUR] as const)
          : (['day', DAY] as const)
  const amount = Math.max(unit === 'second' ? 0 : 1, Math.round(milliseconds / one))
  return numbers(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
}

function size(locale: string, bytes: number): string {
  const [unit, one] =
    bytes < 1000 ? (['byte', 1] as const) : bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const)
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0
  // Short, English has no plural: "7 byte".
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  return numbers(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits }).format(bytes / one)
}
