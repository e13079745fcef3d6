import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { LANGUAGES } from '#foundation/language.ts'
import { devMails } from '#listening/judged/sets.ts'
import { listenMemory } from '#testing/listen-memory.ts'

// S0-12; architecture.md, Budgets. The program as it is shipped: `npm test` builds it first.

test('a mailbox in five languages takes less than 150 MiB, the start of the command included', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consonance-listen-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const mails = LANGUAGES.flatMap((lang) => devMails(lang))
  const lines = Array.from({ length: 4 * mails.length }, (_, id) => {
    const { lang, text } = mails[(id * 7) % mails.length] ?? { lang: 'en', text: '' }
    return JSON.stringify({ id: `${id}`, lang, text: `${text} ${id}` })
  })
  const file = join(folder, 'mails.jsonl')
  writeFileSync(file, lines.join('\n'))
  expect(mails.length).toBeGreaterThan(700)
  expect(listenMemory(file)).toBeLessThan(150)
})
