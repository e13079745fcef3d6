const LONGEST_LINE = 76

/** RFC 2045 6.7, with "From " and a dot at the start of a line, also after a soft break, encoded so that no mbox or server changes them. */
export function quotedPrintable(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').toWellFormed().split('\n')
  return `${lines.map(quotedLine).join('\r\n')}\r\n`
}

function quotedLine(line: string): string {
  let out = ''
  let width = 0
  const bytes = Buffer.from(line, 'utf8')
  for (const [index, byte] of bytes.entries()) {
    let piece = quotedByte(byte, index, bytes, width === 0)
    if (width + piece.length > LONGEST_LINE - 1) {
      out += '=\r\n'
      width = 0
      piece = quotedByte(byte, index, bytes, true)
    }
    out += piece
    width += piece.length
  }
  return out
}

function quotedByte(byte: number, index: number, bytes: Buffer, first: boolean): string {
  const last = index === bytes.length - 1
  const space = byte === 0x20 || byte === 0x09
  const guarded = first && (byte === 0x2e || bytes.toString('latin1', index, index + 5) === 'From ')
  const plain = (byte >= 0x21 && byte <= 0x7e && byte !== 0x3d) || (space && !last)
  return plain && !guarded ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
