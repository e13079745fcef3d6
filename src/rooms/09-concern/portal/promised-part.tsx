import type { TheirRound } from '../their-concern-types.ts'
import { dueWords } from './next-lines.ts'
import { roundNow } from './their-next-rules.ts'
import type { TheirPart, TheirPromise } from './their-part.tsx'

/** What was promised, by when and by whom (S0-30, S2-32), and what was done beyond it at no charge (S0-31, S0-41). */
export function PromisedPart(props: TheirPart) {
  const { say, dates, concern } = props
  const promises = promisesIn(roundNow(concern), props)
  const { goodwill, extras } = concern
  if (promises.length + goodwill.length + extras.length === 0) return null
  return (
    <section class="card" aria-labelledby="promised">
      <h2 id="promised">{say(promises.length > 0 ? 'theirs.promised' : 'theirs.given')}</h2>
      <ul class="their-promises">
        {promises.map((promise) => (
          <li>
            <Promised say={say} dates={dates} promise={promise} />
          </li>
        ))}
        {goodwill.map(({ minutes, words }) => (
          <li>
            <p>{say('theirs.goodwill', { minutes })}</p>
            {words && <p dir="auto">{words}</p>}
          </li>
        ))}
        {extras.map((words) => (
          <li>
            <small>{say('theirs.extra')}</small>
            <p dir="auto">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The promises of a round, as far as the ledger has them. */
export function promisesIn(round: TheirRound, { promises }: Pick<TheirPart, 'promises'>): TheirPromise[] {
  return round.promises.flatMap(({ promise }) => promises.get(promise) ?? [])
}

/** One promise: what, by when, by whom, and how it stands. */
export function Promised({ say, dates, promise }: Pick<TheirPart, 'say' | 'dates'> & { promise: TheirPromise }) {
  const { words, standing, keptAt, proof, by } = promise
  return (
    <>
      <p>
        <b dir="auto">{words}</b>
      </p>
      <p class="their-due">{say('theirs.dueBy', { when: dueWords(dates, promise) })}</p>
      {keptAt !== null && <p class="their-answer">{say('theirs.done', { day: dates.day(keptAt) })}</p>}
      {keptAt !== null && proof && <p dir="auto">{proof}</p>}
      {(standing === 'late' || standing === 'broken') && <p>{say(`theirs.${standing}`)}</p>}
      <small>{say('theirs.promisedBy', { by })}</small>
    </>
  )
}
