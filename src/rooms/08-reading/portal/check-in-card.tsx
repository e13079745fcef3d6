import type { Part } from '../check-ins/check-in-types.ts'
import type { CheckInSay } from './check-in-form.tsx'

export interface CheckInCardProps {
  readonly say: CheckInSay
  readonly part: Part
  readonly href: string
  readonly isAnswered: boolean
}

/** On a contact's own page: a check-in that waits for their word, or that they answered in the last days. */
export function CheckInCard({ say, part, href, isAnswered }: CheckInCardProps) {
  return (
    <section class="card">
      <h2 class={isAnswered ? undefined : 'next'}>
        {say(isAnswered ? 'checkin.theirs.title' : 'checkin.theirs.waiting')}
      </h2>
      <p>{say(`checkin.mail.ask.${part}`)}</p>
      <p>
        <a class={isAnswered ? 'quiet-link' : 'button primary'} href={href}>
          {say(isAnswered ? 'checkin.theirs.see' : 'checkin.theirs.answer')}
        </a>
      </p>
    </section>
  )
}
