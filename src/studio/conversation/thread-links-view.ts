import { type ThreadLink, threadLinks } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { studioPaths } from '../studio-paths.ts'
import type { ThreadLinksView, ThreadLinkView } from './thread-links.tsx'

/** What a conversation's page says of others that seem to belong with it. */
export async function threadLinksView(house: House, thread: string): Promise<ThreadLinksView> {
  const { from, onward, joined } = await threadLinks(house, { thread })
  return {
    ...(from ? { from: { ...linkView(from, thread), keptApart: from.keptApart } } : {}),
    onward: onward.map((link) => linkView(link, link.thread)),
    joined: joined.map(({ subject, letter }) => ({ subject, partAction: studioPaths.takeBackJoining(letter) })),
  }
}

/** What is posted concerns the later of the two. */
function linkView({ subject, thread, why, name, isClaimed }: ThreadLink, later: string): ThreadLinkView {
  return {
    subject,
    href: studioPaths.conversation(thread),
    why: isClaimed ? 'claimed' : (why ?? 'subject'),
    name,
    joinAction: studioPaths.threadJoining(later),
    keepApartAction: studioPaths.threadParting(later),
  }
}
