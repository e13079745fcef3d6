import { draft as draftOf, letter as letterOf, type OpenedLetter } from '#conversation/conversation.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import { Refusal } from '#foundation/refusal.ts'
import { letterView } from '../letter/letter-view.ts'
import type { StudioContext } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import { type ComposingFor, composerView } from './composer-view.ts'
import { valuesOf } from './composer-form.ts'
import { DraftPage } from './draft-page.tsx'
import { proposedLetter } from './proposed.ts'

/** Words to begin with, for the user to change. */
type ProposedWords = { subject: string; text: string }

type Back = { problems?: Record<string, string>; filesRefused?: readonly string[] }

/** The page of one draft; with what stands in the way where it came back. Refuses `draft.notFound`. */
export async function draftAnswer(c: StudioContext, { id, problems, filesRefused }: { id: string } & Back) {
  const { house } = c.var
  const draft = await draftOf(house, { id })
  if (!draft || draft.droppedAt !== null) throw new Refusal('draft.notFound')
  // What is on its way already stands in its conversation.
  if (draft.dispatch !== null)
    return c.redirect(draft.thread ? studioPaths.conversation(draft.thread) : draftPaths.drafts(), 303)
  const letter = draft.answers === null ? null : await letterOf(house, { id: draft.answers })
  const form = problems ? { values: valuesOf(draft), problems } : undefined
  return page(c, { draft, letter, ...(form ? { form } : {}), ...(filesRefused ? { filesRefused } : {}) })
}

/** A new letter that nobody kept yet. */
export async function newLetterAnswer(
  c: StudioContext,
  to: { contact?: string | undefined; address?: string | undefined; words?: ProposedWords },
) {
  const { contact, address } = to
  const whom = { ...(contact ? { contact } : {}), ...(address ? { address } : {}) }
  return page(c, { draft: { ...(await proposedLetter(c.var.house, whom)), ...to.words }, letter: null })
}

async function page(
  c: StudioContext,
  of: Omit<ComposingFor, 'studio' | 'by' | 'page' | 'letter'> & { letter: OpenedLetter | null },
) {
  const { say, dates, house, studio, session } = c.var
  const composer = await composerView(house, { ...of, studio, by: session.user.name, page: null })
  const { letter } = of
  const nothingHeard = { read: null, evidence: [], setAside: new Map<string, never>() }
  const answered = letter && {
    letter: letterView(letter, nothingHeard),
    href: studioPaths.letter(letter.thread, letter.id),
  }
  return c.render(
    <DraftPage
      say={say}
      dates={dates}
      composer={composer}
      autofocus
      draftsHref={draftPaths.drafts()}
      {...(answered ? { answered } : {})}
    />,
    { title: say(answered ? 'draft.answer' : 'draft.new'), here: 'conversations' },
  )
}
