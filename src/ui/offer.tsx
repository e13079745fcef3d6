import type { Child } from 'hono/jsx'

/** One thing that can be done next, beside what the page is about: said in a line, with its link or button. */
export function Offer({ title, text, children }: { title: string; text: string; children: Child }) {
  return (
    <section class="offer">
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {children}
    </section>
  )
}
