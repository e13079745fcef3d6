import type { Language } from '#foundation/language.ts'
import { ReplyToNote } from '#reading/studio/check-in-reply.tsx'
import type { ReplyView } from '#reading/studio/check-in-reply.tsx'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'

/** Somebody who answered that something bothers them. */
export interface BotheredView {
  readonly name: string
  readonly language: Language
  /** Empty where they left none. */
  readonly words: string
  readonly at: number
  readonly clientHref: string
  /** Opens a concern with these words. */
  readonly action: string
}

export interface CheckInsToday {
  readonly bothered: readonly BotheredView[]
  readonly replies: readonly ReplyView[]
}

/** What was answered to check-ins and waits for the user: an uneasy one proposes a concern, which is one press away (S0-20). */
export function CheckInAnswers({ say, dates, answers }: { say: StudioSay; dates: Dates; answers: CheckInsToday }) {
  const { bothered, replies } = answers
  if (bothered.length + replies.length === 0) return null
  return (
    <Section id="check-in-answers" title={say('checkin.today')}>
      <ul class="needs" aria-label={say('checkin.today')}>
        {bothered.map(({ name, language, words, at, clientHref, action }) => (
          <li>
            <h3>
              <a href={clientHref}>{say('checkin.bothers', { name })}</a>
            </h3>
            <p>
              {words === '' ? (
                say('checkin.noWordsYet')
              ) : (
                <q class="words clipped" lang={language} dir="auto">
                  {words}
                </q>
              )}{' '}
              <small>
                <time datetime={dates.machine(at)}>{dates.ago(at)}</time>
              </small>
            </p>
            <Act action={action} label={say('checkin.openConcernLong', { name })}>
              {say('checkin.openConcern')}
            </Act>
          </li>
        ))}
      </ul>
      {replies.map((reply) => (
        <ReplyToNote say={say} dates={dates} reply={reply} />
      ))}
    </Section>
  )
}
