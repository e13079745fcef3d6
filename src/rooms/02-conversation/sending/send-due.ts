import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import { smtpLine } from '#mail/smtp/smtp-line.ts'
import type { SmtpLine, SmtpResult } from '#mail/smtp/smtp-types.ts'
import { accounts } from '../accounts/accounts.ts'
import type { MailAccount } from '../accounts/account-types.ts'
import { readKeptMail } from '../letters/read-mail.ts'
import { Bag, type InHand, LEASE } from './bag.ts'
import { withdrawDispatchIn } from './deciding.ts'
import * as claims from './claim-store.ts'
import type { Dispatch } from './dispatch-types.ts'
import { frozenBytes } from './frozen-bytes.ts'
import { hurryDispatches, restAccount, restedForAccount } from './resting.ts'
import type { SendDue, SentDue } from './sending-types.ts'
import { failHomeless, takeUp } from './taking-up.ts'

/**
 * Hands over everything that is due, each account over one connection of its own. No message leaves twice, and none is lost, unless the connection or this process broke between
 * the end of its data and the server's answer: then the user is told. May run beside itself, in this process or another. Throws the first fault of a hook, after
 * everything else was seen to. (reliability.md, Sending exactly once; decisions/012)
 */
export async function sendDue(house: House, input: SendDue): Promise<SentDue> {
  const faults = await takeUp(house, input)
  const all = await accounts(house)
  await failHomeless(house, { accounts: all.map(({ id }) => id) })
  const able = all.filter(({ id, on, outgoing, isReady }) => on && outgoing && isReady && (input.account ?? id) === id)
  const due = await house.store.read(async (tx) => {
    const next = await Promise.all(able.map(({ id }) => claims.nextOf(tx, id)))
    return able.filter((_, place) => (next[place] ?? Number.POSITIVE_INFINITY) <= house.now())
  })
  const runs = await Promise.allSettled(due.map((account) => sentFrom(house, input, account)))
  const sent = runs.reduce((all, run) => all + (run.status === 'fulfilled' ? run.value : 0), 0)
  // They stand in their threads at once, not when they come back from the Sent folder.
  await readKeptMail(house, input.worker ? { worker: input.worker } : {})
  for (const run of runs) if (run.status === 'rejected') faults.push(run.reason)
  if (faults.length > 0) throw faults[0]
  return { sent, next: await nextAt(house, able) }
}

const nextAt = (house: House, able: readonly MailAccount[]): Promise<number | null> =>
  house.store.read(async (tx) => {
    const leaseEnd = await claims.nextLeaseEnd(tx)
    // Over already, it waits for a log of another machine, and that is not asked for over and over.
    const times = [leaseEnd && Math.max(leaseEnd, house.now() + LEASE / 4)]
    for (const { id } of able) times.push(await claims.nextOf(tx, id))
    const known = times.filter((at) => at !== null)
    return known.length > 0 ? Math.min(...known) : null
  })

/** What one account sends by. */
interface Post extends SendDue {
  house: House
  sender: MailAccount
  bag: Bag
  line: SmtpLine | null
  faults: unknown[]
}

async function sentFrom(house: House, input: SendDue, account: MailAccount): Promise<number> {
  const holder = `${house.store.workspace}/${input.holder}/${newId()}`
  const bag = new Bag(house, { holder, account, hooks: input.hooks }, input.folder)
  const post: Post = { ...input, holder, house, sender: account, bag, line: null, faults: [] }
  const beat = setInterval(() => void bag.renew().catch(() => undefined), LEASE / 4).unref()
  try {
    for (let goesOn = !input.signal.aborted; goesOn;) {
      const held = await bag.next()
      goesOn = held.length > 0
      for (const one of held) if (goesOn) goesOn = (await leave(post, one)) && !input.signal.aborted
    }
  } finally {
    clearInterval(beat)
    post.line?.close()
    await bag.end()
  }
  if (post.faults.length > 0) throw post.faults[0]
  return bag.sent
}

/** One message: asked once more whether it is true, handed over, and written down. False where the account's server could not be worked with. */
async function leave(post: Post, { dispatch, bytes: read }: InHand): Promise<boolean> {
  const { house, holder, bag } = post
  const truth = await asked(post, dispatch)
  if (truth && truth.why !== null) {
    const { why } = truth
    bag.putAside(dispatch.id)
    await house.store.write((tx) => withdrawDispatchIn(tx, house, { id: dispatch.id, why, holder }))
    return true
  }
  if (!post.line?.isOpen()) post.line = await opened(post)
  if (!post.line) return false
  const bytes = read ?? (await frozenBytes(house, dispatch))
  const result = truth ? await handedOver(bag, post.line, { dispatch, bytes }) : NOT_GIVEN
  const one = { dispatch, result, bytes }
  if (result.as === 'accepted' && result.refused.length === 0 && !restedForAccount(dispatch)) {
    await bag.taken(one)
    return true
  }
  return settledWith(post, one)
}

const NOT_GIVEN: SmtpResult = { as: 'broken', problem: new MailProblem('other'), given: false }

/** What follows for the account's other messages: they rest with this one, or need not rest any more. */
async function settledWith({ house, sender, holder, bag }: Post, one: Parameters<Bag['settle']>[0]): Promise<boolean> {
  const account = sender.id
  const change = await bag.settle(one)
  if (change?.handed && restedForAccount(one.dispatch)) await hurryDispatches(house, { account })
  if (!change?.accountRests) return true
  const { code = 'busy', said = '' } = change.problem ?? {}
  await restAccount(house, { account, held: bag.held(), holder, code, said })
  return false
}

/** Where it cannot be asked it does not leave now: it is tried again later, the others go on, and the fault is told at the end. */
async function asked({ hooks, faults }: Post, dispatch: Dispatch): Promise<{ why: string | null } | null> {
  try {
    return { why: await hooks.isStillTrue(dispatch) }
  } catch (fault) {
    faults.push(fault)
    return null
  }
}

async function opened({ house, sender, holder, bag, login, patience, onAccount }: Post): Promise<SmtpLine | null> {
  const account = sender.id
  try {
    const line = await smtpLine(await login(account), patience)
    await onAccount?.(account, null)
    return line
  } catch (error) {
    if (!(error instanceof MailProblem)) throw error
    const { code, detail } = error
    await restAccount(house, { account, held: bag.held(), holder, code, said: detail })
    await onAccount?.(account, { code, detail })
    return null
  }
}

/** The end of its data is given only after that was taken down: what was begun and has no end may have left, anything else has not. */
function handedOver(
  bag: Bag,
  line: SmtpLine,
  { dispatch, bytes }: { dispatch: Dispatch; bytes: Uint8Array },
): Promise<SmtpResult> {
  const { id, kind, from, recipients } = dispatch
  const to = recipients.filter(({ state }) => state === 'waiting').map(({ address }) => address)
  return line.send({ from: kind === 'auto-reply' ? '' : from, to, bytes }, async () => bag.begin(id))
}
