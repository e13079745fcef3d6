import { visit } from '@hotwired/turbo'

let isAsking = false
/** The visit under way is nobody's act. */
let isQuiet = false

/**
 * Asks Turbo for the same page once more, which morphs what is new into this one; what was just done stays to be undone, and what was opened
 * stays open.
 */
export function quietRefresh(): void {
  isAsking = true
  visit(document.baseURI, { action: 'replace', shouldCacheSnapshot: false })
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
