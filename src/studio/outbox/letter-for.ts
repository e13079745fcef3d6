import { type Client, clientsOfContacts, type Contact } from '#client/client.ts'
import { openLineFor } from '#delivery/delivery.ts'
import type { House } from '#foundation/house.ts'
import type { LetterPiece, Outgoing, OutgoingLetter, Writing } from '#foundation/outbox/outbox-types.ts'
import type { Say } from '#foundation/words.ts'
import { MAIL_TEMPLATES } from '#house/mail-templates.ts'
import { sayIn, type StudioWords } from '#house/words.ts'
import { greetingTo } from '#reading/reading.ts'
import { datesIn } from '#ui/dates.ts'
import type { Studio } from '../studio.ts'

/** Whose outbox it is, and who looks at it. */
export interface Desk {
  readonly studio: Studio
  /** The name of whoever is signed in: letters end with it. */
  readonly by: string
  /** The studio's people by id. */
  readonly members: ReadonlyMap<string, string>
}

type Whom = { client: Client; contact: Contact }

/** A message as it would leave now, made anew from its template; or the code of why it is no longer true. */
export async function letterFor(
  house: House,
  outgoing: Outgoing,
  { client, contact, ...desk }: Whom & Desk,
): Promise<OutgoingLetter | { stopped: string }> {
  if (contact.archivedAt !== null || client.archivedAt !== null) return { stopped: 'archived' }
  const template = MAIL_TEMPLATES.find(({ code }) => code === outgoing.template)
  if (!template) return { stopped: 'gone' }
  const writing = writingTo(house, contact, desk)
  const letter = await template.letter(house, outgoing, writing)
  if ('stopped' in letter) return letter
  const line = outgoing.template.includes('open-line') ? [] : await openLine(house, client, writing)
  return { ...letter, pieces: [...letter.pieces, ...line] }
}

/** The same, with whom it is for; null where it is no longer true, or nobody is there any more. */
export async function letterAndPerson(
  house: House,
  outgoing: Outgoing,
  desk: Desk,
): Promise<{ letter: OutgoingLetter; contact: Contact } | null> {
  const [client] = await clientsOfContacts(house, { contacts: [outgoing.contact] })
  const contact = client?.contacts.find((one) => one.id === outgoing.contact)
  if (!client || !contact) return null
  const letter = await letterFor(house, outgoing, { ...desk, client, contact })
  return 'stopped' in letter ? null : { letter, contact }
}

function writingTo(house: House, contact: Contact, { studio, by, members }: Desk): Writing<Say<StudioWords>> {
  const { id, name, salutation, language } = contact
  const say = sayIn(language)
  return {
    say,
    language,
    dates: datesIn(language, studio.zone, house.now()),
    contact: { id, name, salutation },
    studio: { name: studio.name, zone: studio.zone },
    greeting: greetingTo(salutation, say),
    closing: studio.name.startsWith(by) ? studio.name : `${by}\n${studio.name}`,
    nameOf: (actor) => (actor.startsWith('member:') ? (members.get(actor.slice('member:'.length)) ?? '') : ''),
  }
}

/** While they look over the work they may call with any question that day. S0-44 */
async function openLine(
  house: House,
  client: Client,
  { say, dates }: Writing<Say<StudioWords>>,
): Promise<LetterPiece[]> {
  const line = await openLineFor(house, { client: client.id, at: house.now() })
  if (!line) return []
  const hours = { on: dates.date(line.day), from: line.from, to: line.to }
  const words =
    line.way === 'number'
      ? say('mail.openLine.number', { ...hours, number: line.number })
      : say('mail.openLine.write', hours)
  return [{ as: 'line', words }]
}
