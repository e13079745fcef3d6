import { visit } from '@hotwired/turbo'

const A_SECOND = 1000

/**
 * While an import runs, asks the page's own address again a second after it was last shown; Turbo morphs what has changed. Nothing is asked
 * while another visit or a form is under way, because Turbo gives that up for a new visit.
 */
export class ImportProgress extends HTMLElement {
  private next: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    for (const [name, act] of this.acts) document.addEventListener(name, act)
    this.wait()
  }

  disconnectedCallback() {
    for (const [name, act] of this.acts) document.removeEventListener(name, act)
    this.rest()
  }

  private readonly wait = () => {
    this.rest()
    this.next = setTimeout(this.ask, A_SECOND)
  }

  private readonly rest = () => clearTimeout(this.next)

  private readonly ask = () => {
    const isPreview = document.documentElement.hasAttribute('data-turbo-preview')
    if (document.hidden || isPreview || document.querySelector('dialog[open]')) this.wait()
    else visit(window.location.href, { action: 'replace' })
  }

  // A step back in the history is announced by turbo:visit only, not by turbo:before-visit.
  private readonly acts = [
    ['turbo:load', this.wait],
    ['turbo:visit', this.rest],
    ['turbo:submit-start', this.rest],
  ] as const
}
