import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import { REPLY_DEFAULTS } from './owed-rules.ts'
import { putReplySetting, replySettingRow } from './owed-store.ts'

/** How the studio wants its reply promise. */
export interface ReplySetting {
  /** A letter that asks is acknowledged by itself; off until the user switches it on. */
  acknowledges: boolean
  /** Working days after which a client with work under way is told something (S2-22). */
  updateDays: number
}

export async function replySetting(house: House): Promise<ReplySetting> {
  const row = await house.store.read(replySettingRow)
  return row ? { acknowledges: row.acknowledges === 1, updateDays: row.update_days } : REPLY_DEFAULTS
}

/** Changes it. */
export function setReplySetting(house: House, { acknowledges, updateDays }: ReplySetting): Promise<void> {
  return house.store.write(async (tx) => {
    const row = { acknowledges: acknowledges ? 1 : 0, update_days: updateDays, changed_at: house.now() }
    await putReplySetting(tx, row)
    const facts = { acknowledges: row.acknowledges, days: updateDays }
    await record(tx, house, { kind: 'reply-setting.changed', subject: house.store.workspace, facts })
  })
}
