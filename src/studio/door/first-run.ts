import { sql } from 'kysely'
import { newId } from '#foundation/ids.ts'
import type { Language } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import {
  addMember,
  randomPassword,
  removeVisitors,
  signIn,
  type SignedIn,
  signUpOwner,
  type Visitor,
  workspacesOf,
} from '#foundation/sign-in/sign-in.ts'
import type { Premises } from '../premises.ts'
import { makeSampleStudio } from '../sample/sample-studio.ts'
import { changeStudio, openStudio } from '../studio.ts'
import type { StudioFacts } from '../studio-rules.ts'
import { studios } from '../studio-store.ts'

/**
 * Creates the studio and its owner and signs the owner in; mail that the command line imported before is taken over. Whoever only
 * looked at the sample is shown out: it is the owner's to open from now on. The studio comes first: if anything stops this half-way, the
 * same form sent again goes on with what is there.
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
  await removeVisitors(premises.door, { keep: signed.user })
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
  const found = (await studios(premises.store)).find((one) => !one.sample && !one.hasMembers)
  return found?.workspace ?? null
}

/** The sample studio's workspace, made at the first asking: a house has one, for whoever looks. */
export async function sampleWorkspace(
  premises: Premises,
  input: { language: Language; zone: string },
): Promise<string> {
  const made = (await studios(premises.store)).find((one) => one.sample)
  if (made) return made.workspace
  const workspace = await premises.store.newWorkspace(premises.now())
  const house = premises.houseOf(workspace, 'sample')
  await makeSampleStudio(house, input)
  await premises.imports.hear(house)
  return workspace
}

/**
 * Opens the sample for a visitor of a house that has no owner: signs them in as nobody in particular, each as somebody else, so that none
 * throws another one out. They go when the first owner comes (`createStudio`).
 */
export async function openSample(
  premises: Premises,
  input: { language: Language; zone: string; visitor: Visitor },
): Promise<SignedIn & { workspace: string }> {
  const nobody = { name: 'Mira', email: `sample-${newId()}@consonance.example`, password: randomPassword() }
  const signed = await signUpOwner(premises.door, { ...nobody, visitor: input.visitor })
  const workspace = await sampleOf(premises, { ...input, user: signed.user })
  return { ...signed, workspace }
}

/** Lets a signed-in person into the sample. Returns its workspace. */
export async function sampleOf(
  premises: Premises,
  input: { user: string; language: Language; zone: string },
): Promise<string> {
  const workspace = await sampleWorkspace(premises, input)
  await addMember(premises.door, { user: input.user, workspace, role: 'member' })
  return workspace
}

/** The studio that a person owns, to go back to from the sample; null for whoever only looks at that. */
export async function ownStudio(premises: Premises, user: string): Promise<string | null> {
  const found = (await workspacesOf(premises.door, user)).find((one) => one.role === 'owner')
  return found?.workspace ?? null
}
