import { nextLine } from './next-lines.ts'
import { type TheirPart, Words } from './their-part.tsx'

export interface TheirConcernCardProps extends Pick<
  TheirPart,
  'say' | 'dates' | 'concern' | 'next' | 'promises' | 'answerBy' | 'by'
> {
  href: string
}

/** A concern on the contact's home page: what it asks of them now, or what happens next and when. */
export function TheirConcernCard({ href, ...props }: TheirConcernCardProps) {
  const { say, dates, concern, next } = props
  const last = concern.said.at(-1)
  return (
    <section class="card" aria-labelledby={`concern-${concern.id}`}>
      {last && (
        <>
          <small>{say(`theirs.said.${last.by}`, { day: dates.day(last.at) })}</small>
          <div class="their-glimpse">
            <Words>{last.words}</Words>
          </div>
        </>
      )}
      <h2 id={`concern-${concern.id}`} class="next">
        {nextLine(props)}
      </h2>
      <p>
        <a class={next.turn === 'theirs' ? 'button primary' : 'button'} href={href}>
          {say(next.turn === 'theirs' ? 'theirs.card.do' : 'theirs.card.see')}
        </a>
      </p>
    </section>
  )
}
