import type { SignInDoor } from './door.ts'
import type { MemberRow } from './sign-in-tables.ts'

export interface Member {
  user: string
  name: string
  email: string
  role: MemberRow['role']
}

/** Who may enter a workspace, the first one first. */
export function membersOf(door: SignInDoor, workspace: string): Promise<Member[]> {
  return door.store.outside
    .selectFrom('member')
    .innerJoin('user', 'user.id', 'member.user')
    .select(['member.user', 'user.name', 'user.email', 'member.role'])
    .where('member.workspace', '=', workspace)
    .orderBy('member.created_at')
    .orderBy('member.user')
    .execute()
}

/** The workspaces a person may enter, the first one first. */
export function workspacesOf(door: SignInDoor, user: string): Promise<{ workspace: string; role: MemberRow['role'] }[]> {
  return door.store.outside
    .selectFrom('member')
    .select(['workspace', 'role'])
    .where('user', '=', user)
    .orderBy('created_at')
    .orderBy('workspace')
    .execute()
}

/** Lets a person into a workspace; a second time changes nothing. */
export async function addMember(door: SignInDoor, input: { user: string; workspace: string; role: MemberRow['role'] }): Promise<void> {
  await door.store.outside
    .insertInto('member')
    .values({ ...input, created_at: door.now() })
    .onConflict((conflict) => conflict.columns(['user', 'workspace']).doNothing())
    .execute()
}

/** True until somebody has signed up: the first visit then makes the studio. */
export async function nobodyYet(door: SignInDoor): Promise<boolean> {
  const found = await door.store.outside.selectFrom('user').select('id').limit(1).executeTakeFirst()
  return found === undefined
}
