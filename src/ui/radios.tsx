import type { Child } from 'hono/jsx'
import { type Filled, hasFirstProblem } from './field.tsx'

interface RadiosProps {
  readonly of: Filled
  readonly name: string
  readonly id: string
  readonly legend: string
  /** The same words stand right above it. */
  readonly legendUnseen?: boolean
  readonly hint?: string
  /** As chips in a row, or one under the other with what belongs to each below it. */
  readonly as: 'chips' | 'rows'
  readonly options: readonly { readonly value: string; readonly label: string; readonly below?: Child }[]
}

/** One of several, all seen at once: each a button that keeps its word. */
export function Radios({ of, name, id, legend, legendUnseen, hint, as, options }: RadiosProps) {
  const chosen = of.values[name] ?? ''
  const problem = of.problems?.[name]
  return (
    <fieldset class={`radios as-${as}`} aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend class={legendUnseen ? 'unseen' : undefined}>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {options.map(({ value, label, below }, place) => (
        <div class="radio">
          <input
            type="radio"
            name={name}
            value={value}
            id={place === 0 ? id : `${id}-${value}`}
            checked={value === chosen}
            aria-invalid={problem ? 'true' : undefined}
            autofocus={place === 0 && hasFirstProblem(of, name)}
          />
          <label for={place === 0 ? id : `${id}-${value}`}>{label}</label>
          {below}
        </div>
      ))}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </fieldset>
  )
}
