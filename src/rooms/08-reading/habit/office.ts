import { type Contact, countryOf } from '#client/client.ts'
import type { WorkingWeek } from './reply-pace.ts'

/** When a contact can be expected to answer: their zone, days, and the country whose feasts they keep. */
export interface Office {
  /** IANA name. */
  zone: string
  /** ISO weekdays, 1 is Monday. */
  days: readonly number[]
  /** ISO 3166-1 alpha-2; null where nothing tells it. */
  country: string | null
}

/** Where a country has several zones: the one that most of its offices work by. */
const MAIN_ZONES: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  GL: 'America/Godthab',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PG: 'Pacific/Port_Moresby',
  PS: 'Asia/Hebron',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kiev',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
}

/**
 * A contact's office: the zone and the weekend of their country, said by the user or guessed (`countryOf`), and its feasts. Of several zones it is the studio's
 * own where the country has that one, else the capital's or the largest city's. Without a country it is the studio's own week.
 */
export function officeOf(contact: Pick<Contact, 'language' | 'addresses' | 'country'>, week: WorkingWeek): Office {
  const country = countryOf(contact)
  if (country === null) return { ...week, country }
  const { zones, days } = placeOf(country)
  const main = MAIN_ZONES[country] ?? zones[0]
  return { zone: zones.includes(week.zone) ? week.zone : (main ?? week.zone), days, country }
}

interface Place {
  zones: readonly string[]
  days: readonly number[]
}

const places = new Map<string, Place>()

/** Dear to ask, and kept. */
function placeOf(country: string): Place {
  const known = places.get(country)
  if (known) return known
  const locale = new Intl.Locale(`und-${country}`)
  const weekend = locale.getWeekInfo().weekend
  const place = {
    zones: locale.getTimeZones() ?? [],
    days: [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekend.includes(day)),
  }
  places.set(country, place)
  return place
}
