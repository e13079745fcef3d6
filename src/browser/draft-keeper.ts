import { visit } from '@hotwired/turbo'
import { type Kept, keepWords } from './draft-asking.ts'
import { addressed, fill, forget, forgetKept, say, settle, waiting, wordsOf, type Words } from './draft-words.ts'

/** After the last touch, and before a try that failed is made again, in milliseconds. */
const SOON = 2_500
const TRY_AGAIN = 8_000

/**
 * Keeps what is typed in the form inside, a moment after it was typed and as the page is left; while the studio cannot be reached the words wait in this
 * browser, and come back into the form if the window was closed meanwhile. Without script the form has a button for it.
 */
export class DraftKeeper extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined
  private waits = false
  /** The words in the form came back from this browser, and nobody wrote on yet. */
  private isFound = false
  private asking: AbortController | undefined
  private readonly form = () => this.querySelector('form')
  private readonly url = () => this.getAttribute('keep') ?? ''
  private readonly place = () => this.getAttribute('place') ?? ''

  connectedCallback() {
    for (const [on, name, act] of this.acts) on.addEventListener(name, act)
    if (!document.documentElement.hasAttribute('data-turbo-preview')) this.bringBack()
  }

  /** Turbo took the page away: the last words go after it. */
  disconnectedCallback() {
    for (const [on, name, act] of this.acts) on.removeEventListener(name, act)
    this.leave()
  }

  private readonly typed = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === 'file') return
    this.isFound = false
    this.changed(SOON)
    waiting(this.place(), { keep: this.url(), words: wordsOf(this.form()) })
  }

  private changed(milliseconds: number) {
    this.waits = true
    clearTimeout(this.timer)
    this.timer = setTimeout(this.now, milliseconds)
  }

  private readonly now = () => void this.keep()

  private async keep() {
    if (!this.waits || this.asking) return
    this.waits = false
    const words = wordsOf(this.form())
    const { signal } = (this.asking = new AbortController())
    const kept = await keepWords(this.url(), words, { signal })
    this.asking = undefined
    if (!this.isConnected || signal.aborted) return
    if (kept) return this.took(kept, words)
    say(this, 'unkept')
    this.changed(TRY_AGAIN)
  }

  private took(kept: Kept, words: Words) {
    if (kept.sent) forget(this.place(), words)
    else if (!this.waits) forgetKept(this.place(), words)
    if (kept.sent) return visit(location.href, { action: 'replace' })
    addressed(this, this.url(), kept)
    say(this, kept.apart ? 'apart' : this.isFound ? 'found' : null, kept.kept)
    // As the page would come now: nobody is at work in what is kept, and news may come in.
    settle(this.form(), words)
  }

  /** What did not get through when this place was left. */
  private bringBack() {
    const left = waiting(this.place())
    if (!left || !this.form()) return
    if (!fill(this.form(), left.words)) return forget(this.place())
    addressed(this, this.url(), { id: left.keep.split('/').at(-1) ?? '' })
    this.isFound = true
    say(this, 'found')
    this.changed(SOON)
  }

  private readonly leave = () => {
    clearTimeout(this.timer)
    if (!this.waits) return
    this.waits = false
    const place = this.place()
    const words = wordsOf(this.form())
    void keepWords(this.url(), words, { leaving: true }).then((kept) => kept && forgetKept(place, words))
  }

  /** The words go along with the form. */
  private readonly submitted = () => {
    this.waits = false
    clearTimeout(this.timer)
    this.asking?.abort()
  }

  /** At the door nothing is taken: whoever signs in again finds their words. */
  private readonly ended = (event: Event) => {
    if (wasTaken(event, { door: this.getAttribute('door') })) forget(this.place(), wordsOf(this.form()))
    else this.changed(TRY_AGAIN)
  }

  private readonly acts = [
    [this, 'input', this.typed],
    [this, 'submit', this.submitted],
    [this, 'turbo:submit-end', this.ended],
    [this, 'upload:done', this.ended],
    [window, 'pagehide', this.leave],
    [window, 'online', this.now],
    [document, 'visibilitychange', this.now],
  ] as const
}

/** Whether a form led somewhere, as Turbo or an upload tells it, and not to the door. */
function wasTaken(event: Event, { door }: { door: string | null }): boolean {
  if (!(event instanceof CustomEvent)) return false
  const { success, fetchResponse, url = fetchResponse?.response.url } = event.detail
  return success && new URL(url ?? '', location.href).pathname !== door
}
