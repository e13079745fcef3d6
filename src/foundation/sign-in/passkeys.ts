import { HOUR } from '#foundation/days.ts'
import type { SignInDoor } from './door.ts'

/** A passkey as the settings page lists it; instants in milliseconds. */
export interface Passkey {
  id: string
  name: string
  /** The host that it opens; null where that is not known. */
  host: string | null
  addedAt: number
  usedAt: number | null
}

/** A passkey that was taken away can be brought back for so long, in milliseconds. */
const KEPT_FOR = HOUR

/** The passkeys of `user`, the newest first. */
export async function passkeysOf(door: SignInDoor, user: string): Promise<Passkey[]> {
  const rows = await door.store.outside
    .selectFrom('passkey')
    .select(['id', 'name', 'host', 'createdAt', 'used_at'])
    .where('userId', '=', user)
    .where('removed_at', 'is', null)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name ?? '',
    host: row.host,
    addedAt: new Date(row.createdAt).getTime(),
    usedAt: row.used_at,
  }))
}

interface Which {
  user: string
  passkey: string
}

/** Gives one passkey of `user` another name; returns whether there was one. */
export async function renamePasskey(door: SignInDoor, input: Which & { name: string }): Promise<boolean> {
  const named = await door.store.outside
    .updateTable('passkey')
    .set({ name: input.name })
    .where('id', '=', input.passkey)
    .where('userId', '=', input.user)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return named.numUpdatedRows > 0n
}

/**
 * Takes one passkey of `user` away: from now on it opens nothing. The last one that was taken away is kept for an hour, to be brought back; those
 * before it are gone. Returns whether there was one.
 */
export async function removePasskey(door: SignInDoor, input: Which): Promise<boolean> {
  const removed = await door.store.outside
    .updateTable('passkey')
    .set({ removed_at: door.now() })
    .where('id', '=', input.passkey)
    .where('userId', '=', input.user)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (removed.numUpdatedRows === 0n) return false
  await forgetRemoved(door, input)
  return true
}

/** Brings back the passkey that was taken away last; returns whether there was one, and still in time. */
export async function restorePasskey(door: SignInDoor, input: Which): Promise<boolean> {
  const restored = await door.store.outside
    .updateTable('passkey')
    .set({ removed_at: null })
    .where('id', '=', input.passkey)
    .where('userId', '=', input.user)
    .where('removed_at', '>', door.now() - KEPT_FOR)
    .executeTakeFirst()
  return restored.numUpdatedRows > 0n
}

/** What was taken away is gone for good, but for `passkey` where it is given: a device that still has it may then be added anew. */
export async function forgetRemoved(door: SignInDoor, input: { user: string; passkey?: string }): Promise<void> {
  await door.store.outside
    .deleteFrom('passkey')
    .where('userId', '=', input.user)
    .where('removed_at', 'is not', null)
    .where('id', '!=', input.passkey ?? '')
    .execute()
}
