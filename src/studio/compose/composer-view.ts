import {
  accounts,
  type Draft,
  openPlaces,
  ownAddresses,
  recipientsIn,
  savedReplies,
  senderOf,
  senders,
  typedRecipients,
  type WholeLetter,
} from '#conversation/conversation.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import type { Filled } from '#ui/field.tsx'
import { accountPaths } from '../accounts/account-paths.ts'
import type { Studio } from '../studio.ts'
import { senderValue, valuesOf } from './composer-form.ts'
import { addressedIn, besideOf, knownAddresses, mailHref, othersIn, repliesFor } from './composer-parts-view.ts'
import type { ComposerView } from './composer-types.ts'
import { languageOf, whomAmong } from './composer-whom.ts'
import { PLACEHOLDER_NAMES } from './placeholders.ts'
import { quotedBelow } from './quote-below.ts'

export interface ComposingFor {
  studio: Studio
  /** The name of whoever is signed in. */
  by: string
  draft: Omit<Draft, 'createdAt' | 'actor' | 'beside' | 'dispatch' | 'droppedAt'> & { isNew?: boolean }
  /** The letter that it answers. */
  letter: WholeLetter | null
  /** The conversation on whose page the form stands; null on the draft's own. */
  page: string | null
  /** What was typed, where it comes back with problems. */
  form?: Filled
  filesRefused?: readonly string[]
  /** Other drafts that answer in the same conversation. */
  also?: readonly string[]
}

/** Everything that a composer shows. */
export async function composerView(house: House, of: ComposingFor): Promise<ComposerView> {
  const { draft, letter, studio } = of
  const form = of.form ?? { values: valuesOf(draft) }
  const { found } = recipientsIn(form.values['to'] ?? '')
  const whom = await whomAmong(
    house,
    found.map(({ address }) => address),
  )
  const language = languageOf(whom?.contact, letter, studio)
  const from = await senderView(house, of)
  const own = new Set(await ownAddresses(house))
  return {
    id: draft.id,
    form: { ...form, values: { ...form.values, sender: form.values['sender'] || from.value } },
    language,
    hidden: hiddenOf(of),
    actions: actionsOf(draft.id),
    keptAt: draft.isNew ? null : draft.updatedAt,
    place: `draft ${house.actor} ${placeOf(draft)}`,
    addressed: letter ? addressedIn(form, studio) : null,
    others: letter ? othersIn(letter, own, form) : null,
    quoted: letter ? quotedBelow(letter, { studio, language }) : null,
    senders: from.options,
    ...(from.options.length > 0 ? {} : { mailHref: mailHref(form, letter) }),
    accountsHref: accountPaths.newAccount(),
    files: draft.files.map((file) => ({
      id: file.id,
      name: file.name,
      type: file.type,
      bytes: file.size,
      removeAction: draftPaths.fileRemoval(draft.id, file.id),
    })),
    filesRefused: of.filesRefused ?? [],
    replies: repliesFor(await savedReplies(house), { ...of, whom, language, now: house.now() }),
    repliesHref: draftPaths.savedReplies(),
    unfilled: openPlaces(form.values['text'] ?? '', PLACEHOLDER_NAMES).map(({ words }) => words),
    beside: whom ? await besideOf(house, { ...whom, studio }) : null,
    known: letter ? [] : await knownAddresses(house),
    alsoHrefs: (of.also ?? []).map(draftPaths.draft),
  }
}

/** A new letter that was begun is found again by whom it goes to; an answer by its conversation. */
function placeOf({ id, answers, thread, isNew, to }: ComposingFor['draft']): string {
  if (answers !== null) return `answer ${thread ?? answers}`
  return isNew ? `new ${to}` : id
}

const actionsOf = (id: string) => ({
  send: draftPaths.sending(id),
  keep: draftPaths.draft(id),
  files: draftPaths.files(id),
  drop: draftPaths.dropping(id),
})

function hiddenOf({ draft, page }: ComposingFor) {
  return {
    answers: draft.answers ?? '',
    revision: String(draft.revision),
    hand: newId(),
    page: page ?? '',
  }
}

async function senderView(house: House, { draft, letter }: ComposingFor) {
  const all = senders(await accounts(house))
  const wroteTo = letter?.to.map(({ address }) => address) ?? []
  const usual = senderOf(all, { account: draft.account, from: draft.from, wroteTo })
  const options = all.map((one) => ({ value: senderValue(one), label: typedRecipients([one]) }))
  return { options, value: usual ? senderValue(usual) : '' }
}
