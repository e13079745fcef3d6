import { REACTIONS } from '../concern-types.ts'
import type { TheirOption } from '../their-concern-types.ts'
import { mayRate, roundNow } from './their-next-rules.ts'
import { Answers, Carried, Line, PartTitle, type TheirPart, Words } from './their-part.tsx'

/** The ways to ease it, each with three answers that may be changed as long as the concern is open (S0-27, S0-29). */
export function OptionsPart(props: TheirPart) {
  const { say, concern } = props
  const { options } = roundNow(concern)
  if (options.length === 0) return null
  const open = mayRate(concern)
  return (
    <section class="card" aria-labelledby="options">
      <PartTitle {...props} id="options" of="rate">
        {say('theirs.ways', { count: options.length })}
      </PartTitle>
      {open && <p class="soft">{say('theirs.waysHint')}</p>}
      <ol class="their-options">
        {options.map((option) => (
          <li id={`option-${option.id}`}>
            {open ? <Rating {...props} option={option} /> : <Rated {...props} option={option} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

type OfOption = TheirPart & { option: TheirOption }

/** An option as it was rated, when there is nothing left to press. */
export function Rated({ say, option }: Pick<OfOption, 'say' | 'option'>) {
  const { reaction } = option
  return (
    <>
      <About say={say} option={option} />
      {reaction && <p class="their-answer">{say(`theirs.rated.${reaction.reaction}`)}</p>}
      {reaction?.words && <Words>{reaction.words}</Words>}
    </>
  )
}

function Rating({ say, concern, option, action, typed }: OfOption) {
  const of = typed('reactions', option.id)
  const { reaction } = option
  const said = `option-${option.id}-said`
  return (
    <form class="their-form" method="post" action={action('reactions')} novalidate>
      <Carried concern={concern} also={{ option: option.id }} />
      <fieldset aria-describedby={reaction ? said : undefined}>
        <legend>
          <About say={say} option={option} />
        </legend>
        <Answers
          of={of}
          name="reaction"
          chosen={reaction?.reaction}
          answers={REACTIONS.map((value) => ({ value, label: say(`theirs.rate.${value}`) }))}
        />
        {reaction && (
          <p class="their-answer" id={said}>
            {say(`theirs.rated.${reaction.reaction}`)}
          </p>
        )}
        <Line say={say} of={of} id={`option-${option.id}-words`} />
      </fieldset>
    </form>
  )
}

/** What is proposed; where the studio would rather stand by what it did, that is said, with its grounds (S2-44). */
function About({ say, option }: Pick<OfOption, 'say' | 'option'>) {
  return (
    <span class="their-option">
      {option.as === 'stand' && <small>{say('theirs.stand')}</small>}
      <b dir="auto">{option.words}</b>
      {option.grounds && <span dir="auto">{option.grounds}</span>}
    </span>
  )
}
