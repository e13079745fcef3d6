import type { LetterView } from '#conversation/studio/letter.tsx'
import { Letter } from '#conversation/studio/letter.tsx'
import { ProblemSummary } from '#ui/field.tsx'
import { BesideLetter } from './composer-beside.tsx'
import { Composer } from './composer.tsx'
import type { Composing } from './composing.ts'

export interface DraftPageProps extends Composing {
  /** The letter that it answers, and its conversation. */
  readonly answered?: { readonly letter: LetterView; readonly href: string }
  readonly draftsHref: string
}

/** A letter that is being written, on a page of its own. */
export function DraftPage(props: DraftPageProps) {
  const { say, dates, composer, answered } = props
  return (
    <>
      <p>
        <a class="quiet-link" href={answered?.href ?? props.draftsHref}>
          {answered ? say('draft.toConversation') : say('draft.toDrafts')}
        </a>
      </p>
      <h1>{answered ? say('draft.answer') : say('draft.new')}</h1>
      <ProblemSummary of={composer.form} title={say('studio.formBack')} />
      {answered && (
        <div class="turn">
          <Letter say={say} dates={dates} letter={answered.letter} />
        </div>
      )}
      <div class="turn composer" id="reply">
        <Composer {...props} primary />
        {composer.beside && <BesideLetter say={say} dates={dates} beside={composer.beside} />}
      </div>
    </>
  )
}
