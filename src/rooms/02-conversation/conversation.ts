import type { House } from '#foundation/house.ts'
import * as store from './conversation-store.ts'
import type { BareLetter, Letter, OpenedLetter, Thread, Turn, WholeLetter } from './conversation-types.ts'
import * as letterStore from './letters/letter-store.ts'
import { DISPATCH_ENTRIES } from './sending/dispatches.ts'
import { threadPage } from './threads/thread-page-store.ts'

export type * from './conversation-types.ts'
export type * from './intake/intake-types.ts'
export type * from './search/search-types.ts'
export type { With } from './conversation-store.ts'
export type * from './accounts/account-types.ts'
export { AccountForm, OAuth2Form, PasswordForm, PlaceForm } from './accounts/account-rules.ts'
export { noteAccountProblem } from './accounts/account-problems.ts'
export { account, accounts, addAccount, changeAccount, switchAccount } from './accounts/accounts.ts'
export { askConsent, consentOf, takeConsent } from './accounts/consents.ts'
export { loginOf } from './accounts/login-of.ts'
export { forgetRemovedAccounts, putBackAccount, removeAccount } from './accounts/removed-accounts.ts'
export { sealAccountsAnew } from './accounts/seal-anew.ts'
export * from './sending/dispatch-types.ts'
export type { DispatchWhy } from './sending/dispatch-rules.ts'
export * from './sending/dispatches.ts'
export { MOST_BYTES, MOST_FILES } from './drafts/file-rules.ts'
export type * from './drafts/draft-types.ts'
export { countDrafts, draft, drafts, draftsBehind, dropDraft, keepDraft, pickUpDraft } from './drafts/drafts.ts'
export { addFile, putFileBack, type ReceivedFile, removeFile } from './drafts/draft-files.ts'
export {
  filledWords,
  openPlaces,
  type PlaceholderNames,
  PLACEHOLDERS,
  type PlaceholderValues,
  unknownPlaceholder,
} from './drafts/placeholder-rules.ts'
export { recipientsIn, typedRecipients } from './drafts/recipient-rules.ts'
export { quoteOf, replySubject, replyTo } from './drafts/reply-rules.ts'
export {
  addSavedReply,
  changeSavedReply,
  countUse,
  removeSavedReply,
  savedReplies,
  savedReply,
} from './drafts/saved-replies.ts'
export { type Sender, senderOf, senders } from './drafts/sender-rules.ts'
export { sendDraft } from './drafts/send-draft.ts'
export { STARTERS, STARTERS_IN } from './drafts/starters/starters.ts'
export { tidyDrafts, unsendDraft } from './drafts/unsend-draft.ts'
export { importMail } from './imports/import-mail.ts'
export {
  beginImport,
  finishImport,
  importRun,
  importRuns,
  interruptImports,
  isUnderWay,
  keepAlive,
  unreadableMail,
} from './imports/import-run.ts'
export { bringIn } from './intake/bring-in.ts'
export { folders } from './intake/folders.ts'
export { giveLease, takeLease } from './intake/lease.ts'
export {
  addressTroubles,
  type AddressTrouble,
  deliveriesOf,
  reportIn,
  type ReportOf,
  sayReachable,
} from './delivery/deliveries.ts'
export { keepMail } from './keeping/keep-mail.ts'
export { type Delivery, deliveries, rawMail } from './keeping/raw-mail.ts'
export { ownAddresses, setOwnAddresses } from './people/own-addresses.ts'
export {
  correspondents,
  countProposed,
  declinedPeople,
  declinePerson,
  everybodyWhoWrote,
  otherAddresses,
  proposedPeople,
} from './people/people.ts'
export { keepTwoPeople, likelySame, mergePerson, takeBackSame } from './people/people-same.ts'
export { arePicturesShown, showPictures } from './letters/pictures.ts'
export { quotedWord } from './letters/quoted-word.ts'
export { isOnlyClaimed } from './letters/trust-rules.ts'
export { type Checked, checkedOf, vouch } from './letters/vouching.ts'
export { isMailToRead, readAgain } from './letters/read-again.ts'
export { newestMail } from './newest.ts'
export { readKeptMail } from './letters/read-mail.ts'
export { peopleSharing } from './people/shared-address.ts'
export { plainSubject } from './threads/subject.ts'
export { joinedWhere, joinThread, keepThreadApart, takeBackJoining, threadLinks } from './threads/thread-joining.ts'
export { searchLetters } from './search/search-letters.ts'
export { restFromReading } from './letters/taking-apart.ts'
export { type Asks, type MayWait, unanswered, type Unanswered, unansweredIn } from './owed/unanswered.ts'
export { usualLanguage } from './people/usual-language.ts'
export { asksSomething, waitsForAnswer } from './people/waiting.ts'
export { needsAnswer, needsNoAnswer } from './owed/no-answer.ts'
export { acknowledge, type Acknowledgeable, acknowledgeable, acknowledgedAt } from './owed/acknowledging.ts'
export { answerDueAt, type ReplyTime, UPDATE_DAYS } from './owed/owed-rules.ts'
export { replySetting, type ReplySetting, setReplySetting } from './owed/reply-setting.ts'
export { changeNote, note, notesOf, takeBackNote, writeNote } from './talks/notes.ts'
export { type Snooze, snooze, snoozed, snoozedConversations, wake } from './talks/snoozing.ts'
export { snoozePresets } from './talks/snooze-rules.ts'
export { LONGEST_NOTE, LONGEST_SEEN, NoteForm, TalkForm } from './talks/talk-rules.ts'
export * from './talks/talk-types.ts'
export { changeTalk, lastTalks, type NewTalk, noteTalk, takeBackTalk, talk, talksOf } from './talks/talks.ts'

