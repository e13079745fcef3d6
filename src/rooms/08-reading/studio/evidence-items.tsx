import type { Language } from '#foundation/language.ts'
import type { Dates } from '#ui/dates.ts'
import type { Against } from '../reading-types.ts'
import type { ReadingSay } from './reading-mark.tsx'
import { WhyLine } from './why-line.tsx'
import type { Why } from './why-line.tsx'

export interface EvidenceItem {
  readonly at: number
  readonly who: string
  readonly why: Why
  /** The telling words, where words told it. */
  readonly quote?: { readonly text: string; readonly language: Language }
  /** Where it stands: at the place in the letter, or where `opens` says so the answer or the talk. */
  readonly href: string
  readonly opens?: 'said' | 'talk'
}

export interface ItemsView {
  readonly evidence: readonly EvidenceItem[]
  /** The client said it themselves; else the words were found by looking, as behaviour always is (S0-46). */
  readonly voiced: boolean
  readonly against: readonly { readonly why: Against['why']; readonly at: number; readonly href?: string }[]
}

/** What speaks for a reading, what was said kept apart from what was found (S0-46), and what speaks against it. */
export function EvidenceItems(props: { say: ReadingSay; dates: Dates; items: ItemsView }) {
  const { say, dates } = props
  const { evidence, voiced, against } = props.items
  const isSaid = (item: EvidenceItem) => voiced && item.quote !== undefined
  const found = evidence.filter((item) => !isSaid(item))
  return (
    <>
      <Group say={say} dates={dates} title={say('reading.saidThemselves')} items={evidence.filter(isSaid)} />
      <Group say={say} dates={dates} title={say('reading.foundByLooking')} items={found} />
      {against.length > 0 && (
        <>
          <h3>{say('reading.speaksAgainst')}</h3>
          <ul class="against">
            {against.map(({ why, at, href }) => (
              <li>
                {say(`reading.against.${why}`)}{' '}
                <small>
                  <time datetime={dates.machine(at)}>{dates.day(at)}</time>
                  {href && (
                    <>
                      {' · '}
                      <a href={href}>{say('reading.openLetter')}</a>
                    </>
                  )}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Group(props: { say: ReadingSay; dates: Dates; title: string; items: readonly EvidenceItem[] }) {
  const { say, dates, title, items } = props
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="for">
        {gathered(items).map((same) => (
          <Item say={say} dates={dates} items={same} />
        ))}
      </ul>
    </>
  )
}

/** Signs that the same words of the same letter give stand together. */
function gathered(evidence: readonly EvidenceItem[]): EvidenceItem[][] {
  return [...Map.groupBy(evidence, (item) => `${item.at} ${item.quote?.text ?? item.why.sign}`).values()]
}

const OPENS = { letter: 'reading.openLetter', said: 'reading.openSaid', talk: 'reading.openTalk' } as const

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
          <a href={item.href}>{say(OPENS[item.opens ?? 'letter'])}</a>
        </small>
      </p>
    </li>
  )
}
