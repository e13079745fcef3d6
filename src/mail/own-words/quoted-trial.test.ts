import { fileURLToPath } from 'node:url'
import { existsSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { ownWords } from './quoted.ts'
import { parseMail } from '../parse.ts'

// Trial on real replies collected by other projects (not part of this one). Expected own words are given as line
// numbers, judged by reading: the first to the last own line, or several such pieces.
const CRISP = fileURLToPath(new URL('../../../../shared/data/mail/crisp-reply', import.meta.url))
const TALON = fileURLToPath(new URL('../../../../shared/data/mail/talon', import.meta.url))
const there = existsSync(CRISP) && existsSync(TALON)
if (!there) console.warn('SKIPPED: the trial on real replies needs ../shared/data/mail, which is not here')

type Lines = readonly (readonly [from: number, to: number])[]

const USUAL: Lines = [[1, 5]]
const OWN: Record<string, Lines> = {
  'email_19.txt': [[1, 1]],
  'email_20.txt': [[1, 1]],
  'email_2_1.txt': [[1, 1]],
  'email_3.txt': [[1, 3]],
  'email_4.txt': [[1, 1]],
  'email_5.txt': [[1, 15]],
  'email_blackberry.txt': [[1, 1]],
  'email_bullets.txt': [[1, 9]],
  'email_custom_quote_header.txt': [[1, 1]],
  'email_customer_quote_header_2.txt': [[1, 1]],
  'email_customer_quote_header_3.txt': [[1, 3]],
  'email_emoji.txt': [[1, 1]],
  'email_iphone.txt': [[1, 1]],
  'email_not_a_signature.txt': [[1, 13]],
  'email_not_a_signature_2.txt': [[1, 10]],
  'email_one_is_not_on.txt': [[1, 5]],
  'email_reply_header.txt': [[1, 11]],
  'email_sent_from.txt': [[1, 1]],
  'email_thread.txt': [[1, 1]],
  'email_tricky_11_double_signature.txt': [[1, 1]],
  'email_tricky_13_timestamp_variations.txt': [[1, 9]],
  'email_tricky_17_forward_header.txt': [[1, 1]],
  'email_tricky_18_inline_reply.txt': [
    [4, 4],
    [8, 8],
    [12, 12],
  ],
  'email_tricky_1_on_false_positive.txt': [[1, 6]],
  'email_tricky_20_html_entities.txt': [[1, 3]],
  'email_tricky_3_code_block.txt': [[1, 12]],
  'email_tricky_4_from_in_body.txt': [[1, 5]],
  'email_tricky_6_regards_in_sentence.txt': [[1, 7]],
  'email_tricky_7_multiple_dashes.txt': [[1, 15]],
  'email_tricky_9_nested_quotes.txt': [[1, 1]],
  'email_with_regards.txt': [[1, 5]],
  'email_zoho.txt': [[1, 2]],
  'sig_no_empty_line.txt': [[1, 1]],
}

/** White space is no difference; the words and their order are. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe.skipIf(!there)('real replies', () => {
  test('at least 95 of 100 bodies give exactly the words their writer wrote', async () => {
    const wrong: string[] = []
    const files = (await readdir(CRISP)).filter((name) => name.endsWith('.txt'))
    for (const file of files) {
      const lines = readFileSync(`${CRISP}/${file}`, 'utf8').split(/\r?\n/)
      const own = (OWN[file] ?? USUAL).flatMap(([from, to]) => lines.slice(from - 1, to))
      if (plain(ownWords(lines.join('\n')).words) !== plain(own.join('\n'))) wrong.push(file)
    }
    console.info(`real replies: ${files.length - wrong.length} of ${files.length} right`, wrong)
    expect(wrong.length).toBeLessThanOrEqual(files.length * 0.05)
  })

  test('replies of mail programs, plain and HTML, come down to their first words', async () => {
    const wrong: string[] = []
    const standard = (await readdir(`${TALON}/standard_replies`)).map((name) => `standard_replies/${name}`)
    const html = (await readdir(`${TALON}/html_replies`)).map((name) => `html_replies/${name}`)
    for (const file of [...standard, ...html]) {
      const content = readFileSync(`${TALON}/${file}`)
      const head = file.endsWith('.html') ? 'From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n' : ''
      const { words } = await parseMail(Buffer.concat([Buffer.from(head), content]))
      const expected = head === '' ? 'Hello' : 'Hi. I am fine. Thanks,'
      if (plain(words) !== expected) wrong.push(`${file}: ${plain(words).slice(0, 60)}`)
    }
    expect(wrong).toEqual([])
  })
})
