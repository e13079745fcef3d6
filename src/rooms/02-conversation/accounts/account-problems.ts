import { MINUTE } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { record } from '#foundation/journal.ts'
import type { Tx } from '#foundation/store/store.ts'
import type { MailProblemCode } from '#mail/mail-problem.ts'
import { accountOf } from './account-row.ts'
import * as store from './account-store.ts'
import type { AccountProblem } from './account-types.ts'

/** While all is well, the moment is noted no more often, in milliseconds. */
const WELL_EVERY = MINUTE

/**
 * What stands in the way of an account's mail, or null when its servers answer as they should. The same problem again keeps the moment at which it
 * began; the journal hears of it only when it begins, changes or ends. An account that is gone is passed over.
 */
export function noteAccountProblem(
  house: House,
  {
    id,
    problem,
    of,
  }: { id: string; problem: { code: MailProblemCode; detail: string } | null; of: AccountProblem['of'] },
): Promise<void> {
  return house.store.write(async (tx) => {
    const row = await store.accountRow(tx, id)
    if (!row || row.removed_at !== null) return
    const { problem: before, wellAt } = accountOf(row)
    if (problem) return noteTrouble(tx, house, { id, before, now: { ...pickProblem(problem), of, at: house.now() } })
    const isOver = before !== null && before.of === of
    if (!isOver && wellAt !== null && house.now() - wellAt < WELL_EVERY) return
    await store.updateAccount(tx, id, { well_at: house.now(), ...(isOver && { problem: null }) })
    if (isOver) await record(tx, house, { kind: 'account.well', subject: id, facts: { of } })
  })
}

async function noteTrouble(
  tx: Tx,
  house: House,
  { id, before, now }: { id: string; before: AccountProblem | null; now: AccountProblem },
): Promise<void> {
  const isSame = before?.code === now.code && before.of === now.of
  if (isSame && before.detail === now.detail) return
  await store.updateAccount(tx, id, { problem: JSON.stringify({ ...now, at: isSame ? before.at : now.at }) })
  if (!isSame) await record(tx, house, { kind: 'account.troubled', subject: id, facts: { code: now.code, of: now.of } })
}

/** A MailProblem is an error with more on it than is to be stored. */
const pickProblem = ({ code, detail }: { code: MailProblemCode; detail: string }) => ({ code, detail })
