import { standingOf } from '#promise/promise.ts'
import type { PromiseStanding } from '#promise/promise-types.ts'
import type { Due, DueRows, DueWhy } from './due-types.ts'
import { byTime } from './in-order-rules.ts'

/** What was promised: from the morning of its day on it is the user's turn, within the next days it comes (S0-30). A question's stands with the question. */
export function promisesDue(
  { promises, moves }: Pick<DueRows, 'promises' | 'moves'>,
  { today, last }: { today: string; last: string },
  now: number,
): Due[] {
  const asked = new Map(moves.map((move) => [move.promise, move]))
  return promises
    .filter(({ source, on }) => source !== 'question' && on <= last)
    .toSorted(byTime(({ at }) => at))
    .map(({ id: subject, client, contact, owner: who, on, at: by }) => {
      const turn = on <= today ? 'yours' : 'coming'
      const standing = WHYS[standingOf({ due: { at: by } }, now)]
      const move = asked.get(subject)
      const why = move ? [...standing, { code: 'move-asked', to: move.toAt } as const] : standing
      return { turn, what: 'promise', client, contact, who, why, since: null, by, act: 'keep', subject }
    })
}

/** Made once: there are thousands of promises, and few ways how they stand. */
const WHYS: Readonly<Record<PromiseStanding, readonly DueWhy[]>> = {
  open: [{ code: 'standing', standing: 'open' }],
  late: [{ code: 'standing', standing: 'late' }],
  kept: [],
  'kept-late': [],
  broken: [{ code: 'standing', standing: 'broken' }],
}

/** A client's question waits for its answer from the moment it was asked (S1-21). */
export function questionsDue({ questions }: Pick<DueRows, 'questions'>, now: number): Due[] {
  return questions
    .toSorted(byTime(({ askedAt, dueAt }) => dueAt ?? askedAt))
    .filter(({ askedAt }) => askedAt <= now)
    .map(({ id: subject, client, contact, askedAt, dueAt }) => {
      const why: DueWhy[] = dueAt === null ? [] : [{ code: 'standing', standing: dueAt < now ? 'late' : 'open' }]
      const what = 'question'
      return { turn: 'yours', what, client, contact, who: null, why, since: askedAt, by: dueAt, act: 'answer', subject }
    })
}

/** A later date that was asked for waits for the client's word, once the letter has left. */
export function movesDue({ moves, messages }: Pick<DueRows, 'moves' | 'messages'>): Due[] {
  const unsent = new Set(messages.filter((one) => one.template === 'promise.move').map((one) => one.cause))
  return moves
    .filter(({ promise }) => !unsent.has(promise))
    .map(({ client, contact, promise, askedAt, toAt: to }) => {
      const why = [{ code: 'move-asked', to } as const]
      const common = { client, contact, who: null, why, since: askedAt, by: null, subject: promise }
      return { ...common, turn: 'theirs', what: 'move', act: 'wait' }
    })
}
