import { type Client, type Contact } from '#client/client.ts'
import {
  acknowledgedAt,
  needsNoAnswer,
  snoozed,
  snoozePresets,
  type ThreadPage,
  threadLinks,
} from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { ConversationPageProps } from './conversation-page.tsx'
import { owedPaths } from '../owed/owed-paths.ts'
import { owedIn } from '../owed/owed.ts'
import type { Studio } from '../studio.ts'
import { talkPaths } from '../talks/talk-paths.ts'
import { toldBetween } from '../talks/told-view.ts'

interface Known {
  contact: Contact
  client: Client
}

/** What stands beside the letters of a conversation: talks and notes between them, the promise of an answer, whether it is snoozed. */
export async function besideLetters(
  house: House,
  input: ThreadPage & { studio: Studio; known: ReadonlyMap<string, Known>; partner: Known | undefined },
): Promise<Pick<ConversationPageProps, 'told' | 'bar'>> {
  const { studio, thread, letters, known, partner } = input
  const people = [...new Map(known.values().map((one) => [one.contact.id, one])).values()]
  const clients = [...new Set(people.map(({ client }) => client))]
  const { joined } = await threadLinks(house, { thread: thread.id })
  const told = await toldBetween(house, {
    threads: [thread.id, ...joined.map((one) => one.thread)],
    clients,
    contacts: people.map(({ contact }) => contact.id),
    letters,
    hasEarlier: input.earlier !== null,
    hasLater: input.hasLater,
  })
  return {
    told,
    bar: {
      ...(await promisedIn(house, input, clients)),
      ...(await snoozeOf(house, thread.id, studio)),
      ...wordsOf(thread.id, partner),
    },
  }
}

/** The letter that waits and until when, or that the last one of theirs needs no answer. */
async function promisedIn(
  house: House,
  { studio, thread, letters }: ThreadPage & { studio: Studio },
  clients: readonly Client[],
): Promise<Pick<ConversationPageProps['bar'], 'owed' | 'settled'>> {
  const owed = (await owedIn(house, { clients, time: studio })).get(thread.id)
  if (owed) {
    const at = (await acknowledgedAt(house, { letters: [owed.letter] })).get(owed.letter)
    const noted = at === undefined ? {} : { acknowledgedAt: at }
    const { dueAt, letter } = owed
    return { owed: { dueAt, isLate: dueAt < house.now(), noAnswerAction: owedPaths.noAnswer(letter), ...noted } }
  }
  const last = letters.findLast(({ writer }) => writer !== 'machine')
  const settled = last?.writer === 'person' && (await needsNoAnswer(house, { letters: [last.id] })).has(last.id)
  return settled ? { settled: { action: owedPaths.noAnswer(last.id) } } : {}
}

async function snoozeOf(
  house: House,
  thread: string,
  studio: Studio,
): Promise<Pick<ConversationPageProps['bar'], 'snooze' | 'snoozed'>> {
  const found = (await snoozed(house, { threads: [thread] })).get(thread)
  const snooze = { action: talkPaths.snooze(thread), presets: snoozePresets(house.now(), studio) }
  return found ? { snooze, snoozed: { until: found.until, wakeAction: talkPaths.wake(thread) } } : { snooze }
}

function wordsOf(thread: string, partner: Known | undefined): Pick<ConversationPageProps['bar'], 'talkHref' | 'note'> {
  const client = partner?.client.id ?? ''
  const note = { action: talkPaths.notes(), form: { values: { thread, client } } }
  if (!partner) return { note }
  return { note, talkHref: talkPaths.newTalk(client, { contact: partner.contact.id, thread }) }
}
