import { account as accountOf, type MailAccount } from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { StudioContext } from '../studio-env.ts'

/** The account of the path; throws the Refusal `account.refused.notFound` where this studio has none of that id. */
export async function existing(c: StudioContext): Promise<MailAccount> {
  const found = await accountOf(c.var.house, { id: c.req.param('id') ?? '' })
  if (!found) throw new Refusal('account.refused.notFound')
  return found
}
