import { forgetAll } from './draft-words.ts'

/** Around the button that ends one's session here: words that wait in this browser go with it, since the next at this computer may be somebody else. */
export class SigningOut extends HTMLElement {
  connectedCallback() {
    this.addEventListener('turbo:submit-end', this.ended)
  }

  disconnectedCallback() {
    this.removeEventListener('turbo:submit-end', this.ended)
  }

  private readonly ended = (event: Event) => {
    if (event instanceof CustomEvent && event.detail.success) forgetAll()
  }
}
