import { visit } from '@hotwired/turbo'
import { DropZone } from './drop-zone.ts'

/**
 * Sends the form inside with what was dropped, folders with their paths, and shows how far that is. Another page of the studio may be opened
 * meanwhile; closing the window would end it, and the browser asks first. Without script the form goes by itself.
 */
export class MailUpload extends HTMLElement {
  connectedCallback() {
    this.addEventListener('submit', this.send)
  }

  disconnectedCallback() {
    this.removeEventListener('submit', this.send)
  }

  private readonly send = (event: SubmitEvent) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    const { submitter } = event
    const body = this.gathered(form, submitter)
    if (!body.has('files')) return
    event.preventDefault()
    const request = new XMLHttpRequest()
    window.addEventListener('beforeunload', askFirst)
    request.upload.addEventListener('progress', ({ loaded, total }) => this.show(form, total > 0 ? loaded / total : 0))
    request.addEventListener('loadend', () => {
      window.removeEventListener('beforeunload', askFirst)
      if (this.isConnected) this.answered(form, request)
    })
    request.open('POST', submitter?.getAttribute('formaction') ?? form.action)
    request.send(body)
    this.show(form, 0)
  }

  /** The fields first: whoever takes the files in knows by then what they go with. */
  private gathered(form: HTMLFormElement, submitter: HTMLElement | null): FormData {
    const body = new FormData(form, submitter)
    body.delete('files')
    for (const field of form.querySelectorAll<HTMLInputElement>('input[type=file]'))
      for (const file of field.files ?? []) body.append('files', file, file.webkitRelativePath || file.name)
    const zone = form.querySelector('drop-zone')
    if (zone instanceof DropZone) for (const { file, path } of zone.dropped) body.append('files', file, path)
    return body
  }

  private show(form: HTMLFormElement, share: number) {
    form.toggleAttribute('sending', true)
    for (const part of form.querySelectorAll<HTMLElement>('[data-while]'))
      part.hidden = part.dataset['while'] !== 'sending'
    const bar = form.querySelector('progress')
    if (bar) bar.value = share
  }

  /** A redirect has been followed by now, to a page that says what was done this one time; anything else is a page that says what is wrong. */
  private answered(form: HTMLFormElement, request: XMLHttpRequest) {
    if (request.status === 200) {
      const detail = { success: true, url: request.responseURL }
      this.dispatchEvent(new CustomEvent('upload:done', { bubbles: true, detail }))
      const isHere = new URL(request.responseURL).pathname === location.pathname
      // These are in: a field that still held them would send them once more.
      for (const field of form.querySelectorAll<HTMLInputElement>('input[type=file]')) field.value = ''
      const response = { statusCode: 200, responseHTML: request.responseText, redirected: false }
      return visit(request.responseURL, { action: isHere ? 'replace' : 'advance', response })
    }
    const answer = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('main')
    if (request.status > 0 && answer) return document.querySelector('main')?.replaceWith(answer)
    form.toggleAttribute('sending', false)
    for (const part of form.querySelectorAll<HTMLElement>('[data-while]'))
      part.hidden = part.dataset['while'] !== 'broken'
  }
}

function askFirst(event: BeforeUnloadEvent) {
  event.preventDefault()
}
