/** A form as it was typed: values by field name, and the sentence that stands beside a field that cannot be taken. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>
  /** Field name to sentence, in the order of the form: the first gets the focus. Absent or empty when all is well. */
  readonly problems?: Readonly<Record<string, string>>
}

interface FieldProps {
  of: Filled
  name: string
  label: string
  /** Only where the same name stands in several forms of a page. */
  id?: string
  hint?: string
  type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'number'
  autocomplete?: string
  inputmode?: 'decimal' | 'numeric' | 'email'
  lang?: string | undefined
  required?: boolean
  rows?: number
  readonly?: boolean
  autofocus?: boolean | undefined
  /** The id of a `datalist` to choose from. */
  list?: string | undefined
}

/** One line, or with `rows` several, to type in: its label, its hint, what was typed and what is wrong with it (WCAG 3.3.1 to 3.3.3). */
export function Field(props: FieldProps) {
  const { of, name, rows, type = 'text' } = props
  const control = {
    ...described(props),
    required: props.required,
    autocomplete: props.autocomplete,
    inputmode: props.inputmode,
    lang: props.lang,
    readonly: props.readonly,
    autofocus: hasFirstProblem(of, name) || (props.autofocus && !hasProblems(of)),
  }
  return (
    <div class="field">
      <label for={control.id}>{props.label}</label>
      {rows ? (
        <textarea {...control} rows={rows} dir="auto">
          {of.values[name] ?? ''}
        </textarea>
      ) : (
        <input
          {...control}
          type={type}
          list={props.list}
          value={type === 'password' ? undefined : (of.values[name] ?? '')}
        />
      )}
      <Beside {...props} />
    </div>
  )
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly lang?: string
  readonly group?: string
}

/** One of several; options with a `group` are gathered under it. */
export function Choice(props: FieldProps & { options: readonly Option[] }) {
  const { of, name, options } = props
  const chosen = of.values[name] ?? ''
  const groups = Map.groupBy(options, (option) => option.group ?? '')
  const shown = (list: readonly Option[]) =>
    list.map((option) => (
      <option value={option.value} lang={option.lang} selected={option.value === chosen}>
        {option.label}
      </option>
    ))
  return (
    <div class="field">
      <label for={idOf(props)}>{props.label}</label>
      <select {...described(props)} autofocus={hasFirstProblem(of, name)}>
        {[...groups].map(([group, list]) => (group ? <optgroup label={group}>{shown(list)}</optgroup> : shown(list)))}
      </select>
      <Beside {...props} />
    </div>
  )
}

/** What is said above a form that came back: that nothing is lost, and where to look. */
export function ProblemSummary(props: { of: Filled; title: string }) {
  const problems = Object.entries(props.of.problems ?? {})
  if (problems.length === 0) return null
  return (
    <div class="problems" role="alert">
      <p>{props.title}</p>
      <ul>
        {problems.map(([name, sentence]) => (
          <li>
            <a href={`#${idOf({ name })}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type Described = Pick<FieldProps, 'of' | 'name' | 'id' | 'hint'>

function Beside(props: Described) {
  const problem = props.of.problems?.[props.name]
  const id = idOf(props)
  return (
    <>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </>
  )
}

/** What a control carries so that its hint and its problem are read out with it. */
function described(props: Described) {
  const id = idOf(props)
  const hasProblem = props.of.problems?.[props.name] !== undefined
  const by = [props.hint && `${id}-hint`, hasProblem && `${id}-problem`].filter(Boolean).join(' ')
  return {
    id,
    name: props.name,
    'aria-invalid': hasProblem ? ('true' as const) : undefined,
    'aria-describedby': by || undefined,
  }
}

const idOf = (field: { name: string; id?: string }) => field.id ?? `field-${field.name}`
const hasProblems = (of: Filled) => Object.keys(of.problems ?? {}).length > 0

/** The focus belongs to this field. */
export const hasFirstProblem = (of: Filled, name: string) => Object.keys(of.problems ?? {})[0] === name
