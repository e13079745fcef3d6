import type { Child } from 'hono/jsx'

/** A heading, what there is to say, and at most one thing to do. */
export function PlainNote({ title, lines, children }: { title: string; lines: readonly string[]; children?: Child }) {
  return (
    <section class="card">
      <h1>{title}</h1>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {children}
    </section>
  )
}
