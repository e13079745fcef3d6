import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bytesIn } from '#testing/charset-bytes.ts'
import { letter } from '#testing/sample-mail.ts'
import { decodeBytes } from './charset.ts'
import { parseMail } from '../parse.ts'

// S0-12: real-looking sentences in every character set that can hold them, under every wrong name. The pairs of letters that the guess goes
// by were counted in the other half of these sentences.
const CHARSETS: Readonly<Record<string, readonly string[]>> = {
  ru: ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'utf-8', 'utf-16le', 'utf-7'],
  pl: ['iso-8859-2', 'windows-1250', 'windows-1257', 'utf-8', 'utf-16be', 'utf-7'],
  fi: ['iso-8859-15', 'windows-1252', 'iso-8859-2', 'windows-1257', 'utf-8', 'utf-16le', 'utf-7'],
  el: ['windows-1253', 'iso-8859-7', 'utf-8', 'utf-16be', 'utf-7'],
  en: ['windows-1252', 'utf-8', 'utf-16le'],
}
const DECLARED = [
  null,
  'us-ascii',
  'utf-8',
  'x-unknown',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-7',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1257',
  'koi8-r',
  'iso-8859-5',
  'ibm866',
]
const Sentence = z.object({ text: z.string() })
const FEWEST_LETTERS = 40
const MOST_LETTERS = 400
const MANY_LETTERS = 100
/** Every 32nd, always of the half that was not counted; with every second one the rates are the same, in two minutes. */
const EACH = 32

function sentences(language: string): string[] {
  const lines = readFileSync(new URL(`../../listening/trials/${language}.jsonl`, import.meta.url), 'utf8').split('\n')
  return lines
    .filter((line, index) => line !== '' && index % EACH === 0)
    .map((line) => Sentence.parse(JSON.parse(line)).text.normalize('NFC'))
    .filter((text) => /[^\0-\u007f]/.test(text) && lettersIn(text) >= FEWEST_LETTERS && lettersIn(text) <= MOST_LETTERS)
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** Null where the set has no such letter. */
function encoded(charset: string, text: string): Uint8Array | null {
  if (charset === 'utf-8') return Buffer.from(text)
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (charset === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  if (charset === 'utf-7') return Buffer.from(inUtf7(text))
  try {
    return bytesIn(charset, text)
  } catch {
    return null
  }
}

function inUtf7(text: string): string {
  const packed = (piece: string) => Buffer.from(piece, 'utf16le').swap16().toString('base64').replace(/=+$/, '')
  return text.replaceAll('+', '+-').replaceAll(/[^\0-\u007f]+/g, (piece) => `+${packed(piece)}-`)
}

describe('mail under a wrong name', () => {
  test('is read letter by letter as it was written, whatever its character set was called', () => {
    const right = { long: 0, all: 0 }
    const total = { long: 0, all: 0 }
    for (const [language, charsets] of Object.entries(CHARSETS)) {
      for (const text of sentences(language)) {
        for (const charset of charsets) {
          const bytes = encoded(charset, text)
          if (bytes === null) continue
          for (const declared of [...DECLARED, charset]) {
            const read = decodeBytes(bytes, declared).text === text ? 1 : 0
            const sizes = lettersIn(text) >= MANY_LETTERS ? (['long', 'all'] as const) : (['all'] as const)
            for (const size of sizes) {
              total[size] += 1
              right[size] += read
            }
          }
        }
      }
    }
    const rate = (size: 'long' | 'all') => right[size] / total[size]
    console.info(
      `charsets: of 100+ letters ${rate('long').toFixed(5)} (${total.long}), of 40+ ${rate('all').toFixed(5)}`,
    )
    expect(total.long).toBeGreaterThan(800)
    expect(rate('long')).toBeGreaterThan(0.995)
    expect(rate('all')).toBeGreaterThan(0.99)
  }, 120_000)

  test('that was encoded twice is read as it was meant, and real text is left alone', () => {
    for (const language of ['ru', 'pl', 'fi', 'el']) {
      const texts = sentences(language).filter((text) => lettersIn(text) >= MANY_LETTERS)
      for (const text of texts.slice(0, 40)) {
        expect(decodeBytes(Buffer.from(text), 'utf-8').text).toBe(text)
        for (const misread of ['windows-1252', 'windows-1251']) {
          const twice = new TextDecoder(misread).decode(Buffer.from(text))
          // Bytes that the set does not have are lost for good
          if (!twice.includes('\ufffd')) expect(decodeBytes(Buffer.from(twice), 'utf-8').text).toBe(text)
        }
      }
    }
  })

  test('in parts of one letter with different wrong names reads right in each of them', async () => {
    const russian = 'Меня беспокоит срок, когда же будет готово?'
    const greek = 'Καλημέρα σας, ανησυχώ για την προθεσμία του έργου.'
    const polish = 'Trochę się martwię, że nie zdążymy ze źródłami.'
    const part = (name: string, bytes: Uint8Array) => [
      `--b\r\nContent-Type: text/plain; charset=${name}\r\n\r\n`,
      bytes,
      '\r\n',
    ]
    const raw = Buffer.concat(
      [
        'From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n',
        ...part('iso-8859-1', bytesIn('koi8-r', russian)),
        ...part('"utf-8"', bytesIn('windows-1253', greek)),
        ...part('mswin1251', bytesIn('iso-8859-2', polish)),
        '--b--',
      ].map((piece) => Buffer.from(piece)),
    )
    expect((await parseMail(raw)).text).toBe([russian, greek, polish].join('\n\n'))
  })

  test('as we write it ourselves reads back', async () => {
    const body = 'Ωραία, жёлтый, źródło, hyvää.'
    const raw = letter({ from: 'a@b.example', to: 'c@d.example', subject: body, at: 0, body })
    expect(await parseMail(raw)).toMatchObject({ subject: body, text: body })
  })
})
