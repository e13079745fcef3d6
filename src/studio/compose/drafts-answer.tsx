import { dispatchesWaiting, drafts, draftsBehind, recipientsIn, type Draft } from '#conversation/conversation.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import { shortened } from '#ui/shortened.ts'
import type { StudioContext } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import { DraftsPage, type DraftRow, type ScheduledRow } from './drafts-page.tsx'

const MOST = 100

/** Everything that is being written, and what waits for its hour. */
export async function draftsAnswer(c: StudioContext) {
  const { say, dates, house } = c.var
  const all = await drafts(house, { most: MOST })
  const page = (
    <DraftsPage
      say={say}
      dates={dates}
      drafts={all.map(rowOf)}
      scheduled={await scheduledRows(c)}
      newHref={draftPaths.newLetter()}
      repliesHref={draftPaths.savedReplies()}
      conversationsHref={studioPaths.conversations()}
    />
  )
  return c.render(page, { title: say('draft.drafts'), here: 'conversations' })
}

function rowOf(draft: Draft): DraftRow {
  const to = recipientsIn(draft.to).found.map(({ name, address }) => name || address)
  return {
    href: draftPaths.draft(draft.id),
    subject: draft.subject,
    to: to.join(', ') || draft.to,
    begins: shortened(draft.text, 120),
    at: draft.updatedAt,
    files: draft.files.length,
    dropAction: draftPaths.dropping(draft.id),
  }
}

/** Letters of our own that wait for their hour; each can be withdrawn, and is a draft again. */
async function scheduledRows({ var: { house } }: StudioContext): Promise<ScheduledRow[]> {
  const { list } = await dispatchesWaiting(house)
  const waiting = list.filter(({ outgoing, state }) => outgoing === null && state === 'queued')
  const behind = await draftsBehind(house, { dispatches: waiting.map(({ id }) => id) })
  return waiting.flatMap((one) => {
    const draft = behind.get(one.id)
    if (!draft) return []
    return [
      {
        subject: one.subject,
        to: one.recipients.map(({ name, address }) => name || address).join(', '),
        at: one.leaveAt,
        backAction: draftPaths.takingBack(draft),
        ...(one.thread ? { href: studioPaths.conversation(one.thread) } : {}),
      },
    ]
  })
}
