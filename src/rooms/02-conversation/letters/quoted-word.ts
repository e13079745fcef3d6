import { client } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import * as letterStore from './letter-store.ts'
import { isOnlyClaimed } from './trust-rules.ts'

/**
 * When the letter was sent and which contact wrote it; `not-theirs` where it is none that a person of the client's wrote, `unproven` where it only says that they
 * did, `missing` where these are not its words.
 */
type Quoted = { at: number; from: string } | 'not-theirs' | 'unproven' | 'missing'

/** White space folds, so that a quote over a line break is found; case and signs count, since a quote is verbatim. */
const foldedQuote = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim()

/**
 * Whether words stand in a letter that is in, as its writer's own words, written by a person at an address of one of the client's contacts. What a machine sent
 * and what a letter quotes from others is no word of theirs; nor is a letter that nothing
 * proves to be from them, until a member vouches for it.
 */
export async function quotedWord(
  house: House,
  { client: id, letter, quote }: { client: string; letter: string; quote: string },
): Promise<Quoted> {
  const contacts = (await client(house, { id }))?.contacts ?? []
  const [found] = await house.store.read((tx) => letterStore.lettersById(tx, [letter]))
  const writer = found && contacts.find((contact) => contact.addresses.includes(found.from.address))
  if (!writer || found.writer !== 'person') return 'not-theirs'
  if (isOnlyClaimed(found)) return 'unproven'
  const words = foldedQuote(quote)
  return words !== '' && foldedQuote(found.words).includes(words) ? { at: found.at, from: writer.id } : 'missing'
}
