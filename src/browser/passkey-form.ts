/** Asks the device for a passkey before the form inside is sent; shows that form where the browser and this address have passkeys. */
export class PasskeyForm extends HTMLElement {
  private isAsking = false

  connectedCallback() {
    this.addEventListener('submit', this.sent)
    document.addEventListener('turbo:render', this.dress)
    this.dress()
  }

  disconnectedCallback() {
    this.removeEventListener('submit', this.sent)
    document.removeEventListener('turbo:render', this.dress)
    this.show(false)
  }

  private readonly dress = () => this.show(hasPasskeys())

  private show(able: boolean) {
    for (const part of this.querySelectorAll<HTMLElement>(':scope > form, :scope > .hint'))
      part.hidden = part.localName === 'form' ? !able : able
  }

  private readonly sent = (event: SubmitEvent) => {
    const form = event.target
    const answer = form instanceof HTMLFormElement && form.elements.namedItem('credential')
    if (!(answer instanceof HTMLInputElement) || !(form instanceof HTMLFormElement)) return
    // Filled in, it goes its way; an answer is good once.
    if (answer.value !== '') return void setTimeout(() => (answer.value = ''))
    event.preventDefault()
    if (!this.isAsking) void this.ask(form, answer)
  }

  private async ask(form: HTMLFormElement, answer: HTMLInputElement) {
    this.isAsking = true
    this.say('')
    try {
      const told = await fetch(this.getAttribute('challenge') ?? '', { method: 'POST', body: new FormData(form) })
      const question = await told.json()
      if (!told.ok) return this.say(String(question.problem))
      const made = await (this.getAttribute('ceremony') === 'create'
        ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
        : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) }))
      answer.value = JSON.stringify(made)
      form.requestSubmit()
    } catch (error) {
      const isThere = error instanceof DOMException && error.name === 'InvalidStateError'
      this.say(this.getAttribute(isThere ? 'there' : 'stopped') ?? '')
    } finally {
      this.isAsking = false
    }
  }

  private say(words: string) {
    const line = this.querySelector('[data-says]')
    if (line) line.textContent = words
  }
}

/** On https or localhost, and not at a bare address, which can be nobody's relying party. */
function hasPasskeys(): boolean {
  const isBare = /^[\d.]+$|:/u.test(window.location.hostname)
  return (
    window.isSecureContext &&
    !isBare &&
    'PublicKeyCredential' in window &&
    'parseCreationOptionsFromJSON' in PublicKeyCredential
  )
}
