import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'

export interface LinkView {
  /** As it reads in the letter; '' for a picture. */
  readonly text: string
  /** The true host, or the address that would be written to. */
  readonly leadsTo: string
  readonly href: string
  /** Its words name another place. */
  readonly deceives: boolean
}

/** Every link of a letter with the place it truly leads to. */
export function LetterLinks({ say, links, more }: { say: StudioSay; links: readonly LinkView[]; more: number }) {
  if (links.length === 0) return null
  return (
    <Section id="links" title={say('conversation.links')}>
      <ul class="links">
        {links.map(({ text, leadsTo, href, deceives }) => (
          <li>
            <span class="address">{text || say('conversation.links.picture')}</span>
            <a class="address" href={href} target="_blank" rel="noopener noreferrer nofollow">
              {leadsTo}
            </a>
            {deceives && <b>{say('conversation.links.deceives')}</b>}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="soft">{say('conversation.links.more', { count: more })}</p>}
    </Section>
  )
}
