import { client as clientById, type Contact, type Project } from '#client/client.ts'
import { letters as lettersById, lettersWith, ownAddresses } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { isLanguage } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import { act } from '../act.ts'
import type { Concern, PaperKind } from '../concern-types.ts'
import { concern as concernById } from '../lists.ts'
import { type FoundPaper, type PaperLetter, papersIn } from './paper-rules.ts'

/** So many letters are looked through at most, the newest first. */
const LETTERS = 400
/** So many of each kind are laid out. */
const EACH = 12

/** What was bought: a project's own facts. */
export type BoughtPaper = Pick<Project, 'id' | 'name' | 'service' | 'price' | 'currency' | 'signedOn' | 'stage'>

export interface Papers {
  bought: BoughtPaper[]
  /** The newest first. */
  found: FoundPaper[]
}

/**
 * The papers for a concern (S0-8, S0-9, S0-10): what was bought, their own words of approval and why they bought, and what either side said of the scope.
 * Only letters between the studio and the concern's contact are looked through, the newest 400 of them, and none while that contact is not listened to.
 * The order of `kinds` is that of the answer; nothing is stored.
 */
export async function papersFor(
  house: House,
  { concern, kinds }: { concern: Concern; kinds: readonly PaperKind[] },
): Promise<Papers> {
  const { client, contact, project } = concern.opening
  const whose = await clientById(house, { id: client })
  if (!whose) return { bought: [], found: [] }
  const person = whose.contacts.find((one) => one.id === contact)
  const works = whose.projects.filter((one) => one.archivedAt === null && (project === null || one.id === project))
  const sought = kinds.filter((kind) => kind !== 'bought')
  const all = person && isHeard(person) && sought.length > 0 ? await papersWith(house, person, sought) : []
  return {
    bought: kinds.includes('bought') ? works : [],
    found: kinds.flatMap((kind) => all.filter((one) => one.as === kind).slice(0, EACH)),
  }
}

const isHeard = ({ heard, archivedAt }: Contact) => heard && archivedAt === null

/** Looks from the newest letter on, until there is enough of each kind; the same sentence is one paper. */
async function papersWith(house: House, person: Contact, sought: readonly PaperKind[]): Promise<FoundPaper[]> {
  const { addresses, language } = person
  const found = new Map<string, FoundPaper>()
  const counts = new Map<PaperKind, number>()
  for (const letter of await lettersWith(house, { addresses, until: house.now(), most: LETTERS })) {
    const as = paperLetter(letter, { addresses, language })
    for (const paper of as ? inLetter(as, letter.revision) : []) {
      const key = `${paper.as} ${paper.quote}`
      if (!found.has(key)) counts.set(paper.as, (counts.get(paper.as) ?? 0) + 1)
      if (!found.has(key)) found.set(key, paper)
    }
    if (sought.every((kind) => (counts.get(kind) ?? 0) >= EACH)) break
  }
  return [...found.values()]
}

/** What was found in letters, kept for the next look: reading a mailbox of 400 letters takes some tenths of a second, and letters do not change. */
const remembered = new Map<string, FoundPaper[]>()
const MOST_REMEMBERED = 4_000

function inLetter(letter: PaperLetter, revision: number): FoundPaper[] {
  const key = `${letter.id} ${revision} ${letter.by} ${letter.language}`
  const known = remembered.get(key)
  if (known) return known
  const found = papersIn(letter)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, found)
  return found
}

/** A letter of the studio's or of this contact; null for what a machine or somebody else wrote. */
function paperLetter(
  letter: Awaited<ReturnType<typeof lettersWith>>[number],
  { addresses, language }: Pick<Contact, 'addresses' | 'language'>,
): PaperLetter | null {
  const { id, at, writer, words, from } = letter
  const by = writer === 'studio' ? 'studio' : addresses.includes(from.address) && writer === 'person' ? 'contact' : null
  return by && { id, at, by, words, language: isLanguage(letter.language) ? letter.language : language }
}

/**
 * Lays a paper beside a concern (`paper-kept`): `paper` is as `papersFor` names it, or `bought:PROJECT`. Its words are taken from the letter itself, never from
 * the form. Refuses `concern.notFound` for what does not stand there, and what `act` refuses.
 */
export async function keepPaper(
  house: House,
  { concern: id, paper }: { concern: string; paper: string },
): Promise<void> {
  const concern = await concernById(house, { id })
  if (!concern) throw new Refusal('concern.notFound')
  const [as = '', of = ''] = paper.split(':')
  const found =
    as === 'bought' ? await boughtPaper(house, concern, of) : await letterPaper(house, concern, { paper, of })
  if (!found) throw new Refusal('concern.notFound')
  await act(house, { concern: id, act: { kind: 'paper-kept', paper: newId(), ...found } })
}

async function boughtPaper(house: House, { opening }: Concern, project: string) {
  const whose = await clientById(house, { id: opening.client })
  const work = whose?.projects.find((one) => one.id === project)
  return work ? { as: 'bought' as const, letter: null, quote: work.name } : null
}

async function letterPaper(house: House, { opening }: Concern, { paper, of }: { paper: string; of: string }) {
  const whose = await clientById(house, { id: opening.client })
  const person = whose?.contacts.find((one) => one.id === opening.contact)
  const letter = (await lettersById(house, { ids: [of] })).get(of)
  if (!person || !letter || !isHeard(person)) return null
  const isOurs = letter.writer === 'studio' && (await ownAddresses(house)).includes(letter.from.address)
  if (!isOurs && !person.addresses.includes(letter.from.address)) return null
  const as = paperLetter(letter, person)
  const found = as && papersIn(as).find((one) => one.paper === paper)
  return found ? { as: found.as, letter: found.letter, quote: found.quote } : null
}

/** Puts a paper back; refuses what `act` refuses. */
export async function putPaperBack(
  house: House,
  { concern, paper }: { concern: string; paper: string },
): Promise<void> {
  await act(house, { concern, act: { kind: 'paper-put-back', paper } })
}
