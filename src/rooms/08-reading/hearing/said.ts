import { type Seeming, talksOf } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Said } from '../belief/said-rules.ts'
import * as store from '../check-ins/check-in-store.ts'
import type { CheckInAnswer, Ease } from '../check-ins/check-in-types.ts'

const ANSWERED: Readonly<Record<Ease, Said['how']>> = { 'at-ease': 'atEase', 'so-so': 'soSo', bothered: 'bothered' }

const SEEMED: Readonly<Record<Exclude<Seeming, 'unsure'>, Said['how']>> = {
  'at-ease': 'calm',
  'little-uneasy': 'seemedWary',
  uneasy: 'seemedUneasy',
}

/** How at ease these contacts said they are, and seemed in talks, the first first; what was set aside is left out, and so is what was corrected. */
export async function saidBy(
  house: House,
  { contacts }: { contacts: readonly string[] },
): Promise<Map<string, Said[]>> {
  if (contacts.length === 0) return new Map()
  const { answers, aside } = await house.store.read(async (tx) => ({
    answers: await store.answersOfContacts(tx, contacts),
    aside: await store.asideOf(tx, contacts),
  }))
  const talks = await talksOf(house, { contacts, until: house.now() })
  const gone = new Set(aside.map(({ said }) => said))
  const said = [
    ...newestOfEach(answers).map((one) => ({ contact: one.contact, said: ofAnswer(one) })),
    ...talks.flatMap(({ id, contact, at, seemed, saw: words }) =>
      seemed === 'unsure' ? [] : [{ contact, said: { id, at, how: SEEMED[seemed], words } }],
    ),
  ].filter((one) => !gone.has(one.said.id))
  const inOrder = said.toSorted((a, b) => a.said.at - b.said.at)
  return new Map(
    [...Map.groupBy(inOrder, ({ contact }) => contact)].map(([contact, of]) => [contact, of.map((one) => one.said)]),
  )
}

const ofAnswer = ({ id, at, ease, words }: CheckInAnswer): Said => ({ id, at, how: ANSWERED[ease], words })

/** Of each check-in what was said last: a correction stands for what it corrects. */
const newestOfEach = (answers: readonly CheckInAnswer[]): CheckInAnswer[] => [
  ...new Map(answers.map((one) => [one.checkIn, one])).values(),
]
