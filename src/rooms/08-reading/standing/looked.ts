import type { Client, Contact } from '#client/client.ts'
import { type Correspondent, correspondents, ownAddresses } from '#conversation/conversation.ts'
import { HOUR } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { EARS } from '#listening/ears.ts'
import { forget, handOn } from '../hearing/forgetting.ts'
import type { Said } from '../belief/said-rules.ts'
import { type Dismissed, setAsideLately } from '../evidence/learned.ts'
import { type Listened, listenedTo } from '../hearing/listened.ts'
import { circumstancesOf } from './read-at.ts'
import { saidBy } from '../hearing/said.ts'
import * as store from '../reading-store.ts'
import type { WorkingWeek } from '../habit/reply-pace.ts'

/** A stored reading is computed again after this many milliseconds even if nothing was written: time passes too. */
export const GOOD_FOR = HOUR

/** Raised whenever readings are made by other rules, or kept in another shape: those that are stored are computed again. */
const RULES = 4

/** A contact who is listened to, and how far what is stored of their reading still holds. */
export interface Looked extends Listened {
  week: WorkingWeek
  /** The studio's own addresses. */
  own: readonly string[]
  /** What the contact's letters are known by: another text where one came or went, or is to be heard anew; it begins with `whose`. */
  lettersBasis: string
  /** Another text where all of them are to be heard anew. */
  whose: string
  /** The same with everything else that the reading rests on. */
  basis: string
  stored: Awaited<ReturnType<typeof store.readingsAmong>>[number] | null
  /** `old`: nothing changed but the time; `changed`: what it rests on did, or there is none. */
  state: 'fresh' | 'old' | 'changed'
  letters: Count
  /** What they said outright, and how they seemed in talks. */
  said: readonly Said[]
  /** What was set aside in the studio lately, asked for once among all who are looked at together. */
  learned: () => Promise<readonly Dismissed[]>
}

/** Of a contact's letters: how many they wrote, how many there are with the studio's and their machines', and when the last one was. */
interface Count {
  theirs: number
  all: number
  lastAt: number
}

interface Asked {
  week: WorkingWeek
  of: readonly Client[]
}

/**
 * What is stored of the readings of these clients' contacts. Of those who are not listened to any more, nothing that was heard is left; what was set aside
 * in letters from an address that is another's by now is theirs.
 */
export async function lookAt(house: House, { week, of }: Asked): Promise<Looked[]> {
  const everybody = of.flatMap((client) => client.contacts)
  const stored = () => {
    const ids = everybody.map((contact) => contact.id)
    return house.store.read((tx) => store.readingsAmong(tx, ids))
  }
  const rows = await stored()
  const looked = await lookedOf(house, { week, of }, rows)
  const read = new Set(rows.map((row) => row.contact))
  const listened = new Set(looked.map(({ contact }) => contact.id))
  const others = everybody.filter(({ id }) => !listened.has(id))
  const off = others.filter(({ heard }) => !heard).map(({ id }) => id)
  const away = others.filter(({ heard }) => heard)
  const gone = away.filter(({ id, addresses }) => read.has(id) || addresses.length === 0)
  const handed = await handOn(
    house,
    [...gone, ...looked.filter(isAnew).map(({ contact }) => contact)].map(({ id }) => id),
  )
  await forget(house, { off, away: away.map(({ id }) => id), read })
  return handed ? lookedOf(house, { week, of }, await stored()) : looked
}

/** Whether an address may have come or gone since what is stored was computed. */
const isAnew = ({ stored, whose }: Looked): boolean => stored !== null && !stored.basis.startsWith(whose)

/** The same for who may change nothing: nobody is forgotten. */
export async function lookOnlyAt(house: House, { week, of }: Asked): Promise<Looked[]> {
  const ids = listenedTo(of).map(({ contact }) => contact.id)
  return lookedOf(house, { week, of }, await house.store.read((tx) => store.readingsAmong(tx, ids)))
}

async function lookedOf(
  house: House,
  { week, of }: Asked,
  rows: Awaited<ReturnType<typeof store.readingsAmong>>,
): Promise<Looked[]> {
  const wanted = listenedTo(of)
  const stored = new Map(rows.map((row) => [row.contact, row]))
  const known = await correspondents(house, { addresses: wanted.flatMap(({ contact }) => contact.addresses) })
  const own = await ownAddresses(house)
  const said = await saidBy(house, { contacts: wanted.map(({ contact }) => contact.id) })
  let lately: ReturnType<typeof setAsideLately> | undefined
  const learned = () => (lately ??= setAsideLately(house))
  return wanted.map((one) => {
    const whose = whoseBasisOf(one.contact, own)
    const lettersBasis = `${whose}${countsOf(one.contact, known)}`
    const theirs = said.get(one.contact.id) ?? []
    const basis = `${lettersBasis}${BESIDE}${circumstancesOf(one, { week, at: house.now() }).basis}${saidBasisOf(theirs)}`
    const row = stored.get(one.contact.id) ?? null
    const bases = { whose, lettersBasis, basis, state: stateOf(row, basis, house.now()) }
    return { ...one, week, own, ...bases, stored: row, letters: countOf(one.contact, known), said: theirs, learned }
  })
}

/** Changes with anything that was said outright; nothing while nothing was, so that what is stored from before still holds. */
const saidBasisOf = (said: readonly Said[]): string =>
  said.length === 0 ? '' : `\n${said.map(({ id, at, how }) => `${id} ${at} ${how}`).join('\n')}`

/** Stands between what letters are known by and the rest. */
const BESIDE = '\n\n'

/** Whether what was last put together of a contact's letters still holds, as far as can be told before it is looked at. */
export function isPutTogether({ stored, lettersBasis }: Looked): boolean {
  return stored !== null && stored.computed_at >= 0 && stored.basis.startsWith(`${lettersBasis}${BESIDE}`)
}

function stateOf(row: Looked['stored'], basis: string, now: number): Looked['state'] {
  if (!row || row.basis !== basis || row.computed_at <= 0) return 'changed'
  return row.computed_at <= now && now - row.computed_at < GOOD_FOR ? 'fresh' : 'old'
}

/** Changes with an address of theirs or of the studio's, their language, or the ears. */
function whoseBasisOf({ language, addresses }: Contact, own: readonly string[]): string {
  return `${language} ${EARS} ${RULES}\n${own.toSorted().join(' ')}\n${addresses.join(' ')}\n`
}

/** Changes when a letter of theirs or to them comes or goes. */
function countsOf({ addresses }: Contact, known: ReadonlyMap<string, Correspondent>): string {
  const counts = addresses.map((address) => {
    const one = known.get(address)
    return `${one?.lettersIn ?? 0} ${one?.lettersOut ?? 0} ${one?.machineLetters ?? 0} ${one?.lastAt ?? 0}`
  })
  return counts.join('\n')
}

function countOf({ addresses }: Contact, known: ReadonlyMap<string, Correspondent>): Count {
  const all = addresses.flatMap((address) => known.get(address) ?? [])
  const theirs = all.reduce((sum, one) => sum + one.lettersIn, 0)
  const others = all.reduce((sum, one) => sum + one.lettersOut + one.machineLetters, 0)
  return { theirs, all: theirs + others, lastAt: Math.max(0, ...all.map((one) => one.lastAt)) }
}
