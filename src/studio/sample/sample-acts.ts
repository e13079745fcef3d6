import { act, type OptionKind, type PlainAct, promiseIn, type Reaction } from '#concern/concern.ts'
import { keepDraft, letter as letterOf, type OpenedLetter } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import type { DueBy } from '#promise/promise.ts'
import { prepareCheckIn } from '#reading/reading.ts'
import { dueCheckIns } from '../check-ins/due-check-ins.ts'
import { proposedAnswer } from '../compose/proposed.ts'
import { type Scene, sendWaiting } from './sample-scene.ts'

/** Pressed on their own page. */
export const PORTAL = { by: 'portal' } as const

/** One act of a concern. */
export const doing = async (house: House, concern: string, one: PlainAct): Promise<void> =>
  void (await act(house, { concern, act: one }))

interface SampleOption {
  as: OptionKind
  words: string
  grounds?: string
}

/** Mira writes down two or three options and sends them at once. Returns their ids. */
export async function offer(
  house: House,
  scene: Scene,
  { concern, options }: { concern: string; options: readonly SampleOption[] },
): Promise<string[]> {
  const ids = []
  for (const { as, words, grounds = '' } of options) {
    const option = newId()
    await doing(house, concern, { kind: 'option-added', option, as, words, grounds })
    ids.push(option)
  }
  await doing(house, concern, { kind: 'offered' })
  await sendWaiting(house, scene)
  return ids
}

/** On their own page the client says what an option does for them. */
export const react = (
  house: House,
  concern: string,
  { option, reaction, words = '' }: { option: string | undefined; reaction: Reaction; words?: string },
): Promise<void> => doing(house, concern, { kind: 'reacted', option: option ?? '', reaction, words, word: PORTAL })

/** Mira promises something in a concern; the letter that says so waits. Returns the id of the promise. */
export const promising = (
  house: House,
  { zone }: Scene,
  promised: { concern: string; option?: string | undefined; words: string; due: DueBy },
): Promise<string> => {
  const { option = null, ...rest } = promised
  return promiseIn(house, { ...rest, option, owner: house.actor, zone })
}

/** A letter as it stands in its conversation; throws where there is none. */
export async function openedLetter(house: House, id: string): Promise<OpenedLetter> {
  const found = await letterOf(house, { id })
  if (!found) throw new Error('The sample has no such letter')
  return found
}

/** Mira begins an answer to a letter, and stops in the middle. */
export async function beginAnswer(house: House, { letter, text }: { letter: string; text: string }): Promise<void> {
  const { id, ...proposed } = await proposedAnswer(house, await openedLetter(house, letter))
  const words = { ...proposed, text }
  await keepDraft(house, { id, answers: letter, revision: 0, hand: newId(), words })
}

/** More than there are clients in the sample. */
const EVERYBODY = 50

/** Mira has the check-in made that Today says is due; it waits in the outbox. Returns its id. */
export async function checkInDue(house: House, { whose: { contact }, zone }: Scene): Promise<string> {
  const found = await dueCheckIns(house, { zone, most: EVERYBODY, except: new Set() })
  const due = found.find((one) => one.contact === contact)
  if (!due) throw new Error('In the sample nobody is due to be asked then')
  return (await prepareCheckIn(house, due)).id
}
