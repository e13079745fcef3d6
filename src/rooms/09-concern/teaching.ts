import type { House } from '#foundation/house.ts'
import type { Tx } from '#foundation/store/store.ts'
import { dismissSignIn, evidenceIn, type Reason, reachedBy, type SignKind, SIGNS } from '#reading/reading.ts'
import type { Act, Concern, UNFOUNDED_WHY } from './concern-types.ts'
import { letterOf } from './rules/word-rules.ts'

/** The signs that an unfounded concern sets aside, or that stand again once that is taken back; null for every other act. */
export type SignAside = { letter: string; signs: SignKind[]; addresses: string[]; reason: Reason | null } | null

/** What the listening learns from each reason (room 08). */
const TEACHES: Readonly<Record<(typeof UNFOUNDED_WHY)[number], Reason>> = {
  denied: 'misread',
  misread: 'misread',
  'someone-else': 'elsewhere',
}

/** Of a concern that was opened on evidence: which signs an act sets aside, looked up before its transaction. */
export async function signOf(house: House, concern: Concern, act: Act): Promise<SignAside> {
  const reason = taught(concern, act)
  if (reason === undefined || concern.opening.origin !== 'evidence') return null
  const { ref, contact } = concern.opening
  const letter = letterOf(concern.opening)
  const named = SIGNS.find((sign) => ref === `${sign}:${letter}`)
  const heard = (await evidenceIn(house, { letters: [letter] })).filter((one) => one.contact === contact)
  const signs = named ? [named] : [...new Set(heard.map((one) => one.kind))]
  return { letter, signs, addresses: await reachedBy(house, letter), reason }
}

/** The reason that an act teaches; null where one is taken back, undefined where it teaches nothing. */
function taught({ history }: Concern, act: Act): Reason | null | undefined {
  if (act.kind === 'unfounded') return TEACHES[act.why]
  const back = act.kind === 'taken-back' ? history.find((one) => one.id === act.happening) : undefined
  return back?.act.kind === 'unfounded' ? null : undefined
}

/** Sets them aside in the transaction that ends the concern: an unfounded concern teaches the listening (product.md, Concern). */
export async function setAsideIn(tx: Tx, house: House, aside: SignAside): Promise<void> {
  if (!aside) return
  const { letter, signs, addresses, reason } = aside
  for (const sign of signs) await dismissSignIn(tx, house, { letter, sign, reason, addresses })
}
