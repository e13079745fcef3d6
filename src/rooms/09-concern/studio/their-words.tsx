import type { Language } from '#foundation/language.ts'
import type { Dates } from '#ui/dates.ts'
import type { ConcernSay } from './concern-say.ts'

/** Something they said, and how it reached the studio. */
export interface TheirWordView {
  readonly at: number
  readonly words: string
  readonly by: 'portal' | 'message' | 'call'
  /** Who said it in a call. */
  readonly who?: string
  /** The letter that it stands in. */
  readonly href?: string
}

export interface TheirWordsProps {
  readonly say: ConcernSay
  readonly dates: Dates
  readonly language: Language
  /** The first first; empty while nothing of theirs was heard. */
  readonly words: readonly TheirWordView[]
  /** What it was opened with where none of their words is in yet: the user's own note, or what was promised and is late. */
  readonly note?: { readonly words: string; readonly promiseHref?: string }
}

/** So many stand open at the top; what was said before the newest of them is folded. */
const OPEN = 2

/** Their own words, in the serif, above everything; no rating of whoever reads them (S0-23). */
export function TheirWords({ say, dates, language, words, note }: TheirWordsProps) {
  const folded = words.slice(1, Math.max(1, words.length - (OPEN - 1)))
  const shown = words.filter((one) => !folded.includes(one))
  return (
    <div class="concern-words">
      {shown.map((one) => (
        <Said say={say} dates={dates} language={language} said={one} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary>{say('concern.saidMore', { count: folded.length })}</summary>
          {folded.map((one) => (
            <Said say={say} dates={dates} language={language} said={one} />
          ))}
        </details>
      )}
      {words.length === 0 && note !== undefined && (
        <>
          <p class="words own-note" dir="auto">
            {note.words}
          </p>
          <p class="soft">
            {note.promiseHref ? <a href={note.promiseHref}>{say('concern.latePromise')}</a> : say('concern.ourNote')}
          </p>
        </>
      )}
    </div>
  )
}

function Said({ say, dates, language, said }: Omit<TheirWordsProps, 'words' | 'note'> & { said: TheirWordView }) {
  return (
    <figure class="their-word">
      <blockquote class="words" dir="auto" lang={language}>
        {said.words}
      </blockquote>
      <figcaption>
        <time datetime={dates.machine(said.at)}>{dates.weekdayAndTime(said.at)}</time>
        {said.href ? <a href={said.href}>{say('concern.theLetter')}</a> : <span>{wayOf(say, said)}</span>}
      </figcaption>
    </figure>
  )
}

export function wayOf(say: ConcernSay, { by, who }: Pick<TheirWordView, 'by' | 'who'>): string {
  if (by === 'call') return say('concern.byCall', { who: who ?? '' })
  return say(by === 'portal' ? 'concern.byPortal' : 'concern.byMessage')
}
