import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'

/** Somebody as a header names them; the name may be empty. */
export interface Named {
  readonly name: string
  readonly address: string
}

export interface LetterFactsProps {
  /** Null where the letter names nobody. */
  readonly from: Named | null
  readonly to: readonly Named[]
  readonly cc: readonly Named[]
  readonly bcc: readonly Named[]
  readonly at: number
  /** No header told its moment: `at` is when it was stored. */
  readonly undated: boolean
  /** The addresses it was delivered to, as far as its copies tell. */
  readonly deliveredTo: readonly string[]
  /** How often it came. */
  readonly copies: number
  /** A whole sentence: why it counts as a machine's. */
  readonly machine?: string
}

/** Who wrote it to whom, when, and by which ways it came. */
export function LetterFacts(props: LetterFactsProps & { say: StudioSay; dates: Dates }) {
  const { say, dates, from, at, undated, deliveredTo, copies, machine } = props
  return (
    <dl class="facts">
      <Fact label={say('conversation.opened.from')}>
        {from ? <People of={[from]} /> : say('conversation.opened.nobody')}
      </Fact>
      {(['to', 'cc', 'bcc'] as const).map(
        (field) =>
          props[field].length > 0 && (
            <Fact label={say(`conversation.opened.${field}`)}>
              <People of={props[field]} />
            </Fact>
          ),
      )}
      <Fact label={say('conversation.opened.at')}>
        {undated ? (
          say('conversation.opened.undated', { when: dates.dayAndTime(at) })
        ) : (
          <time datetime={dates.machine(at)}>{dates.dayAndTime(at)}</time>
        )}
      </Fact>
      {(deliveredTo.length > 0 || copies > 1) && (
        <Fact label={say('conversation.opened.delivered')}>
          <span class="address">{dates.list(deliveredTo)}</span>
          {copies > 1 && <small>{say('conversation.opened.copies', { count: copies })}</small>}
        </Fact>
      )}
      {machine && <Fact label={say('conversation.opened.writer')}>{machine}</Fact>}
    </dl>
  )
}

function Fact({ label, children }: { label: string; children?: unknown }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Many are shown as a list that can be opened: a letter may go to hundreds. */
const SHOWN = 8

function People({ of }: { of: readonly Named[] }) {
  const shown = of.slice(0, SHOWN).map((one) => <Person of={one} />)
  const rest = of.slice(SHOWN)
  return (
    <ul>
      {shown}
      {rest.length > 0 && (
        <li>
          <details>
            <summary>+ {rest.length}</summary>
            <ul>
              {rest.map((one) => (
                <Person of={one} />
              ))}
            </ul>
          </details>
        </li>
      )}
    </ul>
  )
}

function Person({ of: { name, address } }: { of: Named }) {
  return (
    <li>
      {name && name !== address && <>{name} </>}
      <span class="address soft">{address}</span>
    </li>
  )
}
