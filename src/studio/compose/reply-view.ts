import {
  dispatchesIn,
  drafts,
  draftsBehind,
  letter as letterOf,
  type Dispatch,
  type ThreadPage,
  type WholeLetter,
} from '#conversation/conversation.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import type { House } from '#foundation/house.ts'
import { ownWords } from '#mail/own-words/quoted.ts'
import { dispatchesShown } from '../outbox/dispatches-shown.ts'
import type { DispatchShown } from '../outbox/dispatch-types.ts'
import type { Studio } from '../studio.ts'
import type { ComposerView, UnderWay } from './composer-types.ts'
import { composerView } from './composer-view.ts'
import { proposedAnswer } from './proposed.ts'

interface Answering extends ThreadPage {
  studio: Studio
  /** The name of whoever is signed in. */
  by: string
}

/** The answer at the foot of a conversation: the draft that was begun, or a new one to its last letter. Absent on earlier pages, and where only machines wrote. */
export async function replyView(house: House, of: Answering): Promise<{ reply?: ComposerView }> {
  const { thread, letters, hasLater, studio, by } = of
  if (hasLater) return {}
  const [begun, ...others] = await drafts(house, { thread: thread.id })
  const last = lastWord(letters)
  const letter = begun?.answers ? await letterOf(house, { id: begun.answers }) : last
  if (!letter) return {}
  const draft = begun ?? (await proposedAnswer(house, letter))
  const also = others.map(({ id }) => id)
  return { reply: await composerView(house, { studio, by, draft, letter, page: thread.id, also }) }
}

/** What a person wrote last; else what went out last. */
const lastWord = (letters: readonly WholeLetter[]): WholeLetter | null =>
  letters.findLast(({ writer }) => writer === 'person') ?? letters.findLast(({ writer }) => writer === 'studio') ?? null

/** Letters of ours that have not left yet, the oldest first; those that can be taken back say how. */
export async function underWayIn(house: House, { thread }: { thread: string }): Promise<UnderWay[]> {
  const all = (await dispatchesIn(house, { thread })).filter(isUnderWay)
  const behind = await draftsBehind(house, { dispatches: all.map(({ id }) => id) })
  return all.map((one) => {
    const draft = behind.get(one.id)
    return {
      id: one.id,
      to: one.recipients.map(({ name, address }) => name || address).join(', '),
      text: ownWords(one.text).words,
      leaveAt: one.leaveAt,
      isSoon: one.leaveAt - house.now() < SOON,
      ...(draft && one.state === 'queued' ? { backAction: draftPaths.takingBack(draft) } : {}),
    }
  })
}

/** Within this many milliseconds it leaves in a moment. */
const SOON = 60_000

/** Letters of ours in a conversation that the user has to see: they failed, may have left, or did not reach everybody. */
export async function inTroubleIn(house: House, { thread }: { thread: string }): Promise<DispatchShown[]> {
  const all = (await dispatchesIn(house, { thread })).filter(({ trouble }) => trouble)
  return dispatchesShown(house, all)
}

const isUnderWay = ({ state }: Dispatch) => state === 'queued' || state === 'claimed' || state === 'deferred'
