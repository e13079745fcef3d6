import { CookieJar } from '#testing/cookie-jar.ts'
import { FIRST_RUN } from '#testing/first-run.ts'

export { FIRST_RUN } from '#testing/first-run.ts'

/** What a browser sends, without one: cookies are kept, nothing is followed. For what is tried by the hundred. */
export class Visitor {
  readonly #cookies = new CookieJar()
  /** Another address when the studio was started anew. */
  origin: string

  constructor(origin: string) {
    this.origin = origin
  }

  get(path: string): Promise<Response> {
    return this.#send(path, {})
  }

  /** The page's text; throws when the answer is no page. */
  async page(path: string): Promise<string> {
    const answer = await this.get(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return answer.text()
  }

  post(path: string, fields: Readonly<Record<string, string>> | FormData = {}): Promise<Response> {
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
    return this.#send(path, { method: 'POST', body })
  }

  /** Creates the studio and stays signed in. */
  async firstRun(fields: Readonly<Record<string, string>> = FIRST_RUN): Promise<void> {
    const answer = await this.post('/welcome', fields)
    if (answer.status !== 200) throw new Error(`The first run answered ${answer.status}`)
    await answer.text()
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const cookie = this.#cookies.header
    const headers = { origin: this.origin, 'accept-language': 'en', ...(cookie ? { cookie } : {}) }
    return this.#cookies.keep(await fetch(this.origin + path, { ...init, headers, redirect: 'manual' }))
  }
}

/** Files as a form sends them. */
export function filesOf(files: Readonly<Record<string, Uint8Array>>): FormData {
  const form = new FormData()
  for (const [name, bytes] of Object.entries(files)) form.append('files', new Blob([Uint8Array.from(bytes)]), name)
  return form
}
