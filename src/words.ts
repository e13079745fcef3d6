import { briefWords } from '#brief/words/words.ts'
import { clientWords } from '#client/words/words.ts'
import { mailWords } from '#concern/words/mail/words.ts'
import { paperWords } from '#concern/words/paper/words.ts'
import { theirsWords } from '#concern/words/theirs/words.ts'
import { concernWords } from '#concern/words/words.ts'
import { accountWords } from '#conversation/words/account/words.ts'
import { dispatchWords } from '#conversation/words/dispatch/words.ts'
import { draftWords } from '#conversation/words/draft/words.ts'
import { noticeWords } from '#conversation/words/notice/words.ts'
import { talkWords } from '#conversation/words/talk/words.ts'
import { conversationWords } from '#conversation/words/words.ts'
import { deliveryWords } from '#delivery/words/words.ts'
import { portalWords } from '#portal/words/words.ts'
import { promiseWords } from '#promise/words/words.ts'
import { checkinWords } from '#reading/words/checkin/words.ts'
import { readingWords } from '#reading/words/words.ts'
import { studioWords } from '#studio/words/words.ts'
import type { Language } from '#foundation/language.ts'
import { joined, type Say, speaker } from '#foundation/words.ts'

/** Every sentence of the house, in five languages. */
export const words = joined(
  studioWords,
  portalWords,
  clientWords,
  conversationWords,
  accountWords,
  dispatchWords,
  noticeWords,
  draftWords,
  talkWords,
  promiseWords,
  briefWords,
  deliveryWords,
  readingWords,
  checkinWords,
  concernWords,
  theirsWords,
  mailWords,
  paperWords,
)

export type StudioWords = keyof (typeof words)['en']

const speakers = new Map<Language, Say<StudioWords>>()

/** The speaker of a language, made once a process: compiled sentences are kept. */
export function sayIn(language: Language): Say<StudioWords> {
  let say = speakers.get(language)
  if (!say) speakers.set(language, (say = speaker(words, language)))
  return say
}

/** True for a key of the catalogue: what a stored or a thrown key is checked with. */
export function isSentence(key: string): key is StudioWords {
  return key in words.en
}
