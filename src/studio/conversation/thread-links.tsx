import type { Apart } from '#conversation/conversation.ts'
import { Act } from '#ui/act.tsx'
import type { StudioSay } from '../say.ts'

/** Another conversation that seems to belong with this one. */
export interface ThreadLinkView {
  readonly subject: string
  readonly href: string
  /** `claimed`: nothing proves who wrote the later one. */
  readonly why: Apart | 'claimed'
  /** Who opened the later one. */
  readonly name: string
  readonly joinAction: string
  readonly keepApartAction: string
}

export interface ThreadLinksView {
  /** The one that this one seems to go on from. */
  readonly from?: ThreadLinkView & { readonly keptApart: boolean }
  readonly onward: readonly ThreadLinkView[]
  /** What was joined to this one; posts to part it again. */
  readonly joined: readonly { readonly subject: string; readonly partAction: string }[]
}

/** What seems to belong together is said on both conversations, and joined by nobody but the user. */
export function ThreadLinks({ say, links }: { say: StudioSay; links: ThreadLinksView }) {
  const { from, onward, joined } = links
  if (!from && onward.length + joined.length === 0) return null
  return (
    <ul class="links-of-thread plain">
      {from && (from.keptApart ? <KeptApart say={say} link={from} /> : <Question say={say} link={from} way="from" />)}
      {onward.map((link) => (
        <Question say={say} link={link} way="onward" />
      ))}
      {joined.map(({ partAction, ...one }) => {
        const subject = one.subject || say('conversation.noSubject')
        return (
          <li>
            {say('conversation.joinedHere', { subject })}{' '}
            <Act action={partAction} kind="quiet" label={say('conversation.partLong', { subject })}>
              {say('conversation.part')}
            </Act>
          </li>
        )
      })}
    </ul>
  )
}

function Question({ say, link, way }: { say: StudioSay; link: ThreadLinkView; way: 'from' | 'onward' }) {
  const subject = link.subject || say('conversation.noSubject')
  const name = link.name || say('conversation.nobody')
  const values = { subject, name }
  const sentence =
    way === 'from' ? say(`conversation.from.${link.why}`, values) : say(`conversation.onward.${link.why}`, values)
  return (
    <li>
      <a href={link.href}>{sentence}</a>{' '}
      <span class="acts">
        <Act action={link.joinAction} label={say('conversation.joinLong', { subject })}>
          {say('conversation.join')}
        </Act>
        <Act action={link.keepApartAction} kind="quiet" label={say('conversation.keepApartLong', { subject })}>
          {say('conversation.keepApart')}
        </Act>
      </span>
    </li>
  )
}

function KeptApart({ say, link }: { say: StudioSay; link: ThreadLinkView }) {
  const subject = link.subject || say('conversation.noSubject')
  return (
    <li>
      <a href={link.href}>{say('conversation.keptApart', { subject })}</a>{' '}
      <Act action={link.joinAction} kind="quiet">
        {say('conversation.joinAfterAll')}
      </Act>
    </li>
  )
}
