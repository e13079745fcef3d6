const PATIENCE = 1500

/** `g` then a letter goes to a room, `/` to the search, `?` opens the list inside. Letters come from the links' `data-key`. */
export class KeyboardHelp extends HTMLElement {
  private going = 0

  connectedCallback() {
    document.addEventListener('keydown', this.pressed)
    document.addEventListener('turbo:before-cache', this.shut)
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.pressed)
    document.removeEventListener('turbo:before-cache', this.shut)
  }

  private readonly shut = () => this.querySelector('dialog')?.close()

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
    const isGoing = Date.now() - this.going < PATIENCE
    this.going = 0
    if (event.key === '?') this.open(event)
    else if (isSlash(event)) this.search(event)
    else if (isGoing) this.go(event)
    else if (letterOf(event) === 'g') this.going = Date.now()
  }

  private open(event: KeyboardEvent) {
    const dialog = this.querySelector('dialog')
    if (!dialog || dialog.open) return
    event.preventDefault()
    dialog.showModal()
  }

  /** Into the page's own field before the frame's; on a phone there is a link to it. */
  private search(event: KeyboardEvent) {
    const fields = document.querySelectorAll<HTMLInputElement>('main input[type=search], nav input[type=search]')
    const field = [...fields].find((one) => one.checkVisibility())
    event.preventDefault()
    this.shut()
    if (field) field.select()
    else document.querySelector<HTMLAnchorElement>('a.to-search')?.click()
  }

  private go(event: KeyboardEvent) {
    const link = this.querySelector<HTMLAnchorElement>(`a[data-key="${CSS.escape(letterOf(event))}"]`)
    if (!link) return
    event.preventDefault()
    this.shut()
    link.click()
  }
}

/** On a Greek or Russian keyboard the letter that stands in the same place on a Latin one. */
function letterOf(event: KeyboardEvent): string {
  return /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace('Key', '').toLowerCase()
}

/** A Russian keyboard has a full stop where a Latin one has the slash. */
function isSlash(event: KeyboardEvent): boolean {
  return event.key === '/' || (event.key === '.' && event.code === 'Slash')
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}
