import type { Child } from 'hono/jsx'

export interface SectionProps {
  /** Of the heading: the section is named by it, and links lead to it. */
  readonly id: string
  readonly title: string
  /** Where something is added, and what that is called. */
  readonly href?: string
  readonly add?: string
  readonly children?: Child
}

/** A part of a page under a heading of its own. */
export function Section({ id, title, href, add, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <div class="section">
        <h2 id={id}>{title}</h2>
        {href && (
          <a class="quiet-link" href={href}>
            {add}
          </a>
        )}
      </div>
      {children}
    </section>
  )
}
