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
  /** The weeks after signing or delivery: a state of its own that nobody is at fault for (S0-1, S0-5). */
  readonly settling?: readonly { readonly after: 'signing' | 'delivery'; readonly day: number }[]
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
          {gathered(view.evidence).map((items) => (
            <Item say={say} dates={dates} items={items} />
          ))}
        </ul>
      )}
      {view.pace && <Pace say={say} dates={dates} pace={view.pace} />}
      {view.settling?.map(({ after, day }) => (
        <p class="soft">{say(`reading.settling.${after}`, { day })}</p>
      ))}
      {isWorry && <p class="soft">{say('reading.isCommon')}</p>}
    </section>
  )
}

/** Signs that the same words of the same letter give stand together. */
function gathered(evidence: readonly EvidenceItem[]): EvidenceItem[][] {
  return [...Map.groupBy(evidence, (item) => `${item.at} ${item.quote?.text ?? item.why.sign}`).values()]
}

function Item({ say, dates, items }: { say: ReadingSay; dates: Dates; items: readonly EvidenceItem[] }) {
  const [item] = items
  if (!item) return null
  const whys = [...new Map(items.map(({ why }) => [why.sign, why])).values()]
  return (
    <li>
      {item.quote && (
        <q class="words" lang={item.quote.language}>
          {item.quote.text}
        </q>
      )}
      <p>
        <WhyLine say={say} dates={dates} why={whys} />{' '}
        <small>
          {item.who}, <time datetime={dates.machine(item.at)}>{dates.day(item.at)}</time>.{' '}
          <a href={item.href}>{say('reading.openLetter')}</a>
        </small>
      </p>
    </li>
  )
}
