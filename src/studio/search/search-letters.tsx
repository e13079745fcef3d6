import type { Language } from '#foundation/language.ts'
import type { Dates } from '#ui/dates.ts'
import { Found } from '#ui/found.tsx'
import type { FoundProps } from '#ui/found.tsx'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'

export interface FoundLetter {
  readonly href: string
  readonly subject: FoundProps
  readonly language?: Language
  readonly mine: boolean
  readonly name: FoundProps
  readonly address: FoundProps | null
  readonly at: number
  readonly snippet: FoundProps & { readonly isBegun: boolean; readonly isCut: boolean }
  readonly attachments: readonly FoundProps[]
}

interface FoundLettersProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly letters: readonly FoundLetter[]
}

/** Letters that were found, the newest first, each a link to its place in its conversation. */
export function FoundLetters({ say, dates, letters }: FoundLettersProps) {
  return (
    <Section id="letters-found" title={say('studio.search.letters')}>
      <ol class="lines threads found-letters">
        {letters.map((letter) => (
          <Row say={say} dates={dates} letter={letter} />
        ))}
      </ol>
    </Section>
  )
}

function Row({ say, dates, letter }: { say: StudioSay; dates: Dates; letter: FoundLetter }) {
  const { subject, snippet, attachments, language } = letter
  return (
    <li>
      <h3>
        <a class="words" href={letter.href} lang={language}>
          {subject.text ? <Found {...subject} /> : say('conversation.noSubject')}
        </a>
      </h3>
      <p class="soft">
        {letter.mine ? say('conversation.you') : <Found {...letter.name} />}
        {letter.address && (
          <span class="address">
            {' '}
            <Found {...letter.address} />
          </span>
        )}{' '}
        · <time datetime={dates.machine(letter.at)}>{dates.dayAndTime(letter.at)}</time>
      </p>
      {snippet.text.trim() && (
        <p class="words" lang={language}>
          {snippet.isBegun && '…\u00a0'}
          <Found {...snippet} />
          {snippet.isCut && '\u00a0…'}
        </p>
      )}
      {attachments.length > 0 && (
        <ul class="attachments" aria-label={say('conversation.attachments')}>
          {attachments.map((name) => (
            <li>
              <Found {...name} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
