import { quoteOf, recipientsIn, type WholeLetter } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import type { Studio } from '../studio.ts'
import { languageOf, whomAmong } from './composer-whom.ts'

type Quoted = Pick<WholeLetter, 'words' | 'text' | 'at' | 'from' | 'language'>

/** The letter as it goes along below its answer, in the language of whoever reads that. */
export function quotedBelow(letter: Quoted, { studio, language }: { studio: Studio; language: Language }): string {
  const dates = datesIn(language, studio.zone, letter.at)
  const name = letter.from.name || letter.from.address
  const when = { day: dates.day(letter.at), time: dates.time(letter.at) }
  return quoteOf(letter, sayIn(language)('draft.attribution', { name, ...when }))
}

/** The same for a letter to these recipients, as they were typed. */
export async function quoteFor(
  house: House,
  { letter, studio, to }: { letter: Quoted; studio: Studio; to: string },
): Promise<string> {
  const whom = await whomAmong(
    house,
    recipientsIn(to).found.map(({ address }) => address),
  )
  return quotedBelow(letter, { studio, language: languageOf(whom?.contact, letter, studio) })
}
