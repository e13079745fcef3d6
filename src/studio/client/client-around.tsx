import { QuestionsSection } from '#brief/studio/questions-section.tsx'
import type { QuestionsSectionProps } from '#brief/studio/questions-section.tsx'
import { TalksPart } from '#conversation/studio/talks-part.tsx'
import type { TalksPartProps } from '#conversation/studio/talks-part.tsx'
import { ExpectationsPart } from '#concern/studio/expectations-part.tsx'
import type { ExpectationFormProps, ExpectationView } from '#concern/studio/expectations-part.tsx'
import { OpenLinesSection } from '#delivery/studio/open-lines-section.tsx'
import type { OpenLinesSectionProps } from '#delivery/studio/open-lines-section.tsx'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'

/** What stands around the work on a client's page. */
export interface AroundView {
  readonly talks: Omit<TalksPartProps, 'say' | 'dates'>
  readonly questions: Omit<QuestionsSectionProps, 'say' | 'dates'>
  readonly expectations: Omit<ExpectationFormProps, 'say'> & { readonly expectations: readonly ExpectationView[] }
  readonly openLines: Omit<OpenLinesSectionProps, 'say' | 'dates'>
}

/** What they asked, what they expect, and when they reach the studio at once (S2-10, S2-3, S0-44). */
export function ClientAround({ say, dates, around }: { say: StudioSay; dates: Dates; around: AroundView }) {
  return (
    <>
      <TalksPart say={say} dates={dates} {...around.talks} />
      <QuestionsSection say={say} dates={dates} {...around.questions} />
      <ExpectationsPart say={say} {...around.expectations} />
      <OpenLinesSection say={say} dates={dates} {...around.openLines} />
    </>
  )
}
