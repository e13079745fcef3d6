import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'
import type { EndedMessage as Ended } from './outbox-types.ts'

interface EndedMessageProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly message: Ended
  /** The page shows this message alone. */
  readonly open?: boolean
}

/** A message as it was sent, or why it was put away; for a day it can be taken back. */
export function EndedMessage({ say, dates, message, open }: EndedMessageProps) {
  const { stopped, backAction } = message
  return (
    <li class="outgoing" id={`message-${message.id}`}>
      <details open={open}>
        <summary>
          <strong dir="auto">{message.name}</strong> <span>{say(message.about)}</span>{' '}
          <time class="soft" datetime={dates.machine(message.at)}>
            {dates.weekdayAndTime(message.at)}
          </time>
        </summary>
        {stopped && <p>{say(stopped)}</p>}
        {message.subject && (
          <p lang={message.language} dir="auto">
            <strong>{message.subject}</strong>
          </p>
        )}
        {message.text && (
          <div class="as-sent" lang={message.language} dir="auto">
            {message.text}
          </div>
        )}
        {!message.text && !stopped && <p class="soft">{say('studio.outbox.noWords')}</p>}
        <p>
          <a class="quiet-link" href={message.cause.href}>
            {say(message.cause.words)}
          </a>
        </p>
      </details>
      {backAction && (
        <Act action={backAction} kind="quiet">
          {say(stopped ? 'studio.outbox.again' : 'studio.outbox.notSent')}
        </Act>
      )}
    </li>
  )
}
