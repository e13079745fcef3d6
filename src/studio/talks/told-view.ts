import type { Client } from '#client/client.ts'
import { type Note, notesOf, type Talk, talksOf } from '#conversation/conversation.ts'
import type { Told } from '#conversation/studio/talks-part.tsx'
import type { House } from '#foundation/house.ts'
import { talkPaths } from './talk-paths.ts'

/** So many talks, and so many notes, are shown at once. */
const ON_CLIENT = 6
const IN_CONVERSATION = 60

/** What a client's page shows of talks and notes: the last first. */
export async function toldOn(house: House, client: Client) {
  const talks = await talksOf(house, { client: client.id, until: house.now(), most: ON_CLIENT })
  const notes = await notesOf(house, { client: client.id, most: ON_CLIENT })
  const told = [...talks.map((one) => talkView(one, [client])), ...notes.map(noteView)]
  return {
    told: told.toSorted((a, b) => b.at - a.at).slice(0, ON_CLIENT),
    newTalkHref: talkPaths.newTalk(client.id),
    note: { action: talkPaths.notes(), form: { values: { client: client.id } } },
  }
}

/**
 * What stands between the letters of a conversation: talks with the contacts in it, and its notes, by the letter that they stand before; those after the last
 * letter under ''. What is older than the first letter shown stands on an earlier page.
 */
export async function toldBetween(
  house: House,
  input: {
    threads: readonly string[]
    clients: readonly Client[]
    contacts: readonly string[]
    letters: readonly { id: string; at: number }[]
    hasEarlier: boolean
    hasLater: boolean
  },
): Promise<ReadonlyMap<string, Told[]>> {
  const { threads, clients, contacts, letters, hasEarlier, hasLater } = input
  const talks = await talksOf(house, { contacts, until: house.now(), most: IN_CONVERSATION })
  const notes = await notesOf(house, { threads, most: IN_CONVERSATION })
  const first = letters[0]?.at ?? 0
  const last = letters.at(-1)?.at ?? 0
  // A talk from before the conversation began is none of it.
  const told = [...talks.filter(({ at }) => at >= first).map((one) => talkView(one, clients)), ...notes.map(noteView)]
  const here = told.filter(({ at }) => (!hasEarlier || at >= first) && (!hasLater || at < last))
  return Map.groupBy(
    here.toSorted((a, b) => a.at - b.at),
    ({ at }) => letters.find((letter) => letter.at > at)?.id ?? '',
  )
}

function talkView({ id, contact, at, way, seemed, saw }: Talk, clients: readonly Client[]): Told {
  const name = clients.flatMap((one) => one.contacts).find((one) => one.id === contact)?.name ?? ''
  return { kind: 'talk', id, at, way, seemed, saw, name, href: talkPaths.talk(id), backAction: talkPaths.talkBack(id) }
}

function noteView({ id, at, words }: Note): Told {
  return { kind: 'note', id, at, words, href: talkPaths.note(id), backAction: talkPaths.noteBack(id) }
}
