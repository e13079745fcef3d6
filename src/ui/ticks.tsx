import type { Filled } from './field.tsx'

/** One of several that can be chosen together: `on` is what the form says of it. */
export interface TickOption {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

/** Boxes to tick, each a field of its own that says `yes`; where a page has the same form twice, `id` tells them apart. */
export function Ticks(props: {
  of: Filled
  legend?: string
  hint?: string
  id?: string
  options: readonly TickOption[]
}) {
  const { of, legend, hint, id = '', options } = props
  const boxes = options.map(({ name, label, hint: about }) => (
    <label class="tick">
      <input
        type="checkbox"
        name={name}
        value="yes"
        id={`${id}${name}`}
        checked={of.values[name] === 'yes'}
        aria-describedby={about ? `${id}${name}-hint` : undefined}
      />
      <span>
        {label}
        {about && (
          <small class="hint" id={`${id}${name}-hint`}>
            {about}
          </small>
        )}
      </span>
    </label>
  ))
  if (!legend) return boxes
  return (
    <fieldset class="ticks">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {boxes}
    </fieldset>
  )
}
