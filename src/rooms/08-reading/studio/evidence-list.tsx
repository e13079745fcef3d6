import type { Dates } from '#ui/dates.ts'
import type { Language } from '#foundation/language.ts'
import { Pace } from './pace.tsx'
import type { PaceView } from './pace.tsx'
import { ReadingMark } from './reading-mark.tsx'
import type { Reading, ReadingSay } from './reading-mark.tsx'
import { WhyLine } from './why-line.tsx'
import type { Why } from './why-line.tsx'

export interface EvidenceItem {
  readonly at: number
  readonly who: string
  readonly why: Why
  /** The telling words, where words told it. */
  readonly quote?: { readonly text: string; readonly language: Language }
  /** The letter it stands in, at the place. */
  readonly href: string
}

export interface ReadingView {
  readonly reading: Reading
  /** Since when it reads so. */
  readonly since?: number
  readonly evidence: readonly EvidenceItem[]
  readonly pace?: PaceView
}

/** A client's reading with everything it rests on: no reading without its evidence. */
export function EvidenceList({ say, dates, view }: { say: ReadingSay; dates: Dates; view: ReadingView }) {
  const isWorry = view.reading === 'watch' || view.reading === 'uneasy'
  return (
    <section class="sheet evidence" aria-labelledby="reading-heading">
      <h2 id="reading-heading">
        <ReadingMark say={say} reading={view.reading} />
        {view.since !== undefined && <small>{say('reading.since', { day: dates.day(view.since) })}</small>}
      </h2>
      {view.reading === 'calm' && <p class="soft">{say('reading.noEvidence')}</p>}
      {view.reading === 'unheard' && <p class="soft">{say('reading.unheardLong')}</p>}
      {view.reading === 'tooLittle' && <p class="soft">{say('reading.tooLittleLong')}</p>}
      {view.evidence.length > 0 && (
        <ul>
          {view.evidence.map((item) => (
            <Item say={say} dates={dates} item={item} />
          ))}
        </ul>
      )}
      {view.pace && <Pace say={say} dates={dates} pace={view.pace} />}
      {isWorry && <p class="soft">{say('reading.isCommon')}</p>}
    </section>
  )
}

function Item({ say, dates, item }: { say: ReadingSay; dates: Dates; item: EvidenceItem }) {
  return (
    <li>
      {item.quote && (
        <q class="words" lang={item.quote.language}>
          {item.quote.text}
        </q>
      )}
      <p>
        <WhyLine say={say} dates={dates} why={[item.why]} />{' '}
        <small>
          {item.who}, <time datetime={dates.machine(item.at)}>{dates.day(item.at)}</time>.{' '}
          <a href={item.href}>{say('reading.openLetter')}</a>
        </small>
      </p>
    </li>
  )
}
