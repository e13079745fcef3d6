/** Lets files be dropped around the file field inside; the field itself works without. */
export class DropZone extends HTMLElement {
  private readonly hint = document.createElement('p')

  connectedCallback() {
    this.hint.className = 'drop-hint'
    this.hint.textContent = this.getAttribute('drop')
    document.addEventListener('turbo:render', this.dress)
    this.dress()
    for (const [name, act] of this.acts) this.addEventListener(name, act)
  }

  disconnectedCallback() {
    document.removeEventListener('turbo:render', this.dress)
    this.hint.remove()
    for (const [name, act] of this.acts) this.removeEventListener(name, act)
  }

  /** Again after each morph, which takes away what the server did not send. */
  private readonly dress = () => {
    if (this.lastElementChild !== this.hint) this.append(this.hint)
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
