/** A text, and where in it stands what was looked for: UTF-16 units, in order and apart. */
export interface FoundProps {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** A text with what was looked for marked in it. */
export function Found(props: FoundProps) {
  const shown = []
  let at = 0
  for (const { start, end } of props.marks) {
    shown.push(props.text.slice(at, start), <mark class="found">{props.text.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {shown}
      {props.text.slice(at)}
    </>
  )
}
