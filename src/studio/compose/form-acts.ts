import {
  filledWords,
  letter as letterOf,
  ownAddresses,
  recipientsIn,
  replyTo,
  savedReply,
  typedRecipients,
} from '#conversation/conversation.ts'
import type { StudioContext } from '../studio-env.ts'
import type { ComposerForm } from './composer-form.ts'
import { whomAmong } from './composer-whom.ts'
import { PLACEHOLDER_NAMES, placeholderValues } from './placeholders.ts'

/** The form with what its button adds: everybody who was in the letter, or a saved reply below what is written. */
export async function withAdded(c: StudioContext, form: ComposerForm): Promise<ComposerForm> {
  if (form.everyone === 'yes' && form.answers) return withEveryone(c, { ...form, answers: form.answers })
  return form.insert ? withReply(c, { ...form, insert: form.insert }) : form
}

async function withEveryone({ var: { house } }: StudioContext, form: ComposerForm & { answers: string }) {
  const letter = await letterOf(house, { id: form.answers })
  if (!letter) return form
  const own = new Set(await ownAddresses(house))
  const named = new Set(recipientsIn([form.to, form.cc, form.bcc].join('\n')).found.map(({ address }) => address))
  const others = replyTo(letter, { own }).others.filter(({ address }) => !named.has(address))
  return { ...form, cc: [form.cc.trim(), typedRecipients(others)].filter(Boolean).join(', ') }
}

async function withReply(c: StudioContext, form: ComposerForm & { insert: string }) {
  const { house, studio, session } = c.var
  const reply = await savedReply(house, { id: form.insert })
  if (!reply) return { ...form, insert: null }
  const whom = await whomAmong(
    house,
    recipientsIn(form.to).found.map(({ address }) => address),
  )
  const of = { contact: whom?.contact, client: whom?.client, studio, by: session.user.name, now: house.now() }
  const values = placeholderValues({ ...of, language: reply.language })
  const text = filledWords(reply.text, { names: PLACEHOLDER_NAMES, values })
  return { ...form, text: [form.text.trimEnd(), text].filter(Boolean).join('\n\n') }
}
