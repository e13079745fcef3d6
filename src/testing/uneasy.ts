import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { markSent, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { act, type Acted, noteAskedBackIn, openConcern, type PlainAct, takeBackAskedBackIn } from '#concern/concern.ts'
import { accept, GRACE } from './cast.ts'

export const PORTAL = { by: 'portal' } as const
export const WORRY = 'I keep wondering whether eight pages were the right decision.'

/** Grace as a client, her own page, and the concern that she opened there. */
export async function uneasyGrace(studio: House) {
  const grace = await accept(studio, GRACE)
  const theirs: House = { ...studio, actor: `contact:${grace.contact}` }
  const id = await openConcern(theirs, { ...grace, origin: 'portal', words: WORRY })
  const by =
    (who: House) =>
    (one: PlainAct, seen?: number): Promise<Acted> =>
      act(who, { concern: id, act: one, seen })
  return { ...grace, id, theirs, mira: by(studio), her: by(theirs), olli: by({ ...studio, actor: 'member:olli' }) }
}

type Uneasy = Awaited<ReturnType<typeof uneasyGrace>>

/** Two options that are offered; returns their ids. */
export async function offerTwo({ mira }: Uneasy): Promise<[string, string]> {
  const [first, second] = [newId(), newId()]
  await mira({ kind: 'option-added', option: first, as: 'solution', words: `A list ${first}`, grounds: '' })
  await mira({ kind: 'option-added', option: second, as: 'way-out', words: `A way out ${second}`, grounds: '' })
  await mira({ kind: 'offered' })
  return [first, second]
}

/** What the mail of a concern brings about as it leaves. */
const HOOKS = [
  {
    code: 'concern.check-back',
    onSent: (tx: Parameters<typeof noteAskedBackIn>[0], house: House, { id, cause }: { id: string; cause: string }) =>
      noteAskedBackIn(tx, house, { concern: cause, outgoing: id }),
    onTakenBack: (
      tx: Parameters<typeof noteAskedBackIn>[0],
      house: House,
      { id, cause }: { id: string; cause: string },
    ) => takeBackAskedBackIn(tx, house, { concern: cause, outgoing: id }),
  },
]

/** Marks everything that waits for a contact as sent, and says which templates it were. */
export async function sendAll(studio: House, contact: string): Promise<string[]> {
  const waiting = await waitingOutgoing(studio, { contact })
  for (const { id } of waiting) await markSent(studio, { id, subject: 'x', text: 'x' }, HOOKS)
  return waiting.map((one) => one.template)
}
