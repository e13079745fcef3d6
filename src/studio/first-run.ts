import { sql } from 'kysely'
import type { Language } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import {
  addMember,
  signIn,
  type SignedIn,
  signUpOwner,
  type Visitor,
  workspacesOf,
} from '#foundation/sign-in/sign-in.ts'
import { randomPassword, resetPassword } from '#foundation/sign-in/sign-in.ts'
import type { Premises } from './premises.ts'
import { makeSampleStudio } from './sample/sample-studio.ts'
import { changeStudio, openStudio, studioOf } from './studio.ts'
import type { StudioFacts } from './studio-rules.ts'

/** Who is signed in while only the sample is looked at; nobody knows a password of theirs. */
const SAMPLE_EMAIL = 'sample@consonance.example'

/** Workspaces without members, as the command line leaves them: the first owner takes them over. */
const UNCLAIMED_AT_MOST = 20

/** True until a studio here has an owner; whoever only looked at the sample is none. */
export async function hasNoOwner(premises: Premises): Promise<boolean> {
  const found = await premises.store.outside
    .selectFrom('member')
    .select('user')
    .where('role', '=', 'owner')
    .limit(1)
    .executeTakeFirst()
  return found === undefined
}

/** Whether this user is the sample's, not a person of one's own. */
export const isSampleUser = (email: string) => email === SAMPLE_EMAIL

/**
 * Creates the studio and its owner and signs the owner in; mail that the command line imported before is taken over. The studio comes
 * first: if anything stops this half-way, the same form sent again goes on with what is there.
 */
export async function createStudio(
  premises: Premises,
  input: { studio: StudioFacts; owner: { name: string; email: string; password: string }; visitor: Visitor },
): Promise<SignedIn & { workspace: string }> {
  const waiting = await unclaimedStudio(premises)
  const workspace = waiting ?? (await premises.store.newWorkspace(premises.now()))
  const house = premises.houseOf(workspace, 'first-run')
  await (waiting ? changeStudio(house, input.studio) : openStudio(house, input.studio))
  const signed = await signUpOrIn(premises, input)
  await addMember(premises.door, { user: signed.user, workspace, role: 'owner' })
  return { ...signed, workspace }
}

/** Names the first run among the locks of a Postgres database; any number that no other lock of ours has. */
const FIRST_RUN_LOCK = 20_262

/** Of first runs at the same moment, in this process or in another one on the same database, one comes after the other. */
export function oneFirstRunAtATime({ config, store }: Pick<Premises, 'config' | 'store'>) {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const locked = () =>
      store.outside.transaction().execute(async (tx) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(FIRST_RUN_LOCK)})`.execute(tx)
        return work()
      })
    const turn = last.then(config.databaseUrl === null ? work : locked)
    last = turn.catch(() => undefined)
    return turn
  }
}

/** A form that was sent twice: the one who owns the studio since a moment ago is let in again, anybody else is not (null). */
export async function sentTwice(
  premises: Premises,
  input: { owner: { email: string; password: string }; visitor: Visitor },
): Promise<(SignedIn & { workspace: string }) | null> {
  try {
    const signed = await signIn(premises.door, { ...input.owner, visitor: input.visitor })
    const [first] = await workspacesOf(premises.door, signed.user)
    return first ? { ...signed, workspace: first.workspace } : null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

async function signUpOrIn(
  premises: Premises,
  input: { owner: { name: string; email: string; password: string }; visitor: Visitor },
): Promise<SignedIn> {
  const { owner, visitor } = input
  try {
    return await signUpOwner(premises.door, { ...owner, visitor })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'signIn.emailTaken') throw error
    return signIn(premises.door, { email: owner.email, password: owner.password, visitor })
  }
}

/** The studio that the command line made and nobody owns yet, to begin the first run with; null when there is none. */
export async function unclaimedStudio(premises: Premises): Promise<string | null> {
  return (await unclaimed(premises)).find((one) => !one.sample)?.workspace ?? null
}

async function unclaimed(premises: Premises): Promise<{ workspace: string; sample: boolean }[]> {
  const rows = await premises.store.outside
    .selectFrom('workspace')
    .leftJoin('member', 'member.workspace', 'workspace.id')
    .select('workspace.id')
    .where('member.user', 'is', null)
    .orderBy('workspace.created_at')
    .limit(UNCLAIMED_AT_MOST)
    .execute()
  const found = []
  for (const { id } of rows) {
    const studio = await studioOf(premises.houseOf(id, 'house')).catch(() => null)
    if (studio) found.push({ workspace: id, sample: studio.sample })
  }
  return found
}

/** The sample studio's workspace: the one that waits, or a new one. */
export async function sampleWorkspace(
  premises: Premises,
  input: { language: Language; zone: string },
): Promise<string> {
  const waiting = (await unclaimed(premises)).find((one) => one.sample)
  if (waiting) return waiting.workspace
  const workspace = await premises.store.newWorkspace(premises.now())
  const house = premises.houseOf(workspace, 'sample')
  await makeSampleStudio(house, input)
  await premises.imports.hear(house)
  return workspace
}

/**
 * Opens the sample for a visitor of a house that has no owner: signs them in as nobody in particular, in the sample made before if there is
 * one. With an owner the sample is opened by `openSampleFor`.
 */
export async function openSample(
  premises: Premises,
  input: { language: Language; zone: string; visitor: Visitor },
): Promise<SignedIn & { workspace: string }> {
  const password = randomPassword()
  const known = await premises.store.outside
    .selectFrom('user')
    .select('id')
    .where('email', '=', SAMPLE_EMAIL)
    .executeTakeFirst()
  if (known) await resetPassword(premises.door, { user: known.id, password })
  const visitor = input.visitor
  const signed = known
    ? await signIn(premises.door, { email: SAMPLE_EMAIL, password, visitor })
    : await signUpOwner(premises.door, { name: 'Mira', email: SAMPLE_EMAIL, password, visitor })
  const workspace = await sampleOf(premises, { ...input, user: signed.user })
  return { ...signed, workspace }
}

/** The sample of a signed-in person, made at the first asking. Returns its workspace. */
export async function sampleOf(
  premises: Premises,
  input: { user: string; language: Language; zone: string },
): Promise<string> {
  for (const { workspace } of await workspacesOf(premises.door, input.user))
    if ((await studioOf(premises.houseOf(workspace, 'house'))).sample) return workspace
  const workspace = await sampleWorkspace(premises, input)
  await addMember(premises.door, { user: input.user, workspace, role: 'member' })
  return workspace
}
