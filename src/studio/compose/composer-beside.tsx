import { ReadingMark } from '#reading/studio/reading-mark.tsx'
import type { Dates } from '#ui/dates.ts'
import { Unreachable } from '../people/unreachable.tsx'
import type { StudioSay } from '../say.ts'
import type { BesideComposer } from './composer-types.ts'

/** The margin of what one writes: to whom, what they like, how they seem, whether letters reach them. */
export function BesideLetter({ say, dates, beside }: { say: StudioSay; dates: Dates; beside: BesideComposer }) {
  const { name, href, preferences, reading, troubles } = beside
  return (
    <aside class="margin" aria-label={say('draft.beside')}>
      <p>
        <a href={href}>
          <bdi>{name}</bdi>
        </a>
        {reading && (
          <>
            {' '}
            <ReadingMark say={say} reading={reading} />
          </>
        )}
      </p>
      <Unreachable say={say} dates={dates} troubles={troubles} />
      {preferences.length > 0 && (
        <ul>
          {preferences.map((note) => (
            <li dir="auto">{note}</li>
          ))}
        </ul>
      )}
    </aside>
  )
}
