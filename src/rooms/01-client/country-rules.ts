import { COUNTRIES } from '#foundation/feasts/feasts.ts'
import type { Language } from '#foundation/language.ts'
import type { Contact } from './client-types.ts'

/** Domains of a country that are not its code. */
const DOMAINS: Readonly<Record<string, string>> = {
  uk: 'GB',
  su: 'RU',
  'xn--p1ai': 'RU',
  рф: 'RU',
  'xn--qxam': 'GR',
  ελ: 'GR',
  'xn--j1amh': 'UA',
  укр: 'UA',
}

/** Country domains that are sold to everybody: they say nothing of where somebody sits. */
const FOR_EVERYBODY = new Set([
  'ac',
  'ag',
  'ai',
  'cc',
  'cd',
  'co',
  'fm',
  'gg',
  'im',
  'io',
  'la',
  'ly',
  'me',
  'nu',
  'sh',
  'to',
  'tv',
  'vc',
  'ws',
])

/** Languages that are written in one country above all; English and whoever writes it are anywhere. */
const HOMES: Readonly<Record<Language, string | null>> = { en: null, ru: 'RU', pl: 'PL', fi: 'FI', el: 'GR' }

/**
 * Where a contact most probably works, as ISO 3166-1 alpha-2: as the user said it, else the country of an address's domain, else that of their language;
 * null where nothing tells. A wrong guess costs a feast or an hour.
 */
export function countryOf({ country, ...contact }: Pick<Contact, 'country' | 'addresses' | 'language'>): string | null {
  return country ?? guessedCountry(contact)
}

/** What is taken as long as the user says nothing. */
export function guessedCountry({ addresses, language }: Pick<Contact, 'addresses' | 'language'>): string | null {
  for (const address of addresses) {
    const domain = address.slice(address.lastIndexOf('.') + 1).toLowerCase()
    const country = DOMAINS[domain] ?? domain.toUpperCase()
    if (!FOR_EVERYBODY.has(domain) && COUNTRIES.includes(country)) return country
  }
  return HOMES[language]
}
