import type { Language } from '#foundation/language.ts'
import type { Spoken } from './spoken.ts'
import { isStopWord } from './stop-words.ts'

/** More words than these tell no two questions apart. */
const MOST_WORDS = 12
/** A megabyte of question marks holds no more questions than anybody looks at. */
const MOST_QUESTIONS = 40

/** What inflection does to the end of a word, taken off where three letters are left; then so many letters at most stand for the word. */
const STEMS: Record<Language, { ending: RegExp; letters: number }> = {
  en: { ending: /(?<=...)(?:'s|ing|ed|es|s|e)$/u, letters: 6 },
  ru: {
    ending: /(?:(?<=....)(?:ов|ев|ами|ями|ах|ях|ам|ям|ом|ем|им|ых|их|ым|ого|его|ому|ему)|(?<=...)[аеиоуыюяь]+)$/u,
    letters: 5,
  },
  pl: { ending: /(?<=...)(?:[aeiouy]+[mhc]?h?)$/u, letters: 5 },
  fi: { ending: /(?<=...)[aeiouy]+$/u, letters: 4 },
  el: { ending: /(?<=...)[αεηιουω]+[σν]?$/u, letters: 5 },
}

/** Finnish consonants grow weak in the middle of a word: hinta, hinnan; kenkä aside, the pairs that end a stem of four letters. */
const WEAK = /(?:nn|mm|ll|rr|kk|pp|tt)$/u
const STRONG: Record<string, string> = { nn: 'nt', mm: 'mp', ll: 'lt', rr: 'rt', kk: 'k', pp: 'p', tt: 't' }

/**
 * The questions of a text, each as its content words: folded, without stop words, cut to stems that survive inflection, in the order of the text,
 * blank-separated, at most twelve words. What holds nothing but stop words ("And?") is left out. Two questions with the same stems ask the same (S2-1).
 */
export function questionsOf(spoken: readonly Pick<Spoken, 'sentence' | 'words'>[], lang: Language): string[] {
  const questions: string[] = []
  for (const { sentence, words } of spoken) {
    if (!sentence.question || questions.length >= MOST_QUESTIONS) continue
    const content = words.filter((word) => word.length > 1 && !isStopWord(word, lang))
    if (content.length > 0)
      questions.push(
        content
          .slice(0, MOST_WORDS)
          .map((word) => stemOf(word, lang))
          .join(' '),
      )
  }
  return questions
}

export function stemOf(word: string, lang: Language): string {
  const { ending, letters } = STEMS[lang]
  const stem = word.replace(ending, '').slice(0, letters)
  return lang === 'fi' ? stem.replace(WEAK, (pair) => STRONG[pair] ?? pair) : stem
}
