import { mkdirSync } from 'node:fs'
import { addClient, addProject } from '#client/client.ts'
import { beginImport, finishImport, keepMail } from '#conversation/conversation.ts'
import { claimWaiting } from '#conversation/letters/attempt-store.ts'
import { messageOf, PARSER } from '#conversation/letters/message-of.ts'
import { storeMade } from '#conversation/letters/store-messages.ts'
import { databaseIn } from '#foundation/data-folder.ts'
import { DAY } from '#foundation/days.ts'
import { type House, housesOn } from '#foundation/house.ts'
import { openStore } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import type { ParsedMail } from '#mail/mail-types.ts'
import { readings } from '#reading/reading.ts'
import { openStudio, plainStudio, studioOf } from '#studio/studio.ts'
import { weekOf } from '#studio/settings/working-week.ts'
import { type BenchLetter, bytesOf, letterOf, ME, personOf } from './mailbox.ts'

/** A word that one letter of all has. */
export const RARE = 'periwinkle'
const HOLDS_IT = 77

/** Letters a transaction. */
const BATCH = 1_000

/** All letters of a mailbox, however many, fall into so long a time. */
const SPAN = 500 * DAY

/**
 * A studio with so many clients and letters in a data folder of its own, filled through the rooms' own doors, only that nothing is parsed: the
 * mailbox knows what its letters say. Every person is an accepted client with a project, and every letter is heard.
 */
export async function fillStudio(folder: string, size: { people: number; letters: number }): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const store = await openStore({ file: databaseIn(folder) }, migrations)
  await store.migrate()
  const house = housesOn(store, Date.now)(await store.newWorkspace(Date.now()), 'import')
  await openStudio(house, { ...plainStudio({ addresses: [ME.address], language: 'en' }), zone: 'UTC' })
  const run = await beginImport(house, { sources: ['bench'] })
  const step = SPAN / size.letters
  const began = Date.now() - SPAN
  for (let index = 0; index < size.letters; index += BATCH) {
    const places = Array.from({ length: Math.min(BATCH, size.letters - index) }, (_, place) => index + place)
    const letters = places.map((at) => {
      const letter = letterOf({ index: at, date: Math.round(began + at * step), people: size.people, ahead: 1 })
      return at === HOLDS_IT ? { ...letter, words: `${letter.words} ${RARE}` } : letter
    })
    await bring(house, run, letters)
  }
  await finishImport(house, { run })
  for (let person = 0; person < size.people; person += 1) await acceptPerson(house, person)
  await readings(house, { week: weekOf(await studioOf(house)) })
  await store.close()
}

/** Stores letters as an import does, only that nothing is parsed. */
export async function bring(house: House, run: string, letters: readonly BenchLetter[]): Promise<void> {
  const mails = letters.map((letter) => ({ raw: bytesOf(letter), source: letter.id }))
  const { fresh } = await keepMail(house, { run, mails, seen: new Set() })
  const made = fresh.map((kept, place) => messageOf(kept, parsed(letters[place]), null))
  await house.store.write(async (tx) => {
    const ids = fresh.map(({ id }) => id)
    await claimWaiting(tx, ids, PARSER)
    await storeMade(tx, house, made)
  })
}

/** What the parser makes of such a letter. */
function parsed(letter: BenchLetter | undefined): ParsedMail {
  if (!letter) throw new Error('A letter of the bench was kept already')
  const { from, to, subject, words, quoted, id, answers, date } = letter
  const box = ({ name = '', address }: BenchLetter['from']) => ({ name, address })
  return {
    messageId: id,
    inReplyTo: answers,
    references: answers ? [answers] : [],
    from: box(from),
    sender: null,
    to: [box(to)],
    cc: [],
    bcc: [],
    subject,
    sentAt: date,
    text: `${words}${quoted}`,
    words,
    attachments: [],
    calendar: false,
    invitation: null,
    html: false,
    writer: 'person',
    machineReason: null,
    delivery: null,
    answering: null,
    notes: [],
  }
}

/** Accepted as a client, with a project that was signed on some day of the last two years. */
async function acceptPerson(house: House, person: number): Promise<void> {
  const { name, address, language, project } = personOf(person)
  const contact = { name, addresses: [address], language, part: 'buyer' as const, salutation: '' }
  const client = await addClient(house, { name, contact })
  const signedOn = new Date(house.now() - (((person * 37) % 730) + 1) * DAY).toISOString().slice(0, 10)
  const work = { name: project, service: 'website' as const, stage: 'agreed' as const, signedOn, deliveredOn: null }
  await addProject(house, { client, project: { ...work, price: null, currency: 'EUR' } })
}
