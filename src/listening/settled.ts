import { isWorry } from './hits.ts'
import { afterwards, SHORT_JOKE } from './joking.ts'
import type { Spoken } from './spoken.ts'
import { ofOthers } from './subject.ts'
import { teased } from './teasing.ts'

/** "That has passed." is a sentence of its own; a longer one speaks for itself. */
const SHORT = 8

/** What is heard across sentences: a worry that the next sentence calls over or a joke, anger at others that goes on, and teasing. */
export function settled(text: string, spoken: Spoken[]): Spoken[] {
  spoken.forEach(({ heard, sentence }, index) => {
    const before = spoken[index - 1]
    if (!before) return
    if (heard.mended && sentence.tokens.length <= SHORT && !heard.hits.some(isWorry)) {
      before.heard.hits = before.heard.hits.filter((hit) => !isWorry(hit))
    }
    if (sentence.tokens.length <= SHORT_JOKE) before.heard.hits = afterwards(before.heard.hits, heard)
  })
  ofOthers(text, spoken)
  teased(spoken)
  return spoken
}
