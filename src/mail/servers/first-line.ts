/** No line of a server is kept longer. */
const LONGEST = 300

/** Shorter ones would blank half of any sentence, and nobody's password is that. */
const SHORTEST_SECRET = 3

/** The first line of what a server said, with every secret taken out of it, as it is and as base64 or percent-encoding would write it. */
export function firstLine(said: string, secrets: readonly string[]): string {
  const line = said.replace(/^[\s\0]+/u, '').split(/[\r\n]/u, 1)[0] ?? ''
  return (
    withoutSecrets(line, secrets)
      // eslint-disable-next-line no-control-regex -- what steers a terminal has no place on a page
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, LONGEST)
  )
}

/** The same text with every secret, however it is written, replaced by dots. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const forms = new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(formsOf))
  return [...forms]
    .toSorted((one, other) => other.length - one.length)
    .reduce((kept, form) => kept.replaceAll(form, '…'), text)
}

/** Base64 shifts by what stands before: the part that does not depend on it is what is looked for. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const shifted = [0, 1, 2].flatMap((before) => {
    const padded = Buffer.concat([Buffer.alloc(before), bytes])
    const whole = padded.toString('base64').replace(/=+$/u, '')
    // The characters that share bits with a neighbour are left out.
    const from = Math.ceil((before * 8) / 6)
    const to = Math.floor((padded.length * 8) / 6)
    return to - from < 4 ? [] : [whole.slice(from, to)]
  })
  const urls = shifted.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...shifted, ...urls]
}
