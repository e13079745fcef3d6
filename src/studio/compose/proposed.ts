import { contact as contactOf } from '#client/client.ts'
import { ownAddresses, replySubject, replyTo, typedRecipients, type WholeLetter } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { EMPTY_WORDS } from './composer-form.ts'
import type { ComposingFor } from './composer-view.ts'

type Proposed = ComposingFor['draft']

/** An answer before anything is typed: to whom, and about what; its id stands from the start, so that keeping it twice keeps it once. */
export async function proposedAnswer(house: House, letter: WholeLetter): Promise<Proposed> {
  const own = new Set(await ownAddresses(house))
  const to = typedRecipients(replyTo(letter, { own }).to)
  return {
    ...fresh(house),
    answers: letter.id,
    thread: letter.thread,
    to,
    subject: replySubject(letter.subject),
    quotes: true,
  }
}

/** A new letter, to a contact where one is named, or to an address. */
export async function proposedLetter(house: House, to: { contact?: string; address?: string }): Promise<Proposed> {
  const found = to.contact ? await contactOf(house, { id: to.contact }) : null
  const [address = ''] = found?.addresses ?? []
  const typed = found && address ? typedRecipients([{ name: found.name, address }]) : (to.address ?? '')
  return { ...fresh(house), to: typed }
}

function fresh(house: House): Proposed {
  const none = { answers: null, thread: null, files: [], revision: 0 }
  return { ...EMPTY_WORDS, ...none, id: newId(), updatedAt: house.now(), isNew: true }
}
