import { clientsByAddress } from '#client/client.ts'
import {
  conversations,
  countDrafts,
  isAnythingUnreadable,
  snoozed,
  snoozedConversations,
  type Thread,
} from '#conversation/conversation.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import type { House } from '#foundation/house.ts'
import { readings } from '#reading/reading.ts'
import { accountPaths } from '../accounts/account-paths.ts'
import { weekOf } from '../settings/working-week.ts'
import { studioPaths } from '../studio-paths.ts'
import type { Studio } from '../studio.ts'
import type { Whom } from './conversation-lists.tsx'
import type { ConversationsPageProps } from './conversations-page.tsx'
import { threadLines } from './thread-rows.ts'

const PAGE = 25
const SNOOZED = 100

/** A page of conversations, the latest word first. */
export async function conversationsView(
  house: House,
  input: { studio: Studio; before: Pick<Thread, 'lastAt' | 'id'> | null; whom?: Whom },
): Promise<Omit<ConversationsPageProps, 'say' | 'dates'>> {
  const shown = input.whom ?? 'people'
  const found =
    shown === 'snoozed'
      ? await snoozedConversations(house)
      : await conversations(house, { before: input.before, most: PAGE + 1, with: shown })
  // What is snoozed stands in the order in which it comes back, on one page.
  const page = shown === 'snoozed' ? found.slice(0, SNOOZED) : found.slice(0, PAGE)
  const addresses = page.flatMap(({ thread, last }) => [thread.person, last?.from.address].filter(isSomebody))
  const all = await clientsByAddress(house, { addresses })
  const read = await readings(house, { of: all, week: weekOf(input.studio) })
  const last = page.at(-1)
  const whom = shown === 'people' ? undefined : shown
  return {
    threads: await threadLines(house, { threads: page, all, read, time: input.studio }),
    ...(shown !== 'snoozed' && found.length > PAGE && last
      ? { earlierHref: studioPaths.conversationsBefore(last.thread, whom) }
      : {}),
    ...(input.before === null
      ? {}
      : { laterHref: whom ? studioPaths.conversationsWith(whom) : studioPaths.conversations() }),
    importHref: studioPaths.imports(),
    newHref: draftPaths.newLetter(),
    draftsHref: draftPaths.drafts(),
    drafts: await countDrafts(house),
    accountsHref: accountPaths.newAccount(),
    whom: shown,
    lists: await listsOf(house),
  }
}

/** The lists there are; what could not be read has one only where there is any. */
async function listsOf(house: House): Promise<ConversationsPageProps['lists']> {
  const lists = [
    { whom: 'people' as const, href: studioPaths.conversations() },
    { whom: 'machines' as const, href: studioPaths.conversationsWith('machines') },
  ]
  const away = { whom: 'snoozed' as const, href: studioPaths.conversationsWith('snoozed') }
  const unreadable = { whom: 'unreadable' as const, href: studioPaths.conversationsWith('unreadable') }
  return [
    ...lists,
    ...((await snoozed(house)).size > 0 ? [away] : []),
    ...((await isAnythingUnreadable(house)) ? [unreadable] : []),
  ]
}

const isSomebody = (address: string | null | undefined): address is string => Boolean(address)
