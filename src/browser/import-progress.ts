import { visit } from '@hotwired/turbo'

const A_SECOND = 1000

/** While an import runs, asks the page's own address again each second; Turbo morphs what has changed. */
export class ImportProgress extends HTMLElement {
  private beat: ReturnType<typeof setInterval> | undefined

  connectedCallback() {
    this.beat = setInterval(() => this.ask(), A_SECOND)
  }

  disconnectedCallback() {
    clearInterval(this.beat)
  }

  private ask() {
    if (document.querySelector('dialog[open]')) return
    if (document.hidden || document.documentElement.hasAttribute('data-turbo-preview')) return
    visit(window.location.href, { action: 'replace' })
  }
}
