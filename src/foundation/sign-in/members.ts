import type { SignInDoor } from './door.ts'
import type { MemberRow } from './sign-in-tables.ts'

/** The workspaces a person may enter, the first one first. */
export function workspacesOf(
  door: SignInDoor,
  user: string,
): Promise<{ workspace: string; role: MemberRow['role'] }[]> {
  return door.store.outside
    .selectFrom('member')
    .select(['workspace', 'role'])
    .where('user', '=', user)
    .orderBy('created_at')
    .orderBy('workspace')
    .execute()
}

/** The people of a workspace by id, its owners first. */
export async function memberNames(door: SignInDoor, workspace: string): Promise<Map<string, string>> {
  const rows = await door.store.outside
    .selectFrom('member')
    .innerJoin('user', 'user.id', 'member.user')
    .select(['user.id', 'user.name', 'member.role'])
    .where('member.workspace', '=', workspace)
    .orderBy('member.created_at')
    .execute()
  const owners = rows.filter((row) => row.role === 'owner')
  return new Map([...owners, ...rows].map((row) => [row.id, row.name]))
}

/** Lets a person into a workspace; a second time changes nothing. */
export async function addMember(
  door: SignInDoor,
  input: { user: string; workspace: string; role: MemberRow['role'] },
): Promise<void> {
  await door.store.outside
    .insertInto('member')
    .values({ ...input, created_at: door.now() })
    .onConflict((conflict) => conflict.columns(['user', 'workspace']).doNothing())
    .execute()
}

/** True until somebody owns a workspace here. */
export async function hasNoOwner(door: SignInDoor): Promise<boolean> {
  const query = door.store.outside.selectFrom('member').select('user').where('role', '=', 'owner').limit(1)
  return (await query.executeTakeFirst()) === undefined
}

/**
 * Removes everybody but `keep`, with their sessions: for a house that is about to have its first owner, where everybody else only looked
 * around. Owners are never removed.
 */
export async function removeVisitors(door: SignInDoor, input: { keep: string }): Promise<void> {
  await door.store.outside
    .deleteFrom('user')
    .where('id', '!=', input.keep)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('member')
            .select('member.user')
            .whereRef('member.user', '=', 'user.id')
            .where('role', '=', 'owner'),
        ),
      ),
    )
    .execute()
}
