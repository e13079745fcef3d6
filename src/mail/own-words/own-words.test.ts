import { describe, expect, test } from 'vitest'
import { parseMail } from '../parse.ts'
import { casesOf } from './trials/own-words-trial.ts'
import { PROGRAMS } from './trials/reply-programs.ts'
import { LANGUAGES } from './trials/reply-words.ts'

// S0-12: only the client's own words are listened to, whatever program sent them

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

async function wordsOf(mail: string, form: 'text' | 'html'): Promise<string> {
  const type = form === 'html' ? 'html' : 'plain'
  const raw = `From: a@b.example\nSubject: s\nMIME-Version: 1.0\nContent-Type: text/${type}; charset=utf-8\n\n${mail}`
  return plain((await parseMail(Buffer.from(raw))).words)
}

describe('replies of mail programs in five languages', () => {
  for (const language of LANGUAGES) {
    for (const program of PROGRAMS) {
      test(`${program.name} in ${language}: exactly the writer’s words, above, below and between, and none in a forward`, async () => {
        const wrong: string[] = []
        for (const { kind, form, mail, own } of casesOf(program, language)) {
          const words = await wordsOf(mail, form)
          if (words !== plain(own)) wrong.push(`${kind}, ${form}: ${words}\n  for: ${plain(own)}`)
        }
        expect(wrong).toEqual([])
      })
    }
  }
})
