import type { Language } from '#foundation/language.ts'
import { ConversationBar } from '#conversation/studio/conversation-bar.tsx'
import type { BarView } from '#conversation/studio/conversation-bar.tsx'
import { Letter } from '#conversation/studio/letter.tsx'
import type { LetterView } from '#conversation/studio/letter.tsx'
import { ToldCard } from '#conversation/studio/talks-part.tsx'
import type { Told } from '#conversation/studio/talks-part.tsx'
import { AskPanel } from '#reading/studio/ask-panel.tsx'
import type { AskView } from '#reading/studio/ask-panel.tsx'
import { Margin } from '#reading/studio/margin.tsx'
import type { Note } from '#reading/studio/margin.tsx'
import { Pages } from '#ui/pages.tsx'
import type { ComposerView, UnderWay } from '../compose/composer-types.ts'
import { ReplyBox } from '../compose/reply-box.tsx'
import { LetterUnderWay } from '../compose/under-way.tsx'
import { ConversationWith } from './conversation-with.tsx'
import type { ConversationWithProps } from './conversation-with.tsx'
import { SharedAddresses } from '../people/shared-addresses.tsx'
import type { SharedAddress } from '../people/shared-addresses.tsx'
import { DispatchPart } from '../outbox/dispatch-part.tsx'
import type { DispatchShown } from '../outbox/dispatch-types.ts'
import type { StudioSay } from '../say.ts'
import { ThreadLinks } from './thread-links.tsx'
import type { ThreadLinksView } from './thread-links.tsx'

export interface LetterWithMargin extends LetterView {
  readonly notes: readonly Note[]
  /** Where a concern is opened from it: a letter of a client's contact. */
  readonly concernHref?: string
  /** Where an answer in a letter of ours is kept on the client's page; absent where it is kept already, or nobody's. */
  readonly keepHref?: string
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
  /** Talks and notes by the letter that they stand before; those after the last one under ''. */
  readonly told: ReadonlyMap<string, readonly Told[]>
  /** The promise of an answer, snoozing, a talk, a note. */
  readonly bar: BarView
  /** Absent where nobody in it is listened to. */
  readonly ask?: AskView
  /** The answer that is being written; absent where nobody can be answered. */
  readonly reply?: ComposerView
  /** Letters of ours that have not left yet. */
  readonly underWay: readonly UnderWay[]
  /** Those that failed, may have left, or did not reach everybody. */
  readonly inTrouble: readonly DispatchShown[]
}

/** A conversation with its marginalia: their words on the sheet, what they may mean beside it. */
export function ConversationPage(props: ConversationPageProps) {
  const { say, dates, subject, language, letters, ask, reply } = props
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
      <ConversationBar say={say} dates={dates} bar={props.bar} />
      {props.links && <ThreadLinks say={say} links={props.links} />}
      <Pages
        on={props.earlierHref ? { href: props.earlierHref, words: say('conversation.earlierLetters') } : undefined}
        back={props.newestHref ? { href: props.newestHref, words: say('conversation.newestLetters') } : undefined}
      />
      <div class="thread">
        {letters.map((letter) => (
          <>
            <ToldOnes {...props} before={letter.id} />
            <div class="turn">
              <Letter say={say} dates={dates} letter={letter}>
                {letter.concernHref && <Concern say={say} href={letter.concernHref} />}
                {letter.keepHref && (
                  <a class="quiet-link" href={letter.keepHref}>
                    {say('brief.keep.link')}
                  </a>
                )}
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
          </>
        ))}
        <ToldOnes {...props} before="" />
        {props.underWay.map((letter) => (
          <LetterUnderWay say={say} dates={dates} letter={letter} />
        ))}
        {props.inTrouble.map((dispatch) => (
          <DispatchPart say={say} dates={dates} dispatch={dispatch} />
        ))}
      </div>
      {reply && <ReplyBox say={say} dates={dates} composer={reply} />}
      {ask && <AskPanel say={say} dates={dates} ask={ask} />}
    </>
  )
}

/** What was said between two letters, and what the studio notes for itself. */
const ToldOnes = ({ say, dates, told, before }: ConversationPageProps & { before: string }) => (
  <>
    {(told.get(before) ?? []).map((one) => (
      <ToldCard say={say} dates={dates} told={one} />
    ))}
  </>
)

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
