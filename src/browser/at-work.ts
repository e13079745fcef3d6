/** What somebody types in. */
const FIELDS = 'input:not([type=hidden], [type=submit], [type=button]), textarea, select'

/**
 * What a page must not change under: a visit or a form on its way, a form that came back with problems, a form that was opened. Opening the further
 * notes of a margin opens none of theirs.
 */
const IN_HAND =
  '[aria-busy=true], form[sending], [aria-invalid], .problems, dialog[open], details[open]:not(.further) form'

/** True while a new page would get in somebody's way: they type, choose, mark words, or left a form half filled in. */
export function isAtWork(): boolean {
  const { activeElement } = document
  if (activeElement?.matches(FIELDS)) return true
  if (document.querySelector(IN_HAND) || !(document.getSelection()?.isCollapsed ?? true)) return true
  return [...document.querySelectorAll(FIELDS)].some(isChanged)
}

/** Whether a field holds something else than the page came with. */
function isChanged(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field instanceof HTMLSelectElement) {
    const first = Math.max(
      0,
      [...field.options].findIndex((option) => option.defaultSelected),
    )
    return !field.multiple && field.selectedIndex !== first
  }
  if (!(field instanceof HTMLInputElement)) return false
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}
