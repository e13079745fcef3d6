/** A project as far as the weeks after signing and after delivery are concerned. */
export interface SignedWork {
  project: string
  name: string
  /** YYYY-MM-DD */
  signedOn: string | null
  deliveredOn: string | null
}

/** The weeks in which second thoughts are to be expected of everybody, after signing and after delivery. Nobody's fault. S0-1, S0-5 */
export interface SettlingIn {
  project: string
  name: string
  after: 'signing' | 'delivery'
  /** The day it began. */
  from: string
  day: number
  /** The day on which to ask how they are with it. */
  askOn: string
}

/** Second thoughts are expected for so many days. */
const SETTLING_DAYS = 30

/** Ask a week in: written reassurance about seven days after the purchase helped (Hunt 1970, in rules-and-facts.md). */
export const ASK_AFTER_DAYS = 7

/** The settling-in of each piece of work at `today`; the later of signing and delivery counts. S0-1, S0-5 */
export function settlingIn(works: readonly SignedWork[], today: Temporal.PlainDate): SettlingIn[] {
  return works.flatMap((work) => {
    const after = work.deliveredOn && work.deliveredOn <= today.toString() ? 'delivery' : 'signing'
    const from = after === 'delivery' ? work.deliveredOn : work.signedOn
    if (!from) return []
    const began = Temporal.PlainDate.from(from)
    const day = began.until(today).days
    if (day < 0 || day > SETTLING_DAYS) return []
    const askOn = began.add({ days: ASK_AFTER_DAYS }).toString()
    return [{ project: work.project, name: work.name, after, from, day, askOn }]
  })
}
