/** The cookies of a browser without a screen: kept, sent back, and gone when the server takes them away. */
export class CookieJar {
  readonly #kept = new Map<string, string>()

  /** As the `cookie` header says them; empty without any. */
  get header(): string {
    return [...this.#kept].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Keeps what an answer sets; returns the answer. */
  keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      const value = pair.slice(pair.indexOf('=') + 1)
      if (value === '' || /max-age=0/iu.test(line)) this.#kept.delete(name)
      else this.#kept.set(name, value)
    }
    return response
  }
}
