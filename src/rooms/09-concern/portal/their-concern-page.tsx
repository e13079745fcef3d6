import { CallPart } from './call-part.tsx'
import { EasedAlready, EasePart } from './ease-part.tsx'
import { nextLine } from './next-lines.ts'
import { OptionsPart } from './options-part.tsx'
import { PromisedPart } from './promised-part.tsx'
import { RoundsPart } from './rounds-part.tsx'
import { SaidPart } from './said-part.tsx'
import { Denying, Slip } from './second-thoughts.tsx'
import { type TheirPart, Words } from './their-part.tsx'
import { UnderstoodPart } from './understood-part.tsx'

export interface TheirConcernPageProps extends TheirPart {
  /** Where the same trouble is told again, once this one ended. */
  againHref: string
}

/** A concern as the contact whose worry it is sees it, on their phone: what is next on top, then everything that was said and tried. */
export function TheirConcernPage({ againHref, ...props }: TheirConcernPageProps) {
  const { say, concern, typed, next } = props
  return (
    <div class="their-concern">
      <h1>{say(titleOf(props))}</h1>
      {hasProblems(typed) && (
        <p class="problems" role="alert">
          {say('theirs.formBack')}
        </p>
      )}
      {next.turn === 'theirs' ? <Part name={ASKED[next.what]} {...props} /> : <Next {...props} againHref={againHref} />}
      {concern.invited && <p class="soft">{say('theirs.invited')}</p>}
      {ORDER.filter((name) => next.turn !== 'theirs' || name !== ASKED[next.what]).map((name) => (
        <Part name={name} {...props} />
      ))}
      <RoundsPart {...props} />
      <EasedAlready {...props} />
      {concern.begunByStudio && !concern.end && <Denying {...props} />}
      <Slip {...props} />
    </div>
  )
}

const ORDER = ['said', 'understood', 'promised', 'call', 'options'] as const

/** Which part asks for it. */
const ASKED = { answer: 'ease', call: 'call', rate: 'options', confirm: 'understood' } as const

function Part({ name, ...props }: TheirPart & { name: (typeof ORDER)[number] | 'ease' }) {
  if (name === 'ease') return <EasePart {...props} />
  if (name === 'said') return <SaidPart {...props} />
  if (name === 'understood') return <UnderstoodPart {...props} />
  if (name === 'promised') return <PromisedPart {...props} />
  return name === 'call' ? <CallPart {...props} /> : <OptionsPart {...props} />
}

/** What they may await, and until when; or how it ended, with the way to say that it is back. */
function Next({ againHref, ...props }: TheirConcernPageProps) {
  const { say, concern } = props
  const { end } = concern
  return (
    <section class="card" aria-labelledby="next">
      <h2 id="next" class="next">
        {nextLine(props)}
      </h2>
      {end && (
        <>
          <p>{say(end.how === 'eased' && !end.own ? 'theirs.ended.easedOther' : `theirs.ended.${end.how}`)}</p>
          {end.words && <Words>{end.words}</Words>}
          <p>
            <a class="button" href={againHref}>
              {say('theirs.again')}
            </a>
          </p>
        </>
      )}
    </section>
  )
}

/** The page's own title. */
export function titleOf({ concern }: Pick<TheirPart, 'concern'>) {
  if (concern.invited) return 'theirs.titleInvited'
  return concern.begunByStudio ? 'theirs.titleOurs' : 'theirs.title'
}

const NOUNS = ['reactions', 'confirmation', 'answer', 'words', 'call', 'denial'] as const
const hasProblems = (typed: TheirPart['typed']) => NOUNS.some((noun) => typed(noun).problems !== undefined)
