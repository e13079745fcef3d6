import type { With } from '#conversation/conversation.ts'
import type { StudioSay } from '../say.ts'

export interface ConversationListsProps {
  readonly say: StudioSay
  /** Which list this is, and which there are. */
  readonly whom: With
  readonly lists: readonly { readonly whom: With; readonly href: string }[]
}

/** People first; what machines wrote and what could not be read is one click away. */
export function ConversationLists({ say, whom, lists }: ConversationListsProps) {
  return (
    <nav class="lists" aria-label={say('conversation.with')}>
      {lists.map((list) => (
        <a href={list.href} aria-current={list.whom === whom ? 'page' : undefined}>
          {say(`conversation.with.${list.whom}`)}
        </a>
      ))}
    </nav>
  )
}
