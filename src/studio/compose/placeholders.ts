import type { Client, Contact } from '#client/client.ts'
import { type PlaceholderNames, PLACEHOLDERS, type PlaceholderValues } from '#conversation/conversation.ts'
import { type Language, LANGUAGES } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { greetingTo } from '#reading/reading.ts'
import { datesIn } from '#ui/dates.ts'
import type { Studio } from '../studio.ts'

/** How placeholders are called in every language: a reply that was saved in one is filled in a studio of another. */
export const PLACEHOLDER_NAMES: PlaceholderNames = new Map(
  LANGUAGES.flatMap((language) =>
    PLACEHOLDERS.map((one) => [sayIn(language)(`draft.placeholder.${one}`).toLowerCase(), one] as const),
  ),
)

/** The placeholders as one writes them in a language, in curly brackets. */
export const placeholdersIn = (language: Language): string[] =>
  PLACEHOLDERS.map((one) => `{${sayIn(language)(`draft.placeholder.${one}`)}}`)

/** What is known for the placeholders of a letter to this contact, in their language; without a contact, what is known of the studio. */
export function placeholderValues(of: {
  contact: Contact | undefined
  client: Client | undefined
  studio: Studio
  by: string
  now: number
  language: Language
}): PlaceholderValues {
  const { contact, client, studio, by, now, language } = of
  const work = client?.projects.findLast((one) => one.archivedAt === null)
  return {
    studio: studio.name,
    me: by,
    date: datesIn(language, studio.zone, now).day(now),
    ...(contact ? { salutation: greetingTo(contact.salutation, sayIn(language)), name: contact.name } : {}),
    ...(work ? { project: work.name } : {}),
  }
}
