import type { Language } from '#foundation/language.ts'
import type { Say } from '#foundation/words.ts'
import type { Dates } from '#ui/dates.ts'
import { EASES_SAID } from '../check-ins/check-in-types.ts'
import type { en } from '../words/checkin/en.ts'

/** A letter in which a check-in was answered. */
export interface ReplyView {
  readonly name: string
  readonly language: Language
  readonly words: string
  readonly at: number
  readonly letter: string
  readonly letterHref: string
  /** Posts `letter` and `ease`. */
  readonly action: string
}

/** A check-in that was answered by plain mail: their words, and one press that notes how at ease they say they are. */
export function ReplyToNote({ say, dates, reply }: { say: Say<keyof typeof en>; dates: Dates; reply: ReplyView }) {
  return (
    <form class="check-in-reply sheet" method="post" action={reply.action}>
      <input type="hidden" name="letter" value={reply.letter} />
      <fieldset>
        <legend>{say('checkin.answeredByMail', { name: reply.name })}</legend>
        <blockquote class="words clipped" lang={reply.language} dir="auto">
          {reply.words}
        </blockquote>
        <p>
          <small>
            <time datetime={dates.machine(reply.at)}>{dates.day(reply.at)}</time> ·{' '}
            <a href={reply.letterHref}>{say('checkin.openLetter')}</a>
          </small>
        </p>
        <p>{say('checkin.howAtEase')}</p>
        <p class="form-end">
          {EASES_SAID.map((ease) => (
            <button name="ease" value={ease}>
              {say(`checkin.said.${ease}`)}
            </button>
          ))}
        </p>
      </fieldset>
    </form>
  )
}
