import { briefPaths } from '#brief/brief-paths.ts'
import { client as clientOf, type Client } from '#client/client.ts'
import { type Letter, letters, lettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Say } from '#foundation/words.ts'
import { type MadePromise, type Move, standingOf, TAKEN_BACK_WITHIN, waitingMove } from '#promise/promise.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import type { ActsView } from '#promise/studio/promise-acts.tsx'
import type { MoveView } from '#promise/studio/promise-moves.tsx'
import type { PromisePageProps } from '#promise/studio/promise-page.tsx'
import type { PromiseSay } from '#promise/studio/promise-say.ts'
import type { Dates } from '#ui/dates.ts'
import { shortened } from '#ui/shortened.ts'
import { studioPaths } from '../studio-paths.ts'
import { type Named, promiseRow } from './promise-rows.ts'

/** So many letters both ways are looked through for one that shows something. */
const LETTERS = 40

/** What a promise's page is made of, each looked up once. */
export interface PromiseWorld {
  promise: MadePromise
  client: Client
  /** The newest letters with whom it was made to, the newest first. */
  letters: readonly Letter[]
}

/** Reads it; refuses `promise.notFound`. */
export async function promiseWorld(house: House, promise: MadePromise | null): Promise<PromiseWorld> {
  const client = promise && (await clientOf(house, { id: promise.client }))
  if (!promise || !client) throw new Refusal('promise.notFound')
  const { contact } = promise
  const whom = client.contacts.filter((one) => contact === null || one.id === contact)
  const addresses = whom.flatMap((one) => one.addresses)
  return { promise, client, letters: await lettersWith(house, { addresses, until: house.now(), most: LETTERS }) }
}

/** The letters of theirs that came since a later date was asked for: one of them may hold their word on it. */
export const theirsSince = ({ letters: found }: PromiseWorld, move: Move): Letter[] =>
  found.filter((letter) => letter.writer === 'person' && letter.at >= move.askedAt)

/** The letters of ours since it was made: one of them may show that it was kept. */
export const oursSince = ({ promise, letters: found }: PromiseWorld): Letter[] =>
  found.filter((letter) => letter.writer === 'studio' && letter.at >= promise.madeAt)

interface Shown {
  say: Say<Parameters<PromiseSay>[0]>
  dates: Dates
  named: Named
  /** A form that came back. */
  back?: ActsView['back']
}

/** One promise with everything that its page shows. */
export async function promiseView(
  house: House,
  world: PromiseWorld,
  { say, dates, named, back }: Shown,
): Promise<PromisePageProps> {
  const { promise, client } = world
  const { keptAt, proof, proofLetter, givenUpAt, givenUpWhy } = promise
  const contact = client.contacts.find((one) => one.id === promise.contact)
  const isOver = keptAt !== null || givenUpAt !== null
  return {
    say,
    dates,
    listHref: promisePaths.promises(),
    row: promiseRow(promise, { client, named, now: house.now() }),
    ...(contact ? { contact: contact.name } : {}),
    madeAt: promise.madeAt,
    kept: keptAt === null ? null : { at: keptAt, proof, ...(await proofOf(house, proofLetter)) },
    givenUp: givenUpAt === null ? null : { at: givenUpAt, why: givenUpWhy },
    moves: promise.moves.map((move) => moveView(promise, move)),
    acts: isOver ? null : actsOf(world, { say, dates, back }),
    ...(canTakeBack(house, promise) ? { takeBackAction: promisePaths.takingBack(promise.id) } : {}),
  }
}

/** A letter that was erased since shows nothing any more. */
async function proofOf(house: House, letter: string | null): Promise<{ letterHref?: string }> {
  const isThere = letter !== null && (await letters(house, { ids: [letter] })).size > 0
  return isThere ? { letterHref: studioPaths.letterPage(letter) } : {}
}

function canTakeBack(house: House, promise: MadePromise): boolean {
  const { keptAt, givenUpAt, madeAt, source } = promise
  const ended = keptAt ?? givenUpAt
  if (ended !== null) return house.now() - ended <= TAKEN_BACK_WITHIN
  const isNoted = source !== 'concern' && source !== 'question'
  return isNoted && house.now() - madeAt <= TAKEN_BACK_WITHIN && standingOf(promise, house.now()) === 'open'
}

function moveView(promise: MadePromise, move: Move): MoveView {
  const { id, askedAt, to, reason, answeredAt, word } = move
  const waits = waitingMove(promise)?.id === id
  return {
    id,
    askedAt,
    to,
    reason,
    answer: answerOf(move, waits),
    answeredAt,
    said: word?.by === 'message' ? word.quote : word?.by === 'call' ? word.said : '',
    ...(word?.by === 'call' ? { who: word.who } : {}),
    ...(word?.by === 'message' ? { saidIn: studioPaths.letterPage(word.letter) } : {}),
    ...(waits ? { withdrawAction: promisePaths.moveWithdrawal(promise.id, id) } : {}),
  }
}

function answerOf({ consented, answeredAt, from }: Move, waits: boolean): MoveView['answer'] {
  if (answeredAt === null) return waits ? 'waits' : 'withdrawn'
  if (consented !== true) return 'declined'
  return answeredAt <= from.at ? 'agreed' : 'agreedLate'
}

function actsOf(world: PromiseWorld, { say, dates, back }: Pick<Shown, 'say' | 'dates' | 'back'>): ActsView {
  const { promise } = world
  const { id, source, ref } = promise
  const move = waitingMove(promise)
  return {
    actions: {
      keeping: promisePaths.keeping(id),
      moves: promisePaths.moves(id),
      givingUp: promisePaths.givingUp(id),
      ...(move ? { answer: promisePaths.moveAnswer(id, move.id) } : {}),
    },
    ...(source === 'question' ? { answerHref: briefPaths.question(ref) } : {}),
    sent: oursSince(world).map((letter) => ({
      value: letter.id,
      label: say('promise.letterOf', { when: dates.weekdayAndTime(letter.at), subject: shortened(letter.subject, 60) }),
    })),
    letters: move
      ? theirsSince(world, move).map((letter) => ({ id: letter.id, at: letter.at, words: letter.words }))
      : [],
    ...(back ? { back } : {}),
  }
}
