import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseMail } from '../parse.ts'

// reliability.md, Sending: at least 95 % hard and soft right, and no bounce shown as a client's mail

const DATA = fileURLToPath(new URL('../../../../shared/data/mail', import.meta.url))
const OUTCOMES = new URL('./trials/outcomes.tsv', import.meta.url)
const isThere = existsSync(join(DATA, 'index.json'))
if (!isThere) console.warn('SKIPPED: the trial on real bounces needs ../shared/data/mail, which is not here')

/** Sisimai 4.25 sees a bounce in these, and none is one: a person who forwards one, and people's automatic answers. */
const NO_BOUNCES = new Set([
  'sisimai/maildir/bsd/lhost-sendmail-14.eml',
  'sisimai/maildir/bsd/rfc3834-05.eml',
  'bounceparser/autoreply.msg',
])

/** What Sisimai 4.25 (Debian's libsisimai-perl) says of each file: file, recipient, hard or soft, reason. */
function outcomes(): Map<string, { address: string; hard: boolean }[]> {
  const rows = readFileSync(OUTCOMES, 'utf8').trim().split('\n')
  const all = rows
    .map((row) => row.split('\t'))
    .map(([file = '', address = '', hard]) => ({ file, address, hard: hard === 'hard' }))
  return Map.groupBy(
    all.filter(({ file }) => !NO_BOUNCES.has(file)),
    ({ file }) => file,
  )
}

describe.skipIf(!isThere)('real bounces', () => {
  test('hard and soft are told as Sisimai tells them, and none looks like a person’s letter', async () => {
    const expected = outcomes()
    const wrong: string[] = []
    const asPerson: string[] = []
    for (const [file, told] of expected) {
      const mail = await parseMail(readFileSync(join(DATA, file)))
      if (mail.writer === 'person') asPerson.push(file)
      const found = new Map(mail.delivery?.recipients.map((one) => [one.address, one]))
      const pair = told.flatMap((one) => {
        const ours = found.get(one.address)
        return ours ? [{ one, ours }] : []
      })[0]
      const ours = pair?.ours ?? mail.delivery?.recipients[0]
      if (!ours || (ours.hard ?? false) !== (pair?.one ?? told[0])?.hard) wrong.push(file)
    }
    const right = expected.size - wrong.length
    console.info(
      `Bounces: ${right} of ${expected.size} as Sisimai has them (${((100 * right) / expected.size).toFixed(1)} %)`,
    )
    expect(asPerson).toEqual([])
    expect(right / expected.size).toBeGreaterThanOrEqual(0.95)
  }, 60_000)
})
