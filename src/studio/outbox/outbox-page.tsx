import type { Dates } from '#ui/dates.ts'
import { ProblemSummary } from '#ui/field.tsx'
import { Pages } from '#ui/pages.tsx'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'
import { DispatchPart } from './dispatch-part.tsx'
import type { DispatchShown } from './dispatch-types.ts'
import { EndedMessage } from './ended-message.tsx'
import type { EndedMessage as Ended, OutboxView, WaitingFor } from './outbox-types.ts'
import { WaitingMessage } from './waiting-message.tsx'

interface Speaking {
  readonly say: StudioSay
  readonly dates: Dates
}

export interface OutboxPageProps extends Speaking, OutboxView {
  /** Where Settings says how the studio gets an address. */
  readonly addressHref: string
}

/** What waits to be sent, by whom it is for; and below what was sent. */
export function OutboxPage(props: OutboxPageProps) {
  const { say, dates, waiting, sent, stopped, newestHref, trouble, onWay } = props
  const isLater = newestHref !== undefined
  const first = waiting.flatMap((one) => one.messages).find((one) => !one.over && !one.stopped)
  return (
    <>
      <h1>{say('studio.outbox')}</h1>
      {!isLater && (
        <>
          <p class="lede">{say(props.canSend ? 'dispatch.lede' : 'studio.outbox.lede')}</p>
          {trouble.length > 0 && <Leaving {...props} id="trouble" title={say('dispatch.trouble')} list={trouble} />}
          {onWay.length > 0 && <Leaving {...props} id="on-way" title={say('dispatch.onWay')} list={onWay} />}
          {props.onWayMore > 0 && <p class="soft">{say('dispatch.more', { count: props.onWayMore })}</p>}
          {waiting.length + trouble.length + onWay.length === 0 && <Nothing say={say} />}
          {waiting.map((one) => (
            <For say={say} dates={dates} to={one} primary={first?.id} />
          ))}
          {props.more > 0 && <p class="soft">{say('studio.outbox.more', { count: props.more })}</p>}
          <p class="soft">
            {say(props.linked ? 'studio.outbox.linked' : 'studio.outbox.unlinked')}{' '}
            {!props.linked && <a href={props.addressHref}>{say('studio.outbox.unlinkedHow')}</a>}
          </p>
        </>
      )}
      {stopped.length > 0 && <List {...props} id="put-away" title={say('studio.outbox.putAways')} list={stopped} />}
      {(sent.length > 0 || isLater) && <List {...props} id="sent" title={say('studio.outbox.sentOnes')} list={sent} />}
      <Pages
        back={newestHref ? { href: newestHref, words: say('studio.outbox.newest') } : undefined}
        on={props.earlierHref ? { href: props.earlierHref, words: say('studio.outbox.earlier') } : undefined}
      />
    </>
  )
}

/** One message by itself, where a timeline or a concern leads to it. */
export function OutgoingPage(props: Speaking & { backHref: string; waiting?: WaitingFor; ended?: Ended }) {
  const { say, dates, waiting, ended } = props
  return (
    <>
      <p>
        <a class="quiet-link" href={props.backHref}>
          {say('studio.outbox.toAll')}
        </a>
      </p>
      <h1>{say('studio.outbox.one')}</h1>
      {waiting && <For say={say} dates={dates} to={waiting} primary={waiting.messages[0]?.id} />}
      {ended && (
        <ul class="ended-messages">
          <EndedMessage say={say} dates={dates} message={ended} open />
        </ul>
      )}
    </>
  )
}

function For({ say, dates, to, primary }: Speaking & { to: WaitingFor; primary: string | undefined }) {
  const problem = to.messages.find((one) => one.form.problems)?.form
  return (
    <article class="sheet waiting-for">
      <header>
        <h2>
          <a href={to.href} dir="auto">
            {to.name}
          </a>
        </h2>
        <span class="soft">{to.address ?? say('studio.outbox.noAddress')}</span>
        {to.from && <span class="soft">{say('dispatch.from', { address: to.from })}</span>}
      </header>
      {to.preferences.map((note) => (
        <p class="prefers" dir="auto">
          {note}
        </p>
      ))}
      {to.unasked > 1 && <p class="held">{say('studio.outbox.together', { count: to.unasked })}</p>}
      {problem && <ProblemSummary of={problem} title={say('studio.formBack')} />}
      {to.messages.map((message) => (
        <WaitingMessage say={say} dates={dates} message={message} primary={message.id === primary} />
      ))}
    </article>
  )
}

function Leaving({
  say,
  dates,
  id,
  title,
  list,
}: Speaking & { id: string; title: string; list: readonly DispatchShown[] }) {
  return (
    <Section id={id} title={title}>
      <div class="dispatches">
        {list.map((dispatch) => (
          <DispatchPart say={say} dates={dates} dispatch={dispatch} />
        ))}
      </div>
    </Section>
  )
}

function List({ say, dates, id, title, list }: Speaking & { id: string; title: string; list: readonly Ended[] }) {
  return (
    <Section id={id} title={title}>
      <ul class="ended-messages">
        {list.map((message) => (
          <EndedMessage say={say} dates={dates} message={message} />
        ))}
      </ul>
    </Section>
  )
}

function Nothing({ say }: { say: StudioSay }) {
  return (
    <section class="empty">
      <h2>{say('studio.outbox.empty')}</h2>
      <p>{say('studio.outbox.emptyHint')}</p>
    </section>
  )
}
