/** What is typed in a form, field by field; files are none of it. */
export type Words = [string, string][]

/** Words that wait to be kept, and where they are kept. */
interface Waiting {
  keep: string
  words: Words
}

export function wordsOf(form: HTMLFormElement | null): Words {
  if (!form) return []
  return [...new FormData(form)].flatMap(([name, value]): Words => (typeof value === 'string' ? [[name, value]] : []))
}

/** Puts words into their fields; true where that changed what somebody typed. A box that is not among them is not ticked. */
export function fill(form: HTMLFormElement | null, words: Words): boolean {
  let changed = false
  const said = new Map(words)
  for (const field of fieldsOf(form)) {
    const isBox = field instanceof HTMLInputElement && field.type === 'checkbox'
    const value = said.get(field.name)
    if (isBox) {
      changed ||= field.checked !== (value !== undefined)
      field.checked = value !== undefined
    } else if (value !== undefined && field.value !== value) {
      changed ||= !(field instanceof HTMLInputElement && field.type === 'hidden')
      field.value = value
    }
  }
  return changed
}

/** From now on these count as what the page came with. */
export function settle(form: HTMLFormElement | null, words: Words): void {
  const said = new Map(words)
  for (const field of fieldsOf(form)) {
    const value = said.get(field.name)
    if (field instanceof HTMLSelectElement) for (const one of field.options) one.defaultSelected = one.value === value
    else if (field.type === 'checkbox' && field instanceof HTMLInputElement) field.defaultChecked = value !== undefined
    else if (field.type !== 'hidden' && value !== undefined) field.defaultValue = value
  }
}

/** Everything around the form that names the draft now names this one, in its newest revision. */
export function addressed(
  around: HTMLElement,
  before: string,
  { id, revision }: { id: string; revision?: number },
): void {
  const old = before.split('/').at(-1) ?? id
  for (const one of [around, ...around.querySelectorAll('[action], [formaction]')])
    for (const name of ['keep', 'action', 'formaction'])
      if (one.hasAttribute(name)) one.setAttribute(name, (one.getAttribute(name) ?? '').replace(old, id))
  if (revision === undefined) return
  for (const [name, value] of Object.entries({ revision: String(revision), used: '' })) {
    const field = around.querySelector<HTMLInputElement>(`input[name=${name}]`)
    if (field) field.value = value
  }
}

/** One of the sentences that the element around the form brings along, or none; and when the words were kept last. */
export function say(around: HTMLElement, what: 'unkept' | 'found' | 'apart' | null, kept?: string): void {
  const [line, when] = [around.querySelector('.unkept'), around.querySelector('.kept')]
  if (line) line.textContent = what === null ? '' : around.getAttribute(what)
  if (when && kept !== undefined) when.textContent = kept
}

function fieldsOf(form: HTMLFormElement | null): (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[] {
  if (!form) return []
  const all = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'input, textarea, select',
  )
  return [...all].filter((field) => field.name !== '' && field.type !== 'file')
}

/** What waits at a place; or, with `left`, what waits from now on. A browser that keeps nothing goes without. */
export function waiting(place: string, left?: Waiting): Waiting | null {
  try {
    if (left) localStorage.setItem(place, JSON.stringify(left))
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return isWaiting(found) ? found : null
  } catch {
    return null
  }
}

const isWaiting = (found: unknown): found is Waiting =>
  typeof found === 'object' && found !== null && 'keep' in found && 'words' in found && Array.isArray(found.words)

/** What waits at a place goes; with `sent`, only what this window put there: another one may be cut off from the studio just now. */
export function forget(place: string, sent?: Words): void {
  forgetIf(place, (left) => sent === undefined || saidIn(left, 'hand') === saidIn(sent, 'hand'))
}

/** What waits at a place goes if it says what is kept now: two windows may have brought the same words back, and one of them written on. */
export function forgetKept(place: string, kept: Words): void {
  const says = (words: Words): string => JSON.stringify(words.filter(([name]) => !BOOKKEEPING.has(name)))
  forgetIf(place, (left) => says(left) === says(kept))
}

/** Fields that a window's own keeping changes, whatever is typed. */
const BOOKKEEPING = new Set(['revision', 'used'])

function forgetIf(place: string, goes: (left: Words) => boolean): void {
  try {
    const left = waiting(place)
    if (!left || goes(left.words)) localStorage.removeItem(place)
  } catch {
    // Nothing was put there either.
  }
}

const saidIn = (words: Words, field: string) => words.find(([name]) => name === field)?.[1]

/** Whatever waits here, of whatever draft. */
export function forgetAll(): void {
  try {
    for (const place of Object.keys(localStorage)) if (place.startsWith('draft ')) forget(place)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
