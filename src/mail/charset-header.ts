import { isUtf8 } from 'node:buffer'
import { decodeBytes, standardName } from './charset.ts'

// Names that the parser is known to understand in encoded words.
const UNDERSTOOD =
  /^(?:utf-8|iso-8859-(?:2|[4-9]|1[0-6])|windows-12(?:5[0134678])|koi8-[ru]|iso-2022-jp|euc-(?:jp|kr)|gb2312|gbk|gb18030|big5|shift_jis)(?:\*.*)?$/i
// As a first line the parser would take it for mbox's own and drop it.
const SPACED_FROM = /^From[ \t]+:/
const ENCODED_WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?\s]*)\?=/gi

/**
 * The message with header bytes that every parser reads alike: raw 8-bit letters become UTF-8 (guessed with the message's own charset
 * as a hint), encoded words under odd or wrong names become encoded words in UTF-8. `end` is where the body begins.
 */
export function repairHeader(raw: Buffer, end: number): Buffer {
  const head = raw.toString('latin1', 0, end)
  // oxlint-disable-next-line no-control-regex
  const eightBit = /[\u0080-\u00ff]/.test(head) && !isUtf8(raw.subarray(0, end))
  const letters = eightBit ? eightBitAsUtf8(head) : head
  const fixed = letters.replaceAll(ENCODED_WORD, repairWord).replace(SPACED_FROM, 'From:')
  return fixed === head ? raw : Buffer.concat([Buffer.from(fixed, 'latin1'), raw.subarray(end)])
}

/** Each line that is not UTF-8 already is read in the one character set that suits all of them. */
function eightBitAsUtf8(head: string): string {
  const declared = /charset\s*=\s*"?([^\s";]+)/i.exec(head)?.[1] ?? null
  const hint = standardName(declared) === 'utf-8' ? null : declared
  const lines = head.split('\n')
  // oxlint-disable-next-line no-control-regex
  const broken = (line: string) => /[\u0080-\u00ff]/.test(line) && !isUtf8(Buffer.from(line, 'latin1'))
  const text = decodeBytes(Buffer.from(lines.filter(broken).join('\n'), 'latin1'), hint).text.split('\n')
  const utf8 = (line: string) => Buffer.from(line, 'utf8').toString('latin1')
  return lines.map((line) => (broken(line) ? utf8(text.shift() ?? line) : line)).join('\n')
}

function repairWord(whole: string, charset: string, kind: string, payload: string): string {
  if (UNDERSTOOD.test(charset)) return whole
  const bytes = kind.toLowerCase() === 'b' ? Buffer.from(payload, 'base64') : fromQ(payload)
  const { text, repaired } = decodeBytes(bytes, charset)
  if (!repaired && /^(?:us-ascii|iso-8859-1|windows-1252)$/i.test(charset)) return whole
  return `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`
}

function fromQ(payload: string): Buffer {
  const text = payload
    .replaceAll('_', ' ')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}
