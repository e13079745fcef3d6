import type { Dates } from '#ui/dates.ts'
import type { ConcernSay } from './concern-say.ts'
import { Happenings, type HappeningLine } from './history.tsx'

/** What was typed into a form that stands on the page no more: kept, to be copied. */
export interface KeptWords {
  readonly title: string
  readonly words: readonly string[]
}

interface MovedOnProps {
  readonly say: ConcernSay
  readonly dates: Dates
  /** What somebody else did meanwhile, the newest first. */
  readonly moved?: readonly HappeningLine[]
  readonly kept?: KeptWords
}

/** A colleague or the client was quicker: what changed, with one's own words kept. */
export function MovedOn({ say, dates, moved, kept }: MovedOnProps) {
  if (!moved && !kept) return null
  return (
    <div class="problems" role="alert">
      {moved && (
        <>
          <p>{say('concern.movedOnHere')}</p>
          <Happenings say={say} dates={dates} happenings={moved} />
        </>
      )}
      {kept && (
        <>
          <p>{say('concern.blocked')}</p>
          {kept.words.map((words, place) => (
            <div class="field">
              <label for={`kept-${place}`}>{kept.title}</label>
              <textarea id={`kept-${place}`} readonly rows={4} dir="auto">
                {words}
              </textarea>
            </div>
          ))}
        </>
      )}
    </div>
  )
}
