import { ConcernLines } from '#concern/studio/concern-lines.tsx'
import type { TodayPageProps } from './today-page.tsx'

/** Concerns that wait for the user: one line and one next act each, and why (S0-21, S2-34). */
export function Worries({ say, dates, due }: TodayPageProps) {
  const { concerns, clocks, concernCount, concernsHref } = due
  if (concerns.length === 0) return null
  const notes = new Map([...clocks].map(([id, clock]) => [id, say('studio.today.clock', clock)]))
  return (
    <>
      <ConcernLines say={say} dates={dates} concerns={concerns} notes={notes} primary />
      {concernCount > concerns.length && (
        <p>
          <a href={concernsHref}>{say('studio.today.moreConcerns', { count: concernCount - concerns.length })}</a>
        </p>
      )}
    </>
  )
}
