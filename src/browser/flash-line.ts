/** What was just done can be put out of sight; it never goes by itself, so that nobody has to read fast. */
export class FlashLine extends HTMLElement {
  private button: HTMLButtonElement | undefined

  connectedCallback() {
    this.button = document.createElement('button')
    this.button.type = 'button'
    this.button.className = 'close'
    this.button.textContent = '×'
    this.button.setAttribute('aria-label', this.getAttribute('close') ?? '')
    this.button.addEventListener('click', () => this.remove())
    this.append(this.button)
  }

  disconnectedCallback() {
    this.button?.remove()
  }
}
