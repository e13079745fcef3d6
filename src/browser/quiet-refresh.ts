import { visit } from '@hotwired/turbo'
import { QUIET } from '#ui/quiet.ts'
import { isAtWork } from './at-work.ts'

let isAsking = false
/** The visit under way is nobody's act. */
let isQuiet = false

/**
 * Asks for the same page once more and has Turbo morph what is new into this one; what was just done stays to be undone, and what was opened
 * stays open. Nothing happens where the studio is away or fails, which Turbo would show in place of the page, nor where somebody began to work
 * meanwhile.
 */
export async function quietRefresh(): Promise<void> {
  const here = document.baseURI
  const answer = await fetch(here, { headers: { accept: 'text/html', [QUIET]: '1' }, redirect: 'manual' }).catch(
    () => null,
  )
  const page = await answer?.text().catch(() => null)
  if (!answer || typeof page !== 'string' || answer.status >= 500 || here !== document.baseURI || isAtWork()) return
  // To the door, or to where the conversation went.
  if (answer.type === 'opaqueredirect') return visit(here, { action: 'replace' })
  const response = { statusCode: answer.status, responseHTML: page, redirected: false }
  isAsking = true
  visit(here, { action: 'replace', shouldCacheSnapshot: false, response })
  isAsking = false
}

const keep = (event: Event) => {
  if (!isQuiet || !(event instanceof CustomEvent) || !(event.target instanceof HTMLElement)) return
  const isOpening = event.detail.attributeName === 'open' && event.target.localName === 'details'
  if (event.target.id === 'said' || isOpening) event.preventDefault()
}

// Turbo starts a visit within the call that asks for it.
document.addEventListener('turbo:visit', () => void (isQuiet = isAsking))
document.addEventListener('turbo:submit-start', () => void (isQuiet = false))
document.addEventListener('turbo:before-morph-element', keep)
document.addEventListener('turbo:before-morph-attribute', keep)
// Turbo puts the page away before the refresh and takes out what is shown once; here it is still to be seen.
document.addEventListener('turbo:before-cache', (event) => isQuiet && event.stopPropagation())
