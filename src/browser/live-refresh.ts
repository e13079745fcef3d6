import { isAtWork } from './at-work.ts'
import { quietRefresh } from './quiet-refresh.ts'

/** One refresh at once, the next after this many milliseconds: a long import changes the pages all the time. */
const PAUSE = 5_000
const PAUSE_FOR_PROGRESS = 1_000

/** While somebody is at work, and before a line that would not open is tried again, in milliseconds. */
const LOOK_AGAIN = 1_000
const TRY_AGAIN = 20_000

/**
 * Hears from the studio that something changed and asks for the same page once more: only while this tab is seen, and never under somebody's
 * hands. `state` is what the page was made from; with `progress` it also shows how far an import is.
 */
export class LiveRefresh extends HTMLElement {
  private line: EventSource | undefined
  private news = ''
  private refreshedAt = 0
  private next: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    for (const [name, act] of this.acts) document.addEventListener(name, act)
    this.listen()
  }

  disconnectedCallback() {
    for (const [name, act] of this.acts) document.removeEventListener(name, act)
    this.rest()
  }

  /** A tab that is not seen keeps no line open: a browser has six to a host. */
  private readonly listen = () => {
    if (document.hidden || document.documentElement.hasAttribute('data-turbo-preview')) return this.rest()
    if (this.line && this.line.readyState !== EventSource.CLOSED) return
    const seen = encodeURIComponent(this.getAttribute('state') ?? '')
    this.line = new EventSource(`${this.getAttribute('from') ?? ''}?seen=${seen}`)
    this.line.addEventListener('news', ({ data }) => this.hear(String(data)))
    this.line.addEventListener('over', () => this.hear('over'))
    // Signed in anew in another window.
    this.line.addEventListener('open', () => this.news === 'over' && (this.news = ''))
    this.line.addEventListener('enough', () => this.line?.close())
    this.line.addEventListener('error', () => {
      if (this.line?.readyState === EventSource.CLOSED) this.wait(TRY_AGAIN, this.listen)
    })
  }

  private readonly rest = () => {
    clearTimeout(this.next)
    this.line?.close()
    this.line = undefined
    this.news = ''
  }

  private hear(news: string) {
    this.news = news
    this.wait(Math.max(0, this.refreshedAt + this.pause() - Date.now()), this.refresh)
  }

  private readonly refresh = () => {
    if (!this.isNews()) return
    if (isAtWork()) return this.wait(LOOK_AGAIN, this.refresh)
    this.refreshedAt = Date.now()
    void quietRefresh()
    // Again where nothing has come of it, as when the studio was away for a moment.
    this.wait(this.pause(), this.refresh)
  }

  private pause() {
    return this.hasAttribute('progress') && this.news !== 'over' ? PAUSE_FOR_PROGRESS : PAUSE
  }

  /** The page may have been made anew meanwhile, by somebody's own act. */
  private isNews(): boolean {
    if (this.news === '' || this.news === 'over') return this.news !== ''
    const told = (state: string) => (this.hasAttribute('progress') ? state : state.split('.')[0])
    return told(this.news) !== told(this.getAttribute('state') ?? '')
  }

  private wait(milliseconds: number, then: () => void) {
    clearTimeout(this.next)
    this.next = setTimeout(then, milliseconds)
  }

  private readonly acts = [
    ['visibilitychange', this.listen],
    ['turbo:load', this.listen],
  ] as const
}
