import { client as clientOf, clientsByAddress, clientsPage, type Client } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { letter as letterOf, type OpenedLetter, recipients } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import type { NewPromisePageProps } from '#promise/studio/new-promise-page.tsx'
import type { PromiseSay } from '#promise/studio/promise-say.ts'
import type { Dates } from '#ui/dates.ts'
import type { Filled } from '#ui/field.tsx'
import { studioPaths } from '../studio-paths.ts'

/** So many clients there are to choose from; beyond that one notes it from the client's own page. */
const CLIENTS = 200

/** A letter of the studio's own that is in. */
export async function ownLetter(house: House, id: string): Promise<OpenedLetter | null> {
  const found = id === '' ? null : await letterOf(house, { id })
  return found?.writer === 'studio' ? found : null
}

/** To whom a promise may be made: those whom the letter went to, one client's people, or everybody's. */
export async function whomOf(
  house: House,
  { client, letter }: { client: string; letter: OpenedLetter | null },
): Promise<Client[]> {
  const one = client === '' ? null : await clientOf(house, { id: client })
  if (one) return [one]
  const to = letter && (await recipients(house, { letters: [letter.id] })).get(letter.id)
  const theirs = to ? await clientsByAddress(house, { addresses: to }) : []
  return theirs.length > 0 ? theirs : clientsPage(house, { most: CLIENTS })
}

/** To whom, as one value of a choice: a client, and one of its contacts where one is meant. */
export const whomValue = (client: string, contact: string | null) => `${client}.${contact ?? ''}`

interface Shown {
  say: PromiseSay
  dates: Dates
  form: Filled
  clients: readonly Client[]
  letter: OpenedLetter | null
  members: ReadonlyMap<string, string>
}

/** The form for a promise that a letter or a call holds. */
export function newPromiseView({ say, dates, form, clients, letter, members }: Shown): NewPromisePageProps {
  const [only] = clients
  return {
    say,
    form,
    action: promisePaths.promises(),
    backHref: clients.length === 1 && only ? clientPaths.client(only.id) : promisePaths.promises(),
    whom: clients.flatMap((client) => whomAt(client, say)),
    owners: [...members].map(([id, name]) => ({ value: `member:${id}`, label: name })),
    ...(letter ? { letter: quotedOf(letter, dates) } : {}),
  }
}

function whomAt({ id, name, contacts }: Client, say: PromiseSay) {
  const present = contacts.filter((contact) => contact.archivedAt === null)
  return [
    ...present.map((contact) => ({ value: whomValue(id, contact.id), label: contact.name, group: name })),
    { value: whomValue(id, null), label: say('promise.whole'), group: name },
  ]
}

const quotedOf = ({ id, words, at }: OpenedLetter, dates: Dates) => ({
  id,
  words,
  href: studioPaths.letterPage(id),
  when: dates.weekdayAndTime(at),
})
