import type { Language } from '#foundation/language.ts'
import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import { Field } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import type { About } from '../asking/question-rules.ts'
import type { ReadingSay } from './reading-mark.tsx'

export interface AskView {
  /** The contact's name, and the language they are written to in. */
  readonly name: string
  readonly language: Language
  readonly about: About
  /** `words`: the suggested question, or what was typed. */
  readonly form: Filled
  /** Posts `words`, `about`, `way` = `copied` or `otherwise`, and `conversation` where it stands on one's page. */
  readonly action: string
  readonly conversation?: string
  /** The question in the user's own mail program; absent where there is no address. */
  readonly mailHref?: string
  /** Where enough unasked messages went to them within a week: how many, and from when the next one fits. S3-36 */
  readonly over?: { readonly count: number; readonly from: number }
  /** The last question; `takeBackAction` while it can be taken back. */
  readonly last?: { readonly at: number; readonly words: string; readonly takeBackAction?: string }
}

interface AskProps {
  readonly say: ReadingSay
  readonly dates: Dates
  readonly ask: AskView
  /** Asking is what the page is about. */
  readonly primary?: boolean | undefined
}

/** One suggested question beside a reading, in the client's language, to be made one's own; that it was asked is noted. S0-16, S0-46 */
export function AskPanel({ say, dates, ask, primary }: AskProps) {
  const { last } = ask
  return (
    <div class="ask" id="ask">
      <Section id="ask-heading" title={say('reading.askTitle')}>
        <div class="sheet">
          {last && <p class="asked">{say('reading.asked', { ago: dates.ago(last.at) })}</p>}
          {ask.over && (
            <p class="held">{say('reading.askOver', { count: ask.over.count, day: dates.fullDay(ask.over.from) })}</p>
          )}
          {last?.takeBackAction ? (
            <JustAsked say={say} ask={ask} primary={primary} />
          ) : (
            <AskForm say={say} ask={ask} primary={primary} />
          )}
        </div>
      </Section>
    </div>
  )
}

/** For a while what was asked stands ready to copy, for whoever has no script, and can be taken back. */
function JustAsked({ say, ask, primary }: Omit<AskProps, 'dates'>) {
  const { last, language } = ask
  return (
    <>
      {last?.words && (
        <Field
          of={{ values: { asked: last.words } }}
          name="asked"
          label={say('reading.askedReady')}
          lang={language}
          rows={6}
          readonly
        />
      )}
      {last?.takeBackAction && (
        <Act
          action={last.takeBackAction}
          kind="quiet"
          hidden={ask.conversation ? { conversation: ask.conversation } : {}}
        >
          {say('reading.askedNot')}
        </Act>
      )}
      <details open={ask.form.problems !== undefined}>
        <summary>{say('reading.askAgain')}</summary>
        <AskForm say={say} ask={ask} primary={primary} />
      </details>
    </>
  )
}

function AskForm({ say, ask, primary }: Omit<AskProps, 'dates'>) {
  return (
    <copy-and-note>
      <form class="form" method="post" action={ask.action} novalidate>
        <input type="hidden" name="about" value={ask.about} />
        {ask.conversation && <input type="hidden" name="conversation" value={ask.conversation} />}
        <Field
          of={ask.form}
          name="words"
          label={say('reading.askTo', { name: ask.name })}
          hint={say('reading.askHint')}
          lang={ask.language}
          rows={7}
        />
        <p class="acts">
          <button class={primary ? 'primary' : undefined} name="way" value="copied">
            {say('reading.askCopy')}
          </button>
          {ask.mailHref && (
            <a class="quiet-link" href={ask.mailHref}>
              {say('reading.askMail')}
            </a>
          )}
          <button class="quiet" name="way" value="otherwise">
            {say('reading.askOtherwise')}
          </button>
        </p>
      </form>
    </copy-and-note>
  )
}
