import { type ContactInBrief, presentContacts } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import type { Letter } from '../conversation-types.ts'
import { correspondents } from './people.ts'
import * as store from './unanswered-store.ts'
import { WAITS_AT_MOST, waitsForAnswer } from './waiting.ts'

/** So many addresses are looked at in one step. */
const AT_ONCE = 20

/** A contact whose last letter asks something and has no answer. */
export interface Unanswered {
  contact: ContactInBrief
  letter: Letter
}

/**
 * Letters of contacts that wait for the studio's answer, those who wait longest first, `most` of them, and whether there are more. Nobody waits
 * who was put away, alone or with their client; the clients in `except` are left out.
 */
export async function unanswered(
  house: House,
  { most, except }: { most: number; except: ReadonlySet<string> },
): Promise<{ waiting: Unanswered[]; more: boolean }> {
  const since = house.now() - WAITS_AT_MOST
  const waiting: Unanswered[] = []
  let page: store.LastIn[] = []
  do {
    const after = page.at(-1) ?? null
    page = await house.store.read((tx) => store.lastUnanswered(tx, { since, after, most: AT_ONCE }))
    waiting.push(...(await waitingAmong(house, page, except)))
  } while (waiting.length <= most && page.length === AT_ONCE)
  return { waiting: waiting.slice(0, most), more: waiting.length > most }
}

async function waitingAmong(
  house: House,
  page: readonly store.LastIn[],
  except: ReadonlySet<string>,
): Promise<Unanswered[]> {
  const present = await presentContacts(house, { addresses: page.map((one) => one.address) })
  const contacts = present.filter((contact) => !except.has(contact.client))
  const byAddress = new Map(contacts.flatMap((one) => one.addresses.map((address) => [address, one] as const)))
  const known = await correspondents(house, { addresses: [...byAddress.keys()] })
  const wrote = ({ addresses }: ContactInBrief) => addresses.flatMap((address) => known.get(address) ?? [])
  // Who writes from two addresses waits once, with the newest.
  const newest = page.filter(({ address, at }) => {
    const contact = byAddress.get(address)
    return contact !== undefined && wrote(contact).every((one) => (one.lastInAt ?? 0) <= at)
  })
  const letters = await house.store.read((tx) => store.lettersSentAt(tx, newest))
  const from = new Map(letters.map((letter) => [letter.from.address, letter]))
  return newest.flatMap(({ address }) => {
    const [letter, contact] = [from.get(address), byAddress.get(address)]
    if (!letter || !contact || !waitsForAnswer(letter, wrote(contact), house.now())) return []
    return [{ contact, letter }]
  })
}
