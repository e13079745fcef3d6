/**
 * What was just done can be put out of sight; it never goes by itself, so that nobody has to read fast, unless what it says is over: the style sheet knows that, and here it is
 * taken out for good.
 */
export class FlashLine extends HTMLElement {
  private readonly button = document.createElement('button')

  connectedCallback() {
    this.button.type = 'button'
    this.button.className = 'close'
    this.button.textContent = '×'
    this.button.setAttribute('aria-label', this.getAttribute('close') ?? '')
    this.button.addEventListener('click', this.hide)
    this.addEventListener('animationend', this.hide)
    document.addEventListener('turbo:render', this.dress)
    this.dress()
  }

  disconnectedCallback() {
    this.button.removeEventListener('click', this.hide)
    this.removeEventListener('animationend', this.hide)
    document.removeEventListener('turbo:render', this.dress)
    this.button.remove()
  }

  private readonly hide = () => this.remove()

  /** Again after each morph, which takes away what the server did not send. */
  private readonly dress = () => {
    if (this.lastElementChild !== this.button) this.append(this.button)
  }
}
