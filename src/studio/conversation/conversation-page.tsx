import type { Language } from '#foundation/language.ts'
import { Letter } from '#conversation/studio/letter.tsx'
import type { LetterView } from '#conversation/studio/letter.tsx'
import { AskPanel } from '#reading/studio/ask-panel.tsx'
import type { AskView } from '#reading/studio/ask-panel.tsx'
import { Margin } from '#reading/studio/margin.tsx'
import type { Note } from '#reading/studio/margin.tsx'
import { Pages } from '#ui/pages.tsx'
import { ConversationWith } from './conversation-with.tsx'
import type { ConversationWithProps } from './conversation-with.tsx'
import { SharedAddresses } from '../people/shared-addresses.tsx'
import type { SharedAddress } from '../people/shared-addresses.tsx'
import type { StudioSay } from '../say.ts'
import { ThreadLinks } from './thread-links.tsx'
import type { ThreadLinksView } from './thread-links.tsx'

export interface LetterWithMargin extends LetterView {
  readonly notes: readonly Note[]
  /** Where a concern is opened from it: a letter of a client's contact. */
  readonly concernHref?: string
  /** Words alone gave the reading; behaviour is as ever. */
  readonly inWordsAlone?: boolean
}

export interface ConversationPageProps extends ConversationWithProps {
  /** Empty when the letters have none. */
  readonly subject: string
  readonly language?: Language
  /** Where older letters stand than these, and the newest. */
  readonly earlierHref?: string
  readonly newestHref?: string
  /** Addresses in it from which several people write. */
  readonly shared?: readonly SharedAddress[]
  /** Conversations that seem to belong with this one. */
  readonly links?: ThreadLinksView
  /** The oldest first. */
  readonly letters: readonly LetterWithMargin[]
  /** Absent where nobody in it is listened to. */
  readonly ask?: AskView
  /** `mailto:` with the subject, so that the answer joins the thread. */
  readonly answerHref?: string
}

/** A conversation with its marginalia: their words on the sheet, what they may mean beside it. */
export function ConversationPage(props: ConversationPageProps) {
  const { say, dates, subject, language, letters, ask, answerHref } = props
  // Once a page is enough, and so is each picture, which shows all the letters.
  const inWordsAlone = letters.findLast((letter) => letter.inWordsAlone)
  const drawn = new Set(
    new Map(letters.flatMap(({ notes }) => notes.filter(isDrawn).map((one) => [one.sign, one]))).values(),
  )
  return (
    <>
      <h1 lang={subject ? language : undefined}>{subject || say('conversation.noSubject')}</h1>
      <ConversationWith {...props} />
      <SharedAddresses say={say} dates={dates} shared={props.shared ?? []} />
      {props.links && <ThreadLinks say={say} links={props.links} />}
      <Pages
        on={props.earlierHref ? { href: props.earlierHref, words: say('conversation.earlierLetters') } : undefined}
        back={props.newestHref ? { href: props.newestHref, words: say('conversation.newestLetters') } : undefined}
      />
      <div class="thread">
        {letters.map((letter) => (
          <div class="turn">
            <Letter say={say} dates={dates} letter={letter}>
              {letter.concernHref && <Concern say={say} href={letter.concernHref} />}
            </Letter>
            {letter.notes.length > 0 && (
              <Margin
                say={say}
                dates={dates}
                notes={letter.notes.map((note) => (drawn.has(note) ? note : plain(note)))}
                inWordsAlone={letter === inWordsAlone}
                onward={(note, kind) =>
                  note.concernHref && (
                    <Concern say={say} href={note.concernHref} label={say('concern.openLong', { kind })} />
                  )
                }
              />
            )}
          </div>
        ))}
      </div>
      {ask && <AskPanel say={say} dates={dates} ask={ask} />}
      {answerHref && (
        <p class="answer">
          <a class="button primary" href={answerHref}>
            {say('studio.conversation.answer')}
          </a>
          <small>{say('studio.conversation.answerHint')}</small>
        </p>
      )}
    </>
  )
}

/** The way from a letter, or from a sign in it, into a concern (S0-15). */
function Concern({ say, href, label }: { say: StudioSay; href: string; label?: string }) {
  return (
    <a class="quiet-link" href={href} aria-label={label}>
      {say('concern.open')}
    </a>
  )
}

const isDrawn = (note: Note): boolean => !note.aside && (note.pace !== undefined || note.measure !== undefined)

const plain = ({ pace: _pace, measure: _measure, ...note }: Note): Note => note
