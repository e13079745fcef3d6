import type { Language } from '#foundation/language.ts'

export interface Money {
  /** Whole minor units (cents, pence, groszy). */
  readonly minor: number
  /** ISO 4217. */
  readonly currency: string
}

/** `£4,800` or `4 800,50 €`: minor units are shown only where there are any. */
export function moneyIn(language: Language, money: Money): string {
  const locale = language === 'en' ? 'en-GB' : language
  const currency = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency })
  const digits = currency.resolvedOptions().maximumFractionDigits ?? 2
  const whole = money.minor % 10 ** digits === 0
  const format = whole
    ? new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency, maximumFractionDigits: 0 })
    : currency
  return format.format(money.minor / 10 ** digits)
}
