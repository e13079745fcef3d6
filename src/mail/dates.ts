import { DAY, MINUTE } from '#foundation/days.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  msd: 240,
}
const OLDEST = Date.UTC(1980, 0, 1)

const TIME = String.raw`(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?(?:\s*([ap]m))?`
const DAY_FIRST = new RegExp(String.raw`(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{2,4})[\s,-]+${TIME}\s*(.*)$`, 'i')
const MONTH_FIRST = new RegExp(
  String.raw`([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(?:(\d{4})[\s,]+)?${TIME}\s*([a-z+-][^\s]*)?\s*(\d{4})?`,
  'i',
)
const ISO = new RegExp(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})[T\s]+${TIME}\s*(.*)$`, 'i')

/**
 * The moment a Date or Received header names, in milliseconds, or null when it is impossible (31 February), before
 * 1980, or more than a day after `now`. RFC 5322 with the obsolete forms, ctime and ISO 8601; without a zone: UTC.
 */
export function moment(value: string, now: number): number | null {
  const text = value.replaceAll(/\([^()]*\)/g, ' ').trim()
  const at = dayFirst(text) ?? isoDate(text) ?? monthFirst(text)
  return at === null || at < OLDEST || at > now + DAY ? null : at
}

/** When a message was sent: its Date header, else the newest of its Received headers. */
export function sentAt(date: readonly string[], received: readonly string[], now: number): number | null {
  for (const value of date) {
    const at = moment(value, now)
    if (at !== null) return at
  }
  let newest: number | null = null
  for (const value of received) {
    const at = moment(value.slice(value.lastIndexOf(';') + 1), now)
    if (at !== null && (newest === null || at > newest)) newest = at
  }
  return newest
}

type Parts = (string | undefined)[]

function dayFirst(text: string): number | null {
  const parts: Parts | null = DAY_FIRST.exec(text)
  if (parts === null) return null
  const [, day, month, year, hour, minute, second, half, zone] = parts
  return instant([fullYear(year), monthOf(month), Number(day)], [hour, minute, second, half], zone)
}

function isoDate(text: string): number | null {
  const parts: Parts | null = ISO.exec(text)
  if (parts === null) return null
  const [, year, month, day, hour, minute, second, half, zone] = parts
  return instant([Number(year), Number(month), Number(day)], [hour, minute, second, half], zone)
}

function monthFirst(text: string): number | null {
  const parts: Parts | null = MONTH_FIRST.exec(text)
  if (parts === null) return null
  const [, month, day, year, hour, minute, second, half, zone, lateYear] = parts
  return instant([Number(year ?? lateYear), monthOf(month), Number(day)], [hour, minute, second, half], zone)
}

function instant([year, month, day]: [number, number, number], clock: Parts, zone: string | undefined): number | null {
  const [hour, minute, second] = [hourOf(clock), Number(clock[1]), Number(clock[2] ?? 0)]
  if (!(month >= 1 && month <= 12 && day >= 1 && hour <= 23 && minute <= 59 && second <= 60)) return null
  const at = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59))
  // Date.UTC turns 31 February into 3 March
  return Number.isNaN(at) || new Date(at).getUTCDate() !== day ? null : at - offset(zone ?? '') * MINUTE
}

function hourOf(clock: Parts): number {
  const hour = Number(clock[0])
  const half = clock[3]?.toLowerCase()
  return half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1
}

/** RFC 5322 4.3: two digits below 50 are of this century, three digits count from 1900. */
function fullYear(year = ''): number {
  const number = Number(year)
  return year.length === 2 ? number + (number < 50 ? 2000 : 1900) : year.length === 3 ? number + 1900 : number
}

function offset(zone: string): number {
  const [, sign, hours, minutes] = /^\s*(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?/i.exec(zone) ?? []
  if (sign === undefined) return ZONES[zone.trim().toLowerCase().split(/\s/)[0] ?? ''] ?? 0
  const total = Number(hours) * 60 + Number(minutes ?? 0)
  return total > 14 * 60 ? 0 : sign === '-' ? -total : total
}
