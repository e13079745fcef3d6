/** Around a form with one text: the button that says so copies the text before it sends the form, and the mail link takes the text as it was changed. */
export class CopyAndNote extends HTMLElement {
  connectedCallback() {
    this.addEventListener('submit', this.copy)
    this.addEventListener('click', this.toMail)
  }

  disconnectedCallback() {
    this.removeEventListener('submit', this.copy)
    this.removeEventListener('click', this.toMail)
  }

  private get words(): string {
    return this.querySelector('textarea')?.value ?? ''
  }

  /** Where the browser does not let us copy, the next page shows the text, ready to be copied by hand. */
  private readonly copy = (event: SubmitEvent) => {
    const { submitter } = event
    if (submitter instanceof HTMLButtonElement && submitter.value === 'copied')
      void navigator.clipboard.writeText(this.words).catch(() => {})
  }

  private readonly toMail = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link?.href.startsWith('mailto:')) return
    const body = encodeURIComponent(this.words.replaceAll(/\r?\n/gu, '\r\n'))
    link.href = link.href.replace(/(?<=[?&]body=)[^&]*/u, () => body)
    const to = this.querySelector<HTMLInputElement>('input[name=to]')?.value
    if (to !== undefined) link.href = link.href.replace(/^mailto:[^?]*/u, () => `mailto:${addressesIn(to)}`)
    const subject = this.querySelector<HTMLInputElement>('input[name=subject]')?.value
    if (subject !== undefined)
      link.href = link.href.replace(/(?<=[?&]subject=)[^&]*/u, () => encodeURIComponent(subject))
  }
}

/** Every address of a field, as a mail link names them (RFC 6068). */
const addressesIn = (typed: string) =>
  (typed.match(/[^\s<>,;"]+@[^\s<>,;"]+/gu) ?? []).map((one) => encodeURIComponent(one).replace('%40', '@')).join(',')
