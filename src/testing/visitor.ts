import { CookieJar } from './cookie-jar.ts'
import { FIRST_RUN } from './first-run.ts'

type Fields = Readonly<Record<string, string>>
type Asked = Omit<RequestInit, 'headers'> & { headers: Record<string, string> }
type Ask = (url: string, init: Asked) => Response | Promise<Response>

/** A browser without a screen: keeps cookies, names its own origin, follows nothing. `ask` is how it reaches the studio: over the network. */
export class Visitor {
  readonly #cookies = new CookieJar()
  readonly #language: string
  readonly #ask: Ask
  /** Another address when the studio was started anew. */
  origin: string

  constructor(origin: string, { language = 'en', ask = fetch }: { language?: string; ask?: Ask } = {}) {
    this.origin = origin
    this.#language = language
    this.#ask = ask
  }

  /** As the `cookie` header says them; empty without any. */
  get cookie(): string {
    return this.#cookies.header
  }

  get(path: string, headers: Fields = {}): Promise<Response> {
    return this.#send(path, { headers: { ...headers } })
  }

  /** The page's text; throws when the answer is no page. */
  async page(path: string): Promise<string> {
    const answer = await this.get(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return answer.text()
  }

  /** Sends a form; `headers` in place of the origin are for who means harm. */
  post(path: string, fields: Fields | FormData = {}, headers: Fields = { origin: this.origin }): Promise<Response> {
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
    return this.#send(path, { method: 'POST', body, headers: { ...headers } })
  }

  /** Creates the studio and stays signed in; throws when that is refused. */
  async firstRun(fields: Fields = FIRST_RUN): Promise<void> {
    const answer = await this.post('/welcome', fields)
    if (answer.status !== 200) throw new Error(`The first run answered ${answer.status}`)
    await answer.text()
  }

  async #send(path: string, init: Asked): Promise<Response> {
    const cookie = this.cookie ? { cookie: this.cookie } : {}
    const headers = { 'accept-language': this.#language, ...cookie, ...init.headers }
    return this.#cookies.keep(await this.#ask(this.origin + path, { ...init, headers, redirect: 'manual' }))
  }
}

/** Files as a form sends them. */
export function filesOf(files: Readonly<Record<string, Uint8Array>>): FormData {
  const form = new FormData()
  for (const [name, bytes] of Object.entries(files)) form.append('files', new Blob([Uint8Array.from(bytes)]), name)
  return form
}
