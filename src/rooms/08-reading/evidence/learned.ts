import type { House } from '#foundation/house.ts'
import { foldText } from '#foundation/searching/fold-text.ts'
import { type SetAside, trustOf } from '../belief/learned-rules.ts'
import type { ReadAt } from '../reading-types.ts'
import * as store from './dismissal-store.ts'

/** Beside a contact's own, so many dismissals teach, the newest: what is older has faded. */
const MOST_TEACH = 1_000

/** What was set aside, with the letter it stands in. */
export type Dismissed = SetAside & { letter: string }

/** What the user set aside lately, anywhere in the studio. */
export async function setAsideLately(house: House): Promise<Dismissed[]> {
  return dismissedOf(await house.store.read((tx) => store.newestDismissals(tx, MOST_TEACH)))
}

/** What the user set aside at a contact, the last first. */
export async function setAsideOf(house: House, { contact }: { contact: string }): Promise<Dismissed[]> {
  const found = dismissedOf(await house.store.read((tx) => store.dismissalsOfContact(tx, contact)))
  return found.toSorted((a, b) => b.at - a.at)
}

/** What was set aside at other contacts than this one. */
export const elsewhereThan = (contact: string, past: readonly Dismissed[]): Dismissed[] =>
  past.filter((one) => one.contact !== contact)

/** Rows of one dismissal stand one after the other, one a phrase. */
export function dismissedOf(rows: Awaited<ReturnType<typeof store.newestDismissals>>): Dismissed[] {
  const each = Map.groupBy(rows, (row) => `${row.contact} ${row.sign}:${row.letter}`)
  return [...each.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { contact, letter, sign: kind, reason, at } = first
    const phrases = same.flatMap(({ text }) => (text === null ? [] : foldText(text)))
    return { contact, letter, kind, reason, at, phrases }
  })
}

/** What of a contact's signs is set aside, and how much the others still count (S0-15). `past`: the contact's own and the studio's. */
export function learnedFor(
  contact: string,
  { now, past }: { now: number; past: readonly Dismissed[] },
): Pick<ReadAt, 'dismissed' | 'trust'> {
  const own = past.filter((one) => one.contact === contact)
  const known = new Map<string, number>()
  return {
    dismissed: new Set(own.map((one) => `${one.kind}:${one.letter}`)),
    trust({ kind, text }) {
      if (past.length === 0) return 1
      const phrase = text === null ? null : foldText(text)
      const key = `${kind} ${phrase ?? ''}`
      const trust = known.get(key) ?? trustOf({ kind, phrase }, { contact, now, past })
      known.set(key, trust)
      return trust
    },
  }
}
