const PATIENCE = 1500

/** What stands in a list, one link each: who needs the user, clients, conversations. */
const LISTED = 'main :is(h2, h3, .lines) a[href]'

/** `g` and a letter goes to a room, `/` to the search, `c` to where one writes, `j` and `k` through a list; `?` shows them, each link by its `data-key`. */
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
    else this.act(event)
  }

  private act(event: KeyboardEvent) {
    const letter = letterOf(event)
    if (letter === 'g') this.going = Date.now()
    else if (letter === 'c') this.compose(event)
    else if (letter === 'j') this.step(event, 1)
    else if (letter === 'k') this.step(event, -1)
  }

  /** Into the answer that stands here, else the question that is suggested; where there is neither, a new letter. */
  private compose(event: KeyboardEvent) {
    const place =
      document.querySelector<HTMLElement>('#reply textarea') ??
      document.querySelector<HTMLElement>('#ask textarea') ??
      this.querySelector<HTMLElement>('a[data-compose]')
    if (!place || this.querySelector('dialog[open]')) return
    event.preventDefault()
    place.closest('details')?.toggleAttribute('open', true)
    if (place.localName === 'a') place.click()
    else place.focus()
  }

  private step(event: KeyboardEvent, by: 1 | -1) {
    const links = [...document.querySelectorAll<HTMLElement>(LISTED)].filter((link) => link.checkVisibility())
    const here = links.findIndex((link) => link === document.activeElement)
    const next = here < 0 ? links[by > 0 ? 0 : links.length - 1] : links[here + by]
    if (!next || this.querySelector('dialog[open]')) return
    event.preventDefault()
    next.focus()
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
