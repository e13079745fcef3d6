import type { With } from '#conversation/conversation.ts'
import type { StudioSay } from '../say.ts'

/** With people, with machines, what could not be read, or what is snoozed. */
export type Whom = With | 'snoozed'

export interface ConversationListsProps {
  readonly say: StudioSay
  /** Which list this is, and which there are. */
  readonly whom: Whom
  readonly lists: readonly { readonly whom: Whom; readonly href: string }[]
}

/** People first; what machines wrote and what could not be read is one click away. */
export function ConversationLists({ say, whom, lists }: ConversationListsProps) {
  return (
    <nav class="lists" aria-label={say('conversation.with')}>
      {lists.map((list) => (
        <a href={list.href} aria-current={list.whom === whom ? 'page' : undefined}>
          {list.whom === 'snoozed' ? say('talk.snoozed.list') : say(`conversation.with.${list.whom}`)}
        </a>
      ))}
    </nav>
  )
}