/** What this room writes to the journal. */
export const CONVERSATION_ENTRIES = [
  ...DISPATCH_ENTRIES,
  'draft.begun',
  'draft.dropped',
  'draft.picked-up',
  'draft.sent',
  'draft.unsent',
  'saved-reply.added',
  'saved-reply.changed',
  'saved-reply.removed',
  'saved-reply.put-back',
  'import.begun',
  'import.done',
  'person.declined',
  'person.reconsidered',
  'person.merged',
  'person.told-apart',
  'person.asked-again',
  'own-addresses.changed',
  'pictures.shown',
  'pictures.hidden',
  'threads.joined',
  'threads.parted',
  'threads.kept-apart',
  'threads.asked-again',
  'letter.vouched',
  'letter.unvouched',
  'address.reachable',
  'account.added',
  'account.changed',
  'account.removed',
  'account.put-back',
  'account.switched-on',
  'account.switched-off',
  'account.consented',
  'account.troubled',
  'account.well',
  'talk.noted',
  'talk.changed',
  'talk.taken-back',
  'talk.put-back',
  'note.written',
  'note.changed',
  'note.taken-back',
  'note.put-back',
  'conversation.snoozed',
  'conversation.woken',
  'letter.needs-answer',
  'letter.needs-no-answer',
  'letter.acknowledged',
  'reply-setting.changed',
] as const

/** Letters between the studio and these addresses up to an instant, newest first; auto-replies and other machines included. */
export function lettersWith(
  house: House,
  input: { addresses: readonly string[]; until: number; most: number },
): Promise<Letter[]> {
  return house.store.read((tx) => letterStore.lettersWith(tx, input))
}

/** The same without a word of them, and what each refers to. */
export function bareLettersWith(
  house: House,
  input: { addresses: readonly string[]; until: number; most: number },
): Promise<BareLetter[]> {
  return house.store.read((tx) => letterStore.bareLettersWith(tx, input))
}

/** To which addresses these letters went, by letter. */
export async function recipients(house: House, input: { letters: readonly string[] }): Promise<Map<string, string[]>> {
  const rows = await house.store.read((tx) => letterStore.recipientsOf(tx, input.letters))
  return new Map([...Map.groupBy(rows, (row) => row.message)].map(([id, to]) => [id, to.map((one) => one.address)]))
}

/** Who wrote when between the studio and these addresses, newest first: `lettersWith` without a word of them. */
export function turnsWith(
  house: House,
  input: { addresses: readonly string[]; until: number; most: number },
): Promise<Turn[]> {
  return house.store.read((tx) => letterStore.turnsWith(tx, input))
}

/** These threads, newest first; those that this studio does not have are left out. */
export function threads(house: House, input: { ids: readonly string[] }): Promise<Thread[]> {
  return house.store.read((tx) => store.threadsById(tx, [...new Set(input.ids)]))
}

/**
 * Threads with people, newest first, each with its newest letter; those after the thread `before`, where one is given. Or those in which
 * machines alone wrote, or that hold a letter which could not be read.
 */
export function conversations(
  house: House,
  input: { before?: Pick<Thread, 'lastAt' | 'id'> | null; most: number; with?: store.With },
): Promise<{ thread: Thread; last: Letter | null }[]> {
  return house.store.read(async (tx) => {
    const found = await store.newestThreads(tx, { with: 'people', ...input })
    const last = new Map(
      (
        await letterStore.lettersById(
          tx,
          found.map((thread) => thread.lastLetter),
        )
      ).map((letter) => [letter.id, letter]),
    )
    return found.map((thread) => ({ thread, last: last.get(thread.lastLetter) ?? null }))
  })
}

/** One thread with a page of its letters, oldest first, and where the earlier ones go on. */
export interface ThreadPage {
  thread: Thread
  letters: WholeLetter[]
  /** The newest letter before these; null where there is none. */
  earlier: string | null
  /** Newer ones follow. */
  hasLater: boolean
}

/**
 * One thread with its newest letters, sixty at most; with those around `letter` where that one is older, or with those up to `until`. Null when
 * this studio has none of that id. A letter that is not in the thread is passed over.
 */
export function conversation(
  house: House,
  input: { id: string; letter?: string | null; until?: string | null },
): Promise<ThreadPage | null> {
  return house.store.read(async (tx) => {
    const thread = await store.threadById(tx, input.id)
    return thread ? { thread, ...(await threadPage(tx, input)) } : null
  })
}

/** One letter with everything that is known of it; null when this studio has none of that id. */
export function letter(house: House, input: { id: string }): Promise<OpenedLetter | null> {
  return house.store.read((tx) => letterStore.openedLetter(tx, input.id))
}

/** Whether any letter that is in could not be read. */
export function isAnythingUnreadable(house: House): Promise<boolean> {
  return house.store.read(store.hasUnreadable)
}

/** These letters by id; those that this studio does not have are left out. */
export async function letters(house: House, input: { ids: readonly string[] }): Promise<Map<string, Letter>> {
  const found = await house.store.read((tx) => letterStore.lettersById(tx, [...new Set(input.ids)]))
  return new Map(found.map((letter) => [letter.id, letter]))
}

/** How much is in: threads, people and machines that wrote. */
export function mailboxCounts(house: House): Promise<{ threads: number; people: number; machines: number }> {
  return house.store.read(store.countMailbox)
}
