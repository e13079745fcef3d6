import type { SignInDoor } from './door.ts'

/** Who is at the door, from the session cookie. */
export interface Session {
  id: string
  user: { id: string; name: string; email: string }
  /** Set-Cookie values to pass on: the session is put off once a day. */
  cookies: string[]
}

/**
 * Whose session the cookie of these request headers belongs to, or null. A cookie whose signature was checked lately costs one look whether the
 * session is still open, so that an ended one ends at once everywhere; any other goes through better-auth, about a
 * millisecond. A request without the cookie costs nothing and loads nothing. With `isQuiet` the session is not put off: only what a person does
 * keeps it alive (ASVS 7.3.1).
 */
export async function sessionOf(
  door: SignInDoor,
  headers: Headers,
  { isQuiet = false }: { isQuiet?: boolean } = {},
): Promise<Session | null> {
  const cookie = cookieOf(headers.get('cookie') ?? '', door.cookie)
  if (cookie === null) return null
  const checked = checkedBy(door)
  const known = checked.get(cookie)
  if (known && door.now() - known.at < CHECKED_FOR && (await isOpen(door, known.session.id))) return known.session
  checked.delete(cookie)
  const session = await askedSession(door, headers, isQuiet)
  // What was asked quietly is not remembered: the person's own next request puts the session off.
  if (!session || isQuiet) return session
  if (checked.size >= MOST_CHECKED) checked.clear()
  checked.set(cookie, { session: { ...session, cookies: [] }, at: door.now() })
  return session
}

/** A checked cookie is believed for so long, in milliseconds; then better-auth sees it again and may put the session off. */
const CHECKED_FOR = 5 * 60_000
const MOST_CHECKED = 1_000

type Checked = Map<string, { session: Session; at: number }>

/** Each door, which is each process, remembers what it checked. */
const checkedOf = new WeakMap<SignInDoor, Checked>()

function checkedBy(door: SignInDoor): Checked {
  const found = checkedOf.get(door) ?? new Map()
  checkedOf.set(door, found)
  return found
}

function cookieOf(header: string, name: string): string | null {
  const found = header.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`))
  return found === undefined ? null : found.slice(name.length + 1)
}

async function isOpen(door: SignInDoor, id: string): Promise<boolean> {
  const query = door.store.outside
    .selectFrom('session')
    .select('id')
    .where('id', '=', id)
    .where('expiresAt', '>', new Date())
  return (await query.executeTakeFirst()) !== undefined
}

async function askedSession(door: SignInDoor, headers: Headers, isQuiet: boolean): Promise<Session | null> {
  const auth = await door.auth()
  const query = { disableRefresh: isQuiet }
  const { response, headers: answer } = await auth.api.getSession({ headers, query, returnHeaders: true })
  if (!response) return null
  const { session, user } = response
  return { id: session.id, user: { id: user.id, name: user.name, email: user.email }, cookies: answer.getSetCookie() }
}

/** A session as the settings page lists it; instants in milliseconds. */
export interface OpenSession {
  id: string
  startedAt: number
  seenAt: number
  expiresAt: number
  address: string | null
  agent: string | null
}

/** Every device where `user` is signed in, the one used last first (ASVS 7.5.2). `seenAt` is exact to a day. */
export async function sessionsOf(door: SignInDoor, user: string): Promise<OpenSession[]> {
  const rows = await door.store.outside
    .selectFrom('session')
    .select(['id', 'createdAt', 'updatedAt', 'expiresAt', 'ipAddress', 'userAgent'])
    .where('userId', '=', user)
    .where('expiresAt', '>', new Date())
    .orderBy('updatedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    startedAt: instant(row.createdAt),
    seenAt: instant(row.updatedAt),
    expiresAt: instant(row.expiresAt),
    address: row.ipAddress || null,
    agent: row.userAgent || null,
  }))
}

/** Which of these sessions are still open. */
export async function openSessions(door: SignInDoor, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const query = door.store.outside
    .selectFrom('session')
    .select('id')
    .where('id', 'in', ids)
    .where('expiresAt', '>', new Date())
  return new Set((await query.execute()).map((row) => row.id))
}

/** Ends one session of `user`; another person's is not found. Returns whether there was one. */
export async function endSession(door: SignInDoor, input: { user: string; session: string }): Promise<boolean> {
  const ended = await door.store.outside
    .deleteFrom('session')
    .where('id', '=', input.session)
    .where('userId', '=', input.user)
    .executeTakeFirst()
  return ended.numDeletedRows > 0n
}

/** Ends every session of `user` but this one; returns how many. */
export async function endOtherSessions(door: SignInDoor, input: { user: string; keep: string }): Promise<number> {
  const ended = await door.store.outside
    .deleteFrom('session')
    .where('userId', '=', input.user)
    .where('id', '!=', input.keep)
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}

/** Ends the session of these headers; returns the Set-Cookie values that take the cookie away. */
export async function signOut(door: SignInDoor, headers: Headers): Promise<{ cookies: string[] }> {
  const auth = await door.auth()
  const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true })
  return { cookies: answer.getSetCookie() }
}

function instant(value: Date | string): number {
  return new Date(value).getTime()
}
