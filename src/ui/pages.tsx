/** A way to another page of a long list. */
export interface PageLink {
  readonly href: string
  readonly words: string
}

/** The ways to the other pages of a long list; nothing where it is all on this one. */
export function Pages({ back, on }: { back?: PageLink | undefined; on?: PageLink | undefined }) {
  if (!back && !on) return null
  return (
    <p class="pages">
      {back && (
        <a href={back.href} rel="prev">
          {back.words}
        </a>
      )}
      {on && (
        <a href={on.href} rel="next">
          {on.words}
        </a>
      )}
    </p>
  )
}
