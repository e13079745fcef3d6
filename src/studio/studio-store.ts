import type { Language } from '#foundation/language.ts'
import type { Store, Tx, WorkspaceStore } from '#foundation/store/store.ts'
import type { WorkingHours } from '#foundation/working-hours.ts'
import type { StudioTables } from './studio-tables.ts'

/** What the studio holds itself to. */
export interface Targets {
  /** Working hours until a concern has its first option (S2-34). */
  firstOptionHours: number
  /** Working days until a question is answered: the reply promise (S1-21). */
  replyDays: number
  /** Unasked messages a contact gets in a week at most (S3-36). */
  unaskedAWeek: number
}

export interface Studio extends Targets {
  name: string
  language: Language
  zone: string
  hours: WorkingHours
  sample: boolean
}

const within = (tx: Tx) => tx.$extendTables<StudioTables>()

/** The studio of this workspace; null where none was opened. */
export async function readStudio(store: WorkspaceStore): Promise<Studio | null> {
  const row = await store.read((tx) => within(tx).selectFrom('studio').selectAll().executeTakeFirst())
  if (!row) return null
  const { name, language, zone, hours, sample } = row
  return {
    name,
    language,
    zone,
    hours: JSON.parse(hours),
    sample: sample === 1,
    firstOptionHours: row.first_option_hours,
    replyDays: row.reply_days,
    unaskedAWeek: row.unasked_a_week,
  }
}

export async function insertStudio(
  tx: Tx,
  input: Omit<Studio, keyof Targets> & { workspace: string; at: number },
): Promise<void> {
  const { workspace, name, language, zone, hours, sample, at } = input
  await within(tx)
    .insertInto('studio')
    .values({
      id: workspace,
      name,
      language,
      zone,
      hours: JSON.stringify(hours),
      sample: sample ? 1 : 0,
      created_at: at,
    })
    .execute()
}

export async function updateStudio(tx: Tx, input: Omit<Studio, 'sample' | keyof Targets>): Promise<void> {
  const { name, language, zone, hours } = input
  await within(tx)
    .updateTable('studio')
    .set({ name, language, zone, hours: JSON.stringify(hours) })
    .execute()
}

export async function updateTargets(tx: Tx, input: Targets): Promise<void> {
  const { firstOptionHours, replyDays, unaskedAWeek } = input
  await within(tx)
    .updateTable('studio')
    .set({ first_option_hours: firstOptionHours, reply_days: replyDays, unasked_a_week: unaskedAWeek })
    .execute()
}

interface FoundStudio extends Studio {
  workspace: string
  /** Somebody may enter it. */
  hasMembers: boolean
}

/** Every studio of this house, the oldest first. A workspace in which none was opened is left out; a look that fails throws. */
export async function studios(store: Store): Promise<FoundStudio[]> {
  const members = await store.outside.selectFrom('member').select('workspace').distinct().execute()
  const entered = new Set(members.map((one) => one.workspace))
  const rows = await store.outside.selectFrom('workspace').select('id').orderBy('created_at').orderBy('id').execute()
  const found = []
  for (const { id } of rows) {
    const studio = await readStudio(store.within(id))
    if (studio) found.push({ ...studio, workspace: id, hasMembers: entered.has(id) })
  }
  return found
}
