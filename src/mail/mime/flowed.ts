const QUOTE = /^>+/

/**
 * Text of `format=flowed` with its lines joined again (RFC 3676): a line that ends in a space goes on in the next one of the same quoting.
 * With `delsp` that space is none of the text. Signature delimiters never flow. Quotes stand as `> ` before each line.
 */
export function unflowed(text: string, delsp: boolean): string {
  const out: string[] = []
  let open: { depth: number; text: string } | null = null
  const close = () => {
    if (open !== null) out.push(shown(open.depth, open.text))
    open = null
  }
  for (const line of text.split(/\r\n|\r|\n/)) {
    const depth = QUOTE.exec(line)?.[0].length ?? 0
    const said = line.slice(depth).replace(/^ /, '')
    if (open !== null && (open.depth !== depth || isDelimiter(said))) close()
    const flows = said.endsWith(' ') && !isDelimiter(said)
    const kept: string = (open?.text ?? '') + (flows && delsp ? said.slice(0, -1) : said)
    open = { depth, text: kept }
    if (!flows) close()
  }
  close()
  return out.join('\n')
}

function isDelimiter(said: string): boolean {
  return said === '-- ' || said === '--'
}

function shown(depth: number, text: string): string {
  return depth === 0 ? text : `${'>'.repeat(depth)} ${text}`
}
