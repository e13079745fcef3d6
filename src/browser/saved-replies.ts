/** Puts a saved reply where the cursor stands, without the way to the studio; without script its button puts it below what is written. */
export class SavedReplies extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this.put)
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.put)
  }

  private readonly put = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const field = button?.form?.querySelector<HTMLTextAreaElement>('textarea[name=text]')
    const used = button?.form?.querySelector<HTMLInputElement>('input[name=used]')
    if (!field || !used || button?.name !== 'insert') return
    event.preventDefault()
    const text = document.querySelector(`#reply-${CSS.escape(button.value)}`)?.textContent ?? ''
    const [before, after] = [field.value.slice(0, field.selectionStart), field.value.slice(field.selectionEnd)]
    field.setRangeText(
      `${gap(before.slice(-2))}${text}${gap(after.slice(0, 2))}`,
      before.length,
      field.selectionEnd,
      'end',
    )
    used.value = button.value
    this.querySelector('details')?.removeAttribute('open')
    field.focus()
    // Kept as whatever is typed.
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** An empty line between it and what stands there. */
function gap(beside: string): string {
  if (beside === '' || beside === '\n\n') return ''
  return beside.includes('\n') && beside !== '\n' ? '\n' : '\n\n'
}
