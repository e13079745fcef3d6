import { presentContacts } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { oneLine } from '#foundation/outbox/one-line.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { accounts } from '../accounts/accounts.ts'
import { dispatchIn } from '../sending/dispatches.ts'
import type { NewDispatch } from '../sending/dispatch-types.ts'
import { filesToSend } from './draft-files.ts'
import { draftProblems, leaveAt, UNDO_SPAN } from './draft-rules.ts'
import * as store from './draft-store.ts'
import type { Draft, DraftProblem } from './draft-types.ts'
import type { PlaceholderNames } from './placeholder-rules.ts'
import { recipientsIn } from './recipient-rules.ts'
import { replyReferences } from './reply-rules.ts'
import { type Sender, senderOf, senders } from './sender-rules.ts'

interface Sending {
  id: string
  /** The studio's, for the hour that was chosen. */
  zone: string
  names: PlaceholderNames
  /** The letter below the answer, as it is quoted; '' for none. */
  quote: string
  /** The addresses that the letter was written to that this one answers. */
  wroteTo: readonly string[]
}

/** `at` is when it leaves: in a moment, or as chosen. */
type SentDraft = { dispatch: string; at: number; scheduled: boolean } | { problems: DraftProblem[] }

/**
 * Sends a draft: it becomes a dispatch with its files in one transaction, once, however often it is asked for; it leaves after the ten seconds in which
 * it can be taken back, or at the hour that was chosen. What stands in the way is told, and nothing changes. Refuses `draft.notFound`.
 * (reliability.md, Sending exactly once)
 */
export async function sendDraft(house: House, sending: Sending): Promise<SentDraft> {
  const all = senders(await accounts(house))
  const asked = await house.store.read((tx) => store.draftById(tx, sending.id))
  const people = asked ? await presentContacts(house, { addresses: addressesOf(asked) }) : []
  return house.store.write(async (tx) => {
    const draft = await store.draftById(tx, sending.id)
    if (!draft) throw new Refusal('draft.notFound')
    const { zone, names } = sending
    const chosen = leaveAt(draft, zone)
    const at = typeof chosen === 'number' ? chosen : house.now() + UNDO_SPAN
    const scheduled = typeof chosen === 'number'
    if (draft.dispatch !== null) return { dispatch: draft.dispatch, at, scheduled }
    const sender = senderOf(all, { ...draft, wroteTo: sending.wroteTo })
    const problems = draftProblems(draft, { now: house.now(), zone, names, canLeave: sender !== null })
    if (!sender || problems.length > 0) return { problems }
    const whom = people.find(({ addresses }) => addressesOf(draft).some((address) => addresses.includes(address)))
    const letter = await letterOf(tx, { draft, sender, at, quote: sending.quote })
    const of = whom ? { contact: whom.id, client: whom.client } : {}
    const dispatch = await dispatchIn(tx, house, { ...letter, ...of })
    await store.updateDraft(tx, draft.id, { dispatch, sent_at: at, dropped_at: null })
    // What it became tells the rest, and whose timeline it belongs to.
    await record(tx, house, { kind: 'draft.sent', subject: draft.id })
    return { dispatch, at, scheduled }
  })
}

const addressesOf = (draft: Draft) => recipientsIn(`${draft.to}\n${draft.cc}`).found.map(({ address }) => address)

async function letterOf(
  tx: Tx,
  { draft, sender, at, quote }: { draft: Draft; sender: Sender; at: number; quote: string },
): Promise<NewDispatch> {
  const answered = draft.answers === null ? null : await store.answeredLetter(tx, draft.answers)
  return {
    account: sender.account,
    kind: 'letter',
    from: sender.address,
    to: recipientsIn(draft.to).found,
    cc: recipientsIn(draft.cc).found,
    bcc: recipientsIn(draft.bcc).found,
    subject: oneLine(draft.subject),
    text: draft.quotes && quote ? `${draft.text.trimEnd()}\n\n${quote}` : draft.text.trimEnd(),
    files: await filesToSend(tx, draft.id),
    ...(answered?.messageId ? { inReplyTo: answered.messageId } : {}),
    ...(answered ? { references: replyReferences(answered) } : {}),
    ...(draft.thread ? { thread: draft.thread } : {}),
    ...(draft.answers ? { answers: draft.answers } : {}),
    leaveAt: at,
  }
}
