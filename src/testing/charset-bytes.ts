/** The bytes of `text` in a single-byte character set, made from the platform's own decoder. Throws for foreign letters. */
export function bytesIn(charset: string, text: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const codes = new Map<string, number>()
  for (let code = 0; code < 256; code += 1) codes.set(decoder.decode(Uint8Array.of(code)), code)
  return Uint8Array.from(text, (letter) => {
    const code = codes.get(letter)
    if (code === undefined) throw new RangeError(`${charset} has no ${letter}`)
    return code
  })
}
