import { Act } from '#ui/act.tsx'
import { OwnWords } from '#conversation/studio/own-words.tsx'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'
import type { UnderWay } from './composer-types.ts'

/** A letter of ours that leaves in a moment, or at its hour, where it will stand in the conversation. */
export function LetterUnderWay({ say, dates, letter }: { say: StudioSay; dates: Dates; letter: UnderWay }) {
  const { leaveAt, backAction } = letter
  return (
    <div class="turn">
      <article class="letter mine under-way" aria-label={say('draft.underWay', { to: letter.to })}>
        <header>
          <h2>{say('draft.underWay', { to: letter.to })}</h2>
          <p>
            {letter.isSoon
              ? say('draft.leavesNow')
              : say('draft.leaves', { day: dates.fullDay(leaveAt), time: dates.time(leaveAt) })}
          </p>
        </header>
        <OwnWords text={letter.text} />
        {backAction && (
          <Act action={backAction} kind="quiet">
            {say('draft.withdraw')}
          </Act>
        )}
      </article>
    </div>
  )
}
