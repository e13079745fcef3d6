import type { Language } from '#foundation/language.ts'

/** A telling stretch of a letter, in UTF-16 code units of its own words. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** Speaks for unease only a little. */
  readonly soft?: boolean
  /** Set aside by the user: kept as a place to point at, without its line. */
  readonly dismissed?: boolean
}

/** What somebody wrote, untouched but for a thin line under the telling words. */
export function OwnWords(props: { text: string; language?: Language | undefined; marks?: readonly Mark[] }) {
  const marks = apart(props.marks ?? [])
  return (
    <div class="words" lang={props.language}>
      {paragraphs(props.text).map((paragraph) => (
        <p dir="auto">{pieces(props.text, paragraph, marks)}</p>
      ))}
    </div>
  )
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Paragraphs stand between empty lines. */
function paragraphs(text: string): Stretch[] {
  return [...text.matchAll(/\S(?:.*\S)?(?:\r?\n[^\S\n]*\S.*)*/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** In order, and cut where two overlap: the earlier keeps what both claim. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, kept.at(-1)?.end ?? 0)
    if (mark.end > start) kept.push({ ...mark, start })
  }
  return kept
}

function pieces(text: string, within: Stretch, marks: readonly Mark[]) {
  const shown = []
  let at = within.start
  for (const mark of marks) {
    const start = Math.max(mark.start, within.start)
    const end = Math.min(mark.end, within.end)
    if (end <= start) continue
    shown.push(lines(text.slice(at, start)))
    shown.push(
      <mark class={mark.dismissed ? 'dismissed' : mark.soft ? 'soft-sign' : undefined}>
        {lines(text.slice(start, end))}
      </mark>,
    )
    at = end
  }
  shown.push(lines(text.slice(at, within.end)))
  return shown
}

/** Line ends as they were typed, so that addresses and signatures keep their shape. */
function lines(text: string) {
  return text.split(/\r?\n/u).map((line, place) =>
    place === 0 ? (
      line
    ) : (
      <>
        <br />
        {line}
      </>
    ),
  )
}
