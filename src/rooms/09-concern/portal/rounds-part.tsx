import type { TheirRound } from '../their-concern-types.ts'
import { Rated } from './options-part.tsx'
import { Promised, promisesIn } from './promised-part.tsx'
import { type TheirPart, Words } from './their-part.tsx'

/** What was tried before, folded: the rounds that did not ease it (S0-33). */
export function RoundsPart(props: TheirPart) {
  return props.concern.rounds.slice(0, -1).map((round) => (
    <details class="card their-round">
      <summary>{props.say('theirs.round', { round: round.round })}</summary>
      <OneRound {...props} round={round} />
    </details>
  ))
}

function OneRound({ round, ...props }: TheirPart & { round: TheirRound }) {
  const { say, dates } = props
  return (
    <>
      <ul class="their-options">
        {round.options.map((option) => (
          <li>
            <Rated say={say} option={option} />
          </li>
        ))}
      </ul>
      <ul class="their-promises">
        {promisesIn(round, props).map((promise) => (
          <li>
            <Promised say={say} dates={dates} promise={promise} />
          </li>
        ))}
      </ul>
      {round.answer?.own && (
        <p class="their-answer">{say(`theirs.answered.${round.answer.eases}`, { day: dates.day(round.answer.at) })}</p>
      )}
      {round.answer?.words && <Words>{round.answer.words}</Words>}
    </>
  )
}
