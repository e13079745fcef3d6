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
}

/** Second thoughts are expected for so many days. */
export const SETTLING_DAYS = 30

/** The settling-in of each piece of work at `today`; the later of signing and delivery counts. S0-1, S0-5 */
export function settlingIn(works: readonly SignedWork[], today: Temporal.PlainDate): SettlingIn[] {
  const newest = today.toString()
  const oldest = today.subtract({ days: SETTLING_DAYS }).toString()
  return works.flatMap((work) => {
    const after = work.deliveredOn && work.deliveredOn <= newest ? 'delivery' : 'signing'
    const from = after === 'delivery' ? work.deliveredOn : work.signedOn
    if (!from || from < oldest || from > newest) return []
    const day = Temporal.PlainDate.from(from).until(today).days
    return [{ project: work.project, name: work.name, after, from, day }]
  })
}
