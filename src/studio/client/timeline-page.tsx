import type { Dates } from '#ui/dates.ts'
import { Pages } from '#ui/pages.tsx'
import { Timeline } from './client-timeline.tsx'
import type { Happening } from './client-timeline.tsx'
import type { StudioSay } from '../say.ts'

export interface TimelinePageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** The client's name, and the page where the newest stand. */
  readonly name: string
  readonly clientHref: string
  /** The latest first. */
  readonly timeline: readonly Happening[]
  readonly earlierHref?: string
}

/** What happened to a client earlier, a page of it. */
export function TimelinePage({ say, dates, name, clientHref, timeline, earlierHref }: TimelinePageProps) {
  return (
    <>
      <h1>{say('studio.client.timelineBefore')}</h1>
      <p class="lede">
        <a href={clientHref}>{name}</a>
      </p>
      <Timeline say={say} dates={dates} heading="h2" happenings={timeline} />
      <Pages
        back={{ href: `${clientHref}#timeline`, words: say('studio.client.timelineNewest') }}
        on={earlierHref ? { href: earlierHref, words: say('studio.client.timelineEarlier') } : undefined}
      />
    </>
  )
}
