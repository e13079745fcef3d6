import type { Dates } from '#ui/dates.ts'
import { Field } from '#ui/field.tsx'
import { ForeignHtml } from '#ui/foreign-html.tsx'
import type { StudioSay } from '../say.ts'
import type { WaitingMessage as Waiting } from './outbox-types.ts'

interface WaitingMessageProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly message: Waiting
  /** Sending it is what the page is about. */
  readonly primary?: boolean | undefined
}

/** A message that waits: its words, to be made one's own, and what can be done with it. */
export function WaitingMessage(props: WaitingMessageProps) {
  const { say, dates, message } = props
  const { id, over } = message
  const heading = `message-${id}`
  return (
    <section class="outgoing" aria-labelledby={heading}>
      <h3 id={heading}>{say(message.about)}</h3>
      <p>
        <a class="quiet-link" href={message.cause.href}>
          {say(message.cause.words)}
        </a>
      </p>
      {message.stopped ? (
        <NotTrueAnyMore {...props} />
      ) : over ? (
        <>
          <p class="held">{say('studio.outbox.over', { day: dates.fullDay(over.from), count: over.count })}</p>
          <details open={message.form.problems !== undefined}>
            <summary>{say('studio.outbox.overOpen')}</summary>
            <p class="hint">{say('studio.outbox.overNow', { place: over.count + 1 })}</p>
            <Words {...props} />
          </details>
        </>
      ) : (
        <Words {...props} />
      )}
    </section>
  )
}

function Words({ say, message, primary }: WaitingMessageProps) {
  const { form, language, over } = message
  return (
    <>
      <copy-and-note>
        <form class="form" method="post" action={message.sendAction} novalidate>
          <Fields say={say} message={message} />
          <p class="acts">
            {message.leaveAction && (
              <button class={primary && !over ? 'primary' : undefined} formaction={message.leaveAction}>
                {say(over ? 'dispatch.sendEarly' : 'dispatch.send')}
              </button>
            )}
            <button class={message.leaveAction ? 'quiet' : primary && !over ? 'primary' : undefined}>
              {say(over ? 'studio.outbox.sentEarly' : 'studio.outbox.iSent')}
            </button>
            <copy-text
              from={fieldId(message, 'text')}
              copy={say('studio.outbox.copy')}
              copied={say('studio.copied')}
            ></copy-text>
            {message.mailHref && (
              <a class="quiet-link" href={message.mailHref}>
                {say('studio.outbox.mail')}
              </a>
            )}
            <button class="quiet" formaction={message.stopAction}>
              {say('studio.outbox.doNot')}
            </button>
          </p>
        </form>
      </copy-and-note>
      {!form.problems && (
        <details class="designed">
          <summary>{say('studio.outbox.designed')}</summary>
          <div lang={language}>
            <ForeignHtml src={message.htmlHref} title={say(message.about)} size="short" />
          </div>
        </details>
      )}
    </>
  )
}

/** What came back stands alone on its page, and its summary leads to the fields by their names. */
const fieldId = ({ id, form }: Waiting, name: string) => (form.problems ? `field-${name}` : `${name}-${id}`)

function Fields({ say, message }: Pick<WaitingMessageProps, 'say' | 'message'>) {
  const { form, language } = message
  const id = (name: string) => fieldId(message, name)
  return (
    <>
      <Field of={form} name="subject" id={id('subject')} label={say('studio.outbox.subject')} lang={language} />
      <Field of={form} name="text" id={id('text')} label={say('studio.outbox.text')} lang={language} rows={12} />
    </>
  )
}

/** It can be put away; whoever had sent it already says so, with the words if they have them. */
function NotTrueAnyMore({ say, message }: WaitingMessageProps) {
  if (!message.stopped) return null
  const isTyped = Boolean(message.form.values['text'])
  return (
    <>
      <p class="held">{say(message.stopped)}</p>
      <form class="form" method="post" action={message.sendAction} novalidate>
        <p class="acts">
          <button formaction={message.stopAction}>{say('studio.outbox.putAway')}</button>
        </p>
        <details open={isTyped}>
          <summary>{say('studio.outbox.wentOut')}</summary>
          <input type="hidden" name="anyway" value="yes" />
          <Fields say={say} message={message} />
          <p class="form-end">
            <button>{say('studio.outbox.wentOutAct')}</button>
          </p>
        </details>
      </form>
    </>
  )
}
