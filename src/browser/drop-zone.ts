/** Lets files be dropped around the file field inside; the field itself works without. */
export class DropZone extends HTMLElement {
  private hint: HTMLElement | undefined

  connectedCallback() {
    this.hint = document.createElement('p')
    this.hint.className = 'drop-hint'
    this.hint.textContent = this.getAttribute('drop')
    this.append(this.hint)
    for (const [name, act] of this.acts) this.addEventListener(name, act)
  }

  disconnectedCallback() {
    this.hint?.remove()
    for (const [name, act] of this.acts) this.removeEventListener(name, act)
  }

  private readonly over = (event: Event) => {
    event.preventDefault()
    this.toggleAttribute('over', true)
  }

  private readonly out = () => {
    this.toggleAttribute('over', false)
  }

  private readonly drop = (event: Event) => {
    event.preventDefault()
    this.out()
    const field = this.querySelector<HTMLInputElement>('input[type=file]')
    const files = event instanceof DragEvent ? event.dataTransfer?.files : undefined
    if (!field || !files?.length) return
    field.files = files
    field.focus()
  }

  private readonly acts = [
    ['dragover', this.over],
    ['dragleave', this.out],
    ['drop', this.drop],
  ] as const
}
