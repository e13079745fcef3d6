import type { Language } from './language.ts'

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'))

/** True for an ISO 4217 code that this runtime knows. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code)
}

/** How many digits stand behind the point in `currency` (ISO 4217): 2 for EUR, 0 for JPY. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}

/**
 * An amount as people type it in the five languages ("4 800", "4.800,50", "4,800.50", "4800") in minor units of `currency`.
 * Undefined when it is no amount, is negative, has too many digits behind the point, or does not fit a safe integer.
 */
export function parseMoney(text: string, currency: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’]/gu, '').replace(/^\p{Sc}|\p{Sc}$/gu, '')
  if (!/^\d[\d.,]*$/u.test(bare)) return undefined
  const digits = minorDigits(currency)
  const { whole, fraction } = split(bare, digits)
  if (fraction.length > digits || !/^\d+$/u.test(whole)) return undefined
  const minor = Number(whole + fraction.padEnd(digits, '0'))
  return Number.isSafeInteger(minor) ? minor : undefined
}

/**
 * The last mark is the decimal point unless three digits follow it: then the marks group thousands and must stand so. In a currency of
 * three digits behind the point (KWD) a single "." is the point all the same, as `moneyField` writes it.
 */
function split(text: string, digits: number): { whole: string; fraction: string } {
  const point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const behind = point < 0 ? '' : text.slice(point + 1)
  const isPointOfThree = digits === 3 && text.indexOf('.') === point
  const isDecimal = point >= 0 && digits > 0 && (behind.length !== 3 || isPointOfThree)
  const grouped = isDecimal ? text.slice(0, point) : text
  const wellGrouped = /^\d{1,3}([.,]\d{3})+$/u.test(grouped)
  const whole = wellGrouped ? grouped.replace(/[.,]/gu, '') : grouped
  return { whole, fraction: isDecimal ? behind : '' }
}

/** Minor units as people read them in `language`: "4 800,00 €", "£4,800"; whole amounts without zeros behind the point. */
export function money(minor: number, currency: string, language: Language): string {
  const digits = minorDigits(currency)
  const value = minor / 10 ** digits
  const fraction = Number.isInteger(value) ? 0 : digits
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: fraction,
    maximumFractionDigits: digits,
  } as const
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, options).format(value)
}

/** Minor units as they stand in a form field: "4800" or "4800.50". */
export function moneyField(minor: number | null, currency: string): string {
  if (minor === null) return ''
  const digits = minorDigits(currency)
  return (minor / 10 ** digits).toFixed(minor % 10 ** digits === 0 ? 0 : digits)
}
