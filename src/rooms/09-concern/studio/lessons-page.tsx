import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Pages } from '#ui/pages.tsx'
import type { PaperSay } from './beside-say.ts'

export interface LessonsPageProps {
  readonly say: PaperSay
  readonly dates: Dates
  /** The newest first. */
  readonly lessons: readonly {
    readonly words: string
    readonly at: number
    /** The cause in words; '' where none was named. */
    readonly cause: string
    readonly service: string
    readonly concernHref: string
    readonly removeAction: string
  }[]
  readonly newestHref?: string
  readonly earlierHref?: string
}

/** What concerns taught, to be thought of next time (S2-45). */
export function LessonsPage({ say, dates, lessons, newestHref, earlierHref }: LessonsPageProps) {
  return (
    <>
      <header class="page-head">
        <h1>{say('paper.lessons')}</h1>
      </header>
      {lessons.length === 0 ? (
        <Empty title={say('paper.lessons.none')} text={say('paper.lessons.noneText')} />
      ) : (
        <p class="lede">{say('paper.lessons.lede')}</p>
      )}
      <ul class="lessons">
        {lessons.map(({ words, at, cause, service, concernHref, removeAction }) => (
          <li class="sheet">
            <p class="reply" dir="auto">
              {words}
            </p>
            <p class="soft">
              <a href={concernHref}>{[dates.day(at), cause, service].filter(Boolean).join(' · ')}</a>
            </p>
            <Act action={removeAction} kind="quiet" label={say('paper.lessons.removeLong', { on: dates.day(at) })}>
              {say('paper.lessons.remove')}
            </Act>
          </li>
        ))}
      </ul>
      <Pages
        back={newestHref ? { href: newestHref, words: say('paper.newest') } : undefined}
        on={earlierHref ? { href: earlierHref, words: say('paper.earlier') } : undefined}
      />
    </>
  )
}
