import { type Client, clientsOfContacts, type Contact } from '#client/client.ts'
import {
  accounts,
  dispatchIn,
  lettersWith,
  type NewDispatch,
  newMessageId,
  recipients,
  type Sender,
  senderOf,
  senders,
} from '#conversation/conversation.ts'
import { SECOND } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { letterHtml } from '#foundation/outbox/letter-html.tsx'
import { letLeaveIn, letterText } from '#foundation/outbox/outbox.ts'
import { oneLine } from '#foundation/outbox/one-line.ts'
import type { Outgoing } from '#foundation/outbox/outbox-types.ts'
import { MAIL_TEMPLATES } from '#house/mail-templates.ts'
import { withoutTokens } from '#portal/links/link-token.ts'
import type { Premises } from '../premises.ts'
import { type Desk, letterFor } from './letter-for.ts'

/** For so long it can be taken back, in milliseconds. */
export const UNDO_SPAN = 10 * SECOND

export interface Leaving extends Desk {
  readonly outgoing: Outgoing
  /** As the user left them. */
  readonly subject: string
  readonly text: string
  readonly premises: Pick<Premises, 'linkOf' | 'stopHeadersOf'>
}

/** `stopped` is why it is true no longer; `without` is what is missing for it to leave by itself. */
export type LetLeave = { dispatch: string } | { stopped: string } | { without: 'account' | 'address' }

/**
 * Lets a message of the outbox leave by the studio's own account, in these words, in ten seconds: frozen in one transaction with its state. It is asked once more whether it is still true,
 * now and just before it leaves. Where it does not wait any more, nothing changes, and it leaves once however often it is sent.
 */
export async function letLeave(house: House, leaving: Leaving): Promise<LetLeave | null> {
  const { outgoing, subject, text, premises } = leaving
  const [client] = await clientsOfContacts(house, { contacts: [outgoing.contact] })
  const contact = client?.contacts.find((one) => one.id === outgoing.contact)
  if (!client || !contact) return { stopped: 'archived' }
  const letter = await letterFor(house, outgoing, { ...leaving, client, contact })
  if ('stopped' in letter) return letter
  const [address] = contact.addresses
  if (!address) return { without: 'address' }
  const sender = await senderTo(house, contact)
  if (!sender) return { without: 'account' }
  const link = premises.linkOf(house, outgoing)
  // Its HTML twin says what the letter says; words that the user made their own have none.
  const isAsMade = text === letterText(letter, { link }) && oneLine(subject) === oneLine(letter.subject)
  const wanted: NewDispatch = {
    ...whom(outgoing, { client, contact, address }),
    account: sender.account,
    from: sender.address,
    kind: 'letter',
    subject: oneLine(subject),
    text,
    shown: withoutTokens(text),
    ...(isAsMade ? { html: letterHtml(letter, { link, language: contact.language }) } : {}),
    headers: headersOf(house, leaving),
    messageId: newMessageId(sender.address),
    leaveAt: house.now() + UNDO_SPAN,
  }
  return house.store.write(async (tx) => {
    const words = { id: outgoing.id, subject, text: withoutTokens(text), messageId: wanted.messageId ?? '' }
    return (await letLeaveIn(tx, house, words)) ? { dispatch: await dispatchIn(tx, house, wanted) } : null
  })
}

const whom = (
  { id }: Outgoing,
  { client, contact, address }: { client: Client; contact: Contact; address: string },
) => ({
  to: [{ address, name: oneLine(contact.name) }],
  contact: contact.id,
  client: client.id,
  outgoing: id,
})

/** What anybody may stop with one press says how (RFC 8058). */
function headersOf(house: House, { outgoing, premises }: Leaving): Readonly<Record<string, string>> {
  const kind = MAIL_TEMPLATES.find(({ code }) => code === outgoing.template)?.stops
  return (kind && premises.stopHeadersOf(house, { contact: outgoing.contact, kind })) ?? {}
}

/** By whom a contact is written to: the address that they last wrote to, else the studio's first. Null where no account can send. */
export async function senderTo(house: House, { addresses }: Pick<Contact, 'addresses'>): Promise<Sender | null> {
  const all = senders(await accounts(house))
  if (all.length < 2) return all[0] ?? null
  const letters = await lettersWith(house, { addresses, until: house.now(), most: 20 })
  const last = letters.find(({ writer }) => writer === 'person')
  const wroteTo = last ? ((await recipients(house, { letters: [last.id] })).get(last.id) ?? []) : []
  return senderOf(all, { account: '', from: '', wroteTo })
}
