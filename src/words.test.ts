import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
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
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { deliveryWords } from '#delivery/words/words.ts'
import { portalWords } from '#portal/words/words.ts'
import { promiseWords } from '#promise/words/words.ts'
import { checkinWords } from '#reading/words/checkin/words.ts'
import { readingWords } from '#reading/words/words.ts'
import { studioWords } from '#studio/words/words.ts'
import { isSentence, sayIn, words } from './words.ts'

// style.md, Habits and traps: words; interface.md: the language of the house

const HOUSE = dirname(fileURLToPath(import.meta.url))
const ROOMS = {
  client: clientWords,
  conversation: conversationWords,
  account: accountWords,
  dispatch: dispatchWords,
  notice: noticeWords,
  draft: draftWords,
  talk: talkWords,
  promise: promiseWords,
  brief: briefWords,
  delivery: deliveryWords,
  reading: readingWords,
  checkin: checkinWords,
  concern: concernWords,
  theirs: theirsWords,
  mail: mailWords,
  paper: paperWords,
  portal: portalWords,
  studio: studioWords,
}

/** "Guarantee" with its inflections; Finnish "takaisin" (back) and "takana" (behind) are other words. */
const GUARANTEE: Readonly<Record<Language, RegExp>> = {
  en: /guarant/iu,
  ru: /гарант/iu,
  pl: /gwaran/iu,
  fi: /takuu|taata|(?<!\p{L})takaa(?:mme|n|t|tte|vat)?(?!\p{L})/iu,
  el: /εγγ[υύ][ηήοόώωάα]/iu,
}

test('a sentence belongs to one room, and its key says which', () => {
  const keys = Object.entries(ROOMS).flatMap(([room, catalogue]) =>
    Object.keys(catalogue.en).map((key) => ({ room, key })),
  )
  expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length)
  expect(keys.filter(({ room, key }) => !key.startsWith(`${room}.`))).toEqual([])
})

/** Not the spoken name of a control: a sentence of its own. */
const NO_NAMES = new Set(['client.join', 'concern.words.quote', 'reading.unheard'])

test('what a control is called when it is read out holds the words that are seen on it', () => {
  // WCAG 2.5.3: who speaks to the machine says what is seen.
  const differ = LANGUAGES.flatMap((language) => {
    const all = new Map<string, string>(Object.entries(words[language]))
    return [...all].flatMap(([key, seen]) => {
      const spoken = NO_NAMES.has(key) ? undefined : all.get(`${key}Long`)
      return spoken === undefined || spoken.toLowerCase().includes(seen.toLowerCase()) ? [] : [`${language} ${key}`]
    })
  })
  expect(differ).toEqual([])
})

test('every sentence is said somewhere', () => {
  const { literals, templates } = saidInTheHouse()
  const isSaid = (key: string) =>
    literals.has(key) || templates.some((template) => literals.has(template.exec(key)?.[1] ?? ''))
  expect(Object.keys(words.en).filter((key) => !isSaid(key))).toEqual([])
})

test('a key that nobody wrote is no sentence', () => {
  expect(isSentence('studio.nobodyWroteThis')).toBe(false)
})

test.each(LANGUAGES)('in %s no sentence is empty, doubled or left over', (language) => {
  expect(Object.keys(words[language]).sort()).toEqual(Object.keys(words.en).sort())
  expect(Object.entries(words[language]).filter(([, sentence]) => sentence.trim() === '')).toEqual([])
})

test.each(LANGUAGES)(
  'in %s every sentence is filled as in English, but for a name that would have to be inflected',
  (language) => {
    const differently = Object.entries(words[language]).flatMap(([key, sentence]) => {
      const english = argumentsOf(isSentence(key) ? words.en[key] : '', 'en')
      const filled = argumentsOf(sentence, language)
      const isSame =
        english.every((name) => filled.includes(name) || name === 'name') &&
        filled.every((name) => english.includes(name))
      return isSame ? [] : [{ key, english, filled }]
    })
    expect(differently).toEqual([])
  },
)

test.each(LANGUAGES)('in %s a number finds the form that its language asks for', (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join()
  const wrong = Object.entries(words[language]).flatMap(([key, sentence]) =>
    pluralsOf(sentence, language)
      // One form for all numbers is a choice ("у 5", "у 21"); some forms and not others is a mistake.
      .filter((found) => found.join() !== forms && found.join() !== 'other')
      .map((found) => ({ key, found })),
  )
  expect(wrong).toEqual([])
})

// S2-26
test.each(LANGUAGES)('in %s the house promises no more than is possible: it never says "guarantee"', (language) => {
  expect(Object.entries(words[language]).filter(([, sentence]) => GUARANTEE[language].test(sentence))).toEqual([])
})

test('the word for a guarantee is known in every language, and what only looks like it is not', () => {
  const said = {
    en: 'We guarantee it',
    ru: 'Гарантируем',
    pl: 'Gwarantujemy',
    fi: 'Takaamme sen',
    el: 'Σας εγγυόμαστε',
  }
  for (const language of LANGUAGES) expect(said[language], language).toMatch(GUARANTEE[language])
  for (const innocent of ['Takaisin asiakkaisiin', 'Sen takana']) expect(innocent).not.toMatch(GUARANTEE.fi)
})

test('a speaker says a sentence in its language, with what fills it', () => {
  const forms = [1, 3, 5].map((count) => sayIn('ru')('client.proposals', { count }).replaceAll(/\d+/gu, ''))
  expect(new Set(forms).size).toBe(3)
})

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

function partsOf(sentence: string, language: Language): Part[] {
  const message = new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true })
  return message.getAst().flatMap(withInner)
}

function withInner(part: Part): Part[] {
  const inner = 'options' in part ? Object.values(part.options).flatMap((option) => option.value) : []
  return [part, ...inner.flatMap(withInner)]
}

const LITERAL = new IntlMessageFormat('words', 'en').getAst()[0]?.type

function argumentsOf(sentence: string, language: Language): string[] {
  const names = partsOf(sentence, language).flatMap((part) =>
    part.type !== LITERAL && 'value' in part ? [part.value] : [],
  )
  return [...new Set(names)].sort()
}

function pluralsOf(sentence: string, language: Language): string[][] {
  return partsOf(sentence, language).flatMap((part) => {
    const forms = 'pluralType' in part ? Object.keys(part.options) : []
    return forms.length > 0 ? [forms.filter((form) => !form.startsWith('=')).sort()] : []
  })
}

/** What the source says by name, and by names with a hole in them; what fills a hole must be written somewhere itself. */
function saidInTheHouse(): { literals: Set<string>; templates: RegExp[] } {
  const literals = new Set<string>()
  const templates = new Map<string, RegExp>()
  const files = globSync('**/*.{ts,tsx}', {
    cwd: HOUSE,
    exclude: ['**/words/**', '**/*.test.*', 'testing/**', 'listening/lexicon/**'],
  })
  for (const file of files) {
    const source = readFileSync(join(HOUSE, file), 'utf8')
    for (const [, literal = ''] of source.matchAll(/['"]([\w.-]+)['"]/gu)) literals.add(literal)
    for (const [, name = ''] of source.matchAll(/\b([\w]+)\??:/gu)) literals.add(name)
    for (const [, before = '', after = ''] of source.matchAll(/`([a-z]+\.[\w.]*)\$\{[^`}]*\}([\w.]*)`/gu))
      templates.set(`${before}…${after}`, new RegExp(`^${RegExp.escape(before)}(.+)${RegExp.escape(after)}$`, 'u'))
  }
  return { literals, templates: [...templates.values()] }
}
