import type { House } from '#foundation/house.ts'
import { askedOf, placesIn, type Stretch } from '#foundation/searching/asked.ts'
import { foldText } from '#foundation/searching/fold-text.ts'
import type { Tx } from '#foundation/store/store.ts'
import { clientsAmong, contactsAmong, projectsAmong } from './client-list-store.ts'
import * as store from './client-search-store.ts'
import { detailsOf } from './client-store.ts'

/** A client that was found. */
export interface ClientHit {
  id: string
  name: { text: string; marks: readonly Stretch[] }
  /** What else they were found by: contacts, addresses, projects, preferences; at most three. */
  known: { text: string; marks: readonly Stretch[] }[]
}

const MOST_KNOWN = 3

/**
 * Clients, put away or not, of whom all of `words` are known: by their name, their contacts, addresses, projects and preferences, marks and
 * case left aside; those found by their own name first, then by name. `count` is how many there are in all. (issue 3, Search)
 */
export function findClients(
  house: House,
  input: { words: string; most: number },
): Promise<{ clients: ClientHit[]; count: number }> {
  const asked = askedOf(input.words)
  if (asked.terms.length === 0) return Promise.resolve({ clients: [], count: 0 })
  return house.store.read(async (tx) => {
    const found = (await store.clientsHolding(tx, asked.terms)).map(({ id, name }) => {
      return { id, key: foldText(name), name: { text: name, marks: placesIn(name, asked) } }
    })
    const isOther = (hit: (typeof found)[number]) => (hit.name.marks.length > 0 ? 0 : 1)
    const shown = found.sort((a, b) => isOther(a) - isOther(b) || (a.key < b.key ? -1 : 1)).slice(0, input.most)
    const clients: ClientHit[] = []
    for (const { id, name } of shown) {
      const [, ...rest] = await knownOf(tx, id)
      const pieces = [...new Set(rest)].map((text) => ({ text, marks: placesIn(text, asked) }))
      clients.push({ id, name, known: pieces.filter(({ marks }) => marks.length > 0).slice(0, MOST_KNOWN) })
    }
    return { clients, count: found.length }
  })
}

/** Makes a client findable by what is known of them now, in the transaction that changed it. */
export async function makeFindable(tx: Tx, client: string): Promise<void> {
  await store.replaceFolded(tx, client, (await knownOf(tx, client)).map(foldText).join('\n'))
}

/** The client's name, then contacts, addresses, projects and preferences, as they were written. */
async function knownOf(tx: Tx, client: string): Promise<string[]> {
  const clients = await clientsAmong(tx, [client])
  const contacts = await contactsAmong(tx, [client])
  const { addresses, preferences } = await detailsOf(
    tx,
    contacts.map((contact) => contact.id),
  )
  const projects = await projectsAmong(tx, [client])
  return [
    ...[...clients, ...contacts].map((row) => row.name),
    ...addresses.map((row) => row.address),
    ...projects.map((row) => row.name),
    ...preferences.map((row) => row.note),
  ]
}
