import type { Child } from 'hono/jsx'

/** A button that does something: a form of its own, so that it works without script and never answers to GET. */
export function Act(props: {
  action: string
  children: Child
  kind?: 'primary' | 'quiet'
  label?: string | undefined
  /** Answered with a page that is shown this one time: sent by the browser itself, since Turbo wants a redirect. */
  showsOnce?: boolean
  hidden?: Readonly<Record<string, string>> | undefined
}) {
  return (
    <form class="act" method="post" action={props.action} data-turbo={props.showsOnce ? 'false' : undefined}>
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class={props.kind} aria-label={props.label}>
        {props.children}
      </button>
    </form>
  )
}
