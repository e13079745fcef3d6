import { client as clientOf } from '#client/client.ts'
import { bareLettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { letterText, markSent, waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { MAIL_TEMPLATES } from '#house/mail-templates.ts'
import { letterAndPerson } from '../outbox/letter-for.ts'
import { studioOf } from '../studio.ts'
import type { Note } from './sample-client.ts'
import { comingDay, instantAt, type MadeAt, workingDay } from './sample-days.ts'

/** What happens between Mira and one client; each thing is done by the door that a user or a client would take. */
export type SampleCourse = (scene: Scene) => Promise<void>

/** Where a course plays: who takes part, and the house as it stood at each moment of it. Days are working days before the making. */
export interface Scene {
  readonly whose: { readonly client: string; readonly contact: string; readonly project: string | null }
  readonly zone: string
  /** The moment of the making, in milliseconds. */
  readonly now: number
  /** The studio at an hour (hh:mm) of a day. */
  mira(daysAgo: number, at: string): House
  /** The same hour on the client's own page. */
  them(daysAgo: number, at: string): House
  /** The house at any instant, in milliseconds. */
  houseAt(instant: number, actor: House['actor']): House
  /** The id of the letter that was sent at that hour; throws where none was. */
  letter(daysAgo: number, at: string): string
  /** A note in the language of the studio. */
  note(words: Note): string
  /** A day that is past, and one to come (1 is the next working day), `YYYY-MM-DD`. */
  past(daysAgo: number): string
  coming(days: number): string
}

/** Sets the scene for one client. */
export async function sceneOf(
  house: House,
  { client, language, ...made }: MadeAt & { client: string; language: Language },
): Promise<Scene> {
  const whole = await clientOf(house, { id: client })
  const [contact] = whole?.contacts ?? []
  if (!whole || !contact) throw new Error('The sample has no such client')
  const project = whole.projects.findLast((one) => one.stage !== 'settled')?.id ?? null
  const letters = await bareLettersWith(house, { addresses: contact.addresses, until: made.now, most: 100 })
  const houseAt = (instant: number, actor: House['actor']): House => {
    // A millisecond from one look at the clock to the next, so that what is done in one go keeps its order.
    let passed = 0
    return { ...house, now: () => instant + passed++, actor }
  }
  return {
    whose: { client, contact: contact.id, project },
    ...made,
    houseAt,
    mira: (daysAgo, at) => houseAt(instantAt(daysAgo, at, made), house.actor),
    them: (daysAgo, at) => houseAt(instantAt(daysAgo, at, made), `contact:${contact.id}`),
    letter(daysAgo, at) {
      const sent = letters.find((one) => one.at === instantAt(daysAgo, at, made))
      if (!sent) throw new Error(`${contact.name} has no letter ${daysAgo} days ago at ${at}`)
      return sent.id
    },
    note: (words) => words[language],
    past: (daysAgo) => workingDay(daysAgo, made).toString(),
    coming: (days) => comingDay(days, made).toString(),
  }
}

/** Mira sends what waits for a contact, in the words as they stand. */
export async function sendWaiting(house: House, { whose: { contact } }: Scene): Promise<void> {
  const desk = { studio: await studioOf(house), by: 'Mira', members: new Map<string, string>() }
  for (const waiting of await waitingOutgoing(house, { contact })) {
    const made = await letterAndPerson(house, waiting, desk)
    if (!made) throw new Error(`The sample would send ${waiting.template}, which is not true any more`)
    const { subject } = made.letter
    await markSent(house, { id: waiting.id, subject, text: letterText(made.letter, { link: null }) }, MAIL_TEMPLATES)
  }
}
