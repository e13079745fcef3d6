import { z } from 'zod'
import { addFile, countUse, draft as draftOf, keepDraft, type Kept } from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { StudioContext } from '../studio-env.ts'
import { composerForm, type ComposerForm, keepingOf } from './composer-form.ts'
import { refusedFile } from './draft-sentences.ts'
import { withAdded } from './form-acts.ts'
import { type ReceivedDraft, receiveDraft } from './receive-draft.ts'

export interface KeptForm {
  form: ComposerForm
  kept: Kept
  /** Sentences on files that do not go with it. */
  refused: string[]
}

/** Whatever button was pressed: first of all, what was typed is kept. */
export async function keptWithFiles(c: StudioContext): Promise<KeptForm> {
  const id = z.uuid().safeParse(c.req.param('id'))
  if (!id.success) throw new Refusal('draft.notFound')
  const received = await receiveDraft(c)
  const { house } = c.var
  // A button of a list says nothing of what is written: there is nothing to keep then.
  if (received.values['hand'] === undefined) return asItStands(c, id.data)
  const form = await withAdded(c, composerForm(received.values))
  const kept = await keepDraft(house, keepingOf(id.data, form))
  for (const reply of [form.used, form.insert]) if (reply) await countUse(house, { id: reply })
  return { form, kept, refused: await addFiles(c, kept.id, received) }
}

async function asItStands(c: StudioContext, id: string): Promise<KeptForm> {
  const draft = await draftOf(c.var.house, { id })
  if (!draft) throw new Refusal('draft.notFound')
  const { revision, updatedAt: at, dispatch } = draft
  return { form: composerForm({}), kept: { id, revision, at, apart: false, sent: dispatch !== null }, refused: [] }
}

async function addFiles(c: StudioContext, draft: string, received: ReceivedDraft): Promise<string[]> {
  const refused = [...received.refused]
  for (const file of received.files) {
    const why = await addFile(c.var.house, { draft, file })
    if (why) refused.push({ name: file.name, why })
  }
  return refused.map(({ name, why }) => refusedFile(c.var.say, c.var.dates, { name, why }))
}
