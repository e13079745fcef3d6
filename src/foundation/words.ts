import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './language.ts'

/** One room's sentences in one language, in ICU MessageFormat; `en` is the type, so a missing or stale one fails in the compiler. */
export type Sentences<Key extends string> = Record<Key, string>

export type Catalogue<Key extends string> = Record<Language, Sentences<Key>>

/** What fills the sentences: names, numbers, instants as Date. */
export type Values = Record<string, string | number | Date>

/** Says a sentence in the language it was made for. A page asks only for the keys of its own room and of the frame. */
export type Say<Key extends string> = (key: Key, values?: Values) => string

/** Joins the catalogues of the rooms into one; keys are `room.thing` and unique (a test proves it). */
export function joined<const Rooms extends readonly Catalogue<string>[]>(
  ...rooms: Rooms
): Catalogue<KeysOf<Rooms[number]>> {
  const of = (language: Language): Sentences<string> => Object.assign({}, ...rooms.map((room) => room[language]))
  return { en: of('en'), ru: of('ru'), pl: of('pl'), fi: of('fi'), el: of('el') }
}

type KeysOf<Room> = Room extends Catalogue<infer Key> ? Key : never

/** A speaker of `language`; sentences are compiled at their first use and kept. */
export function speaker<Key extends string>(catalogue: Catalogue<Key>, language: Language): Say<Key> {
  const sentences = catalogue[language]
  const compiled = new Map<Key, (values?: Values) => string>()
  return (key, values) => {
    let form = compiled.get(key)
    if (!form) compiled.set(key, (form = formOf(sentences[key], language)))
    return form(values)
  }
}

/** Sentences that hold nothing but plain `{names}` are filled in directly, a hundredth of the work; all others by the library. */
function formOf(sentence: string, language: Language): (values?: Values) => string {
  if (/\{[^{}]*,|'/u.test(sentence)) {
    const message = new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true })
    return (values) => String(message.format(values))
  }
  const pieces = sentence.split(/\{\s*(\w+)\s*\}/u)
  if (pieces.length === 1) return () => sentence
  return (values) => pieces.map((piece, place) => (place % 2 === 0 ? piece : String(values?.[piece] ?? ''))).join('')
}
