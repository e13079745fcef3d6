import { clientsPage } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import {
  filledWords,
  openPlaces,
  recipientsIn,
  replyTo,
  type SavedReply,
  typedRecipients,
  type WholeLetter,
} from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { readings } from '#reading/reading.ts'
import { datesIn } from '#ui/dates.ts'
import type { Filled } from '#ui/field.tsx'
import { readingOfClient } from '../client/client-rows-view.ts'
import { mailto } from '../conversation/mailto.ts'
import { troublesView } from '../letter/sender-view.ts'
import { weekOf } from '../settings/working-week.ts'
import type { Studio } from '../studio.ts'
import type { BesideComposer, ReplyToInsert } from './composer-types.ts'
import type { Whom } from './composer-whom.ts'
import { PLACEHOLDER_NAMES, placeholderValues } from './placeholders.ts'

/** "To Hannah, in copy Bob": one line in place of four fields. */
export function addressedIn({ values }: Filled, studio: Studio): string {
  const say = sayIn(studio.language)
  const dates = datesIn(studio.language, studio.zone, 0)
  const names = (field: string) =>
    dates.list(recipientsIn(values[field] ?? '').found.map(({ name, address }) => name || address))
  const subject = values['subject'] ?? ''
  const to = names('to') || say('draft.nobodyYet')
  const copies = [names('cc'), names('bcc')].filter(Boolean)
  return copies.length > 0
    ? say('draft.addressedCopy', { to, copies: dates.list(copies), subject })
    : say('draft.addressed', { to, subject })
}

/** Who else got the letter and is in none of the fields; null where nobody is left out. */
export function othersIn(letter: WholeLetter, own: ReadonlySet<string>, { values }: Filled): string | null {
  const named = recipientsIn(['to', 'cc', 'bcc'].map((field) => values[field] ?? '').join('\n')).found
  const there = new Set(named.map(({ address }) => address))
  const left = replyTo(letter, { own }).others.filter(({ address }) => !there.has(address))
  return left.length > 0 ? left.map(({ name, address }) => name || address).join(', ') : null
}

/** The letter in the user's own mail program (RFC 6068); without script, as it was kept last. */
export function mailHref({ values }: Filled, letter: WholeLetter | null): string {
  const [first = '', ...more] = recipientsIn(values['to'] ?? '').found.map(({ address }) => address)
  const fields = {
    ...(more.length > 0 ? { to: more.join(',') } : {}),
    subject: values['subject'] ?? '',
    ...(letter?.messageId ? { 'In-Reply-To': `<${letter.messageId}>` } : {}),
    body: (values['text'] ?? '').replaceAll('\n', '\r\n'),
  }
  return mailto(first, fields)
}

/** Saved replies as they would stand in this letter, those in the language of whoever reads it first. */
export function repliesFor(
  replies: readonly SavedReply[],
  of: { studio: Studio; by: string; whom: Whom | null; language: Language; now: number },
): ReplyToInsert[] {
  const shown = replies.map(({ id, title, language, text }) => {
    const values = placeholderValues({ contact: of.whom?.contact, client: of.whom?.client, ...of, language })
    const filled = filledWords(text, { names: PLACEHOLDER_NAMES, values })
    return { id, title, language, text: filled, open: openPlaces(filled, PLACEHOLDER_NAMES) }
  })
  return shown.toSorted((a, b) => Number(b.language === of.language) - Number(a.language === of.language))
}

/** What is worth knowing of whom one writes to. */
export async function besideOf(
  house: House,
  { client, contact, studio }: Whom & { studio: Studio },
): Promise<BesideComposer> {
  const reads = await readings(house, { of: [client], week: weekOf(studio) })
  const read = reads.find((one) => one.contact.id === contact.id) ?? null
  return {
    name: contact.name,
    href: clientPaths.client(client.id),
    preferences: contact.preferences.map(({ note }) => note),
    reading: readingOfClient({ ...client, contacts: [contact] }, read),
    troubles: await troublesView(house, contact.addresses),
  }
}

/** Contacts to choose from, as they stand in a field. */
export async function knownAddresses(house: House): Promise<string[]> {
  const clients = await clientsPage(house, { most: 200 })
  const contacts = clients.flatMap((client) => client.contacts.filter((one) => one.archivedAt === null))
  return contacts.flatMap(({ name, addresses: [address] }) => (address ? [typedRecipients([{ name, address }])] : []))
}
