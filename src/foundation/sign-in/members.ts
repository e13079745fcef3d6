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
