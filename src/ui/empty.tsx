import type { Child } from 'hono/jsx'

/** An empty page that teaches: what will appear, and how to make it appear. */
export function Empty(props: { title: string; text: string; children?: Child }) {
  return (
    <section class="empty">
      <svg viewBox="0 0 112 24" aria-hidden="true">
        <path d="M2 12c6-9 12-9 18 0s12 9 18 0 12-9 18 0 12 9 18 0 12-9 18 0 12 9 18 0" />
        <path class="second" d="M2 12c6 9 12 9 18 0s12-9 18 0 12 9 18 0 12-9 18 0 12 9 18 0 12-9 18 0" />
      </svg>
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.children}
    </section>
  )
}
