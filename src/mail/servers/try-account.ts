import { z } from 'zod'
import { MAIL_PROBLEMS, MailProblem } from '../mail-problem.ts'
import { checkedPlace, type MailWays } from './checked-place.ts'
import type { Credentials, ServerPlace } from './server-types.ts'
import { tryIncoming, trySending } from './try-login.ts'

const Place = z.object({
  host: z.string().max(300),
  port: z.number().int(),
  protection: z.enum(['tls', 'starttls', 'plain']),
})
const Auth = z.union([
  z.object({ user: z.string(), pass: z.string() }),
  z.object({ user: z.string(), accessToken: z.string() }),
])
const Side = z.object({ place: Place, auth: Auth }).nullable()

/** What is to be tried; null for a side that the account has not. Plain JSON, for a process of its own. */
export const AccountTry = z.object({ incoming: Side, outgoing: Side })
export type AccountTry = z.infer<typeof AccountTry>

const Problem = z.object({ ok: z.literal(false), code: z.enum(MAIL_PROBLEMS), detail: z.string() })
const Incoming = z.object({
  ok: z.literal(true),
  inbox: z.number(),
  sent: z.string().nullable(),
  idle: z.boolean(),
  condstore: z.boolean(),
})
const Outgoing = z.object({ ok: z.literal(true), most: z.number().nullable() })

/** How it went, as plain JSON. */
export const AccountTried = z.object({
  incoming: z.discriminatedUnion('ok', [Incoming, Problem]).nullable(),
  outgoing: z.discriminatedUnion('ok', [Outgoing, Problem]).nullable(),
})
export type AccountTried = z.infer<typeof AccountTried>
type TriedProblem = z.infer<typeof Problem>

/** Enters both servers of an account, at once, after their places were checked. Nothing is sent or changed. Never throws for a server's sake. */
export async function tryAccount(asked: AccountTry, ways: MailWays): Promise<AccountTried> {
  const login = async ({ place, auth }: { place: ServerPlace; auth: Credentials }) => ({
    place: await checkedPlace(place, ways),
    auth,
  })
  const [incoming, outgoing] = await Promise.all([
    asked.incoming && orProblem(login(asked.incoming).then(tryIncoming)),
    asked.outgoing && orProblem(login(asked.outgoing).then(trySending)),
  ])
  return { incoming, outgoing }
}

async function orProblem<Found>(work: Promise<Found>): Promise<(Found & { ok: true }) | TriedProblem> {
  try {
    return { ...(await work), ok: true }
  } catch (error) {
    if (!(error instanceof MailProblem)) throw error
    return { ok: false, code: error.code, detail: error.detail }
  }
}
