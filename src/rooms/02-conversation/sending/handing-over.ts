import type { House } from '#foundation/house.ts'
import { recordAll } from '#foundation/journal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { OURS } from '#mail/proof/proof-types.ts'
import type { SmtpReply, SmtpResult } from '#mail/smtp/smtp-types.ts'
import { accountOf } from '../accounts/account-row.ts'
import { accountRow } from '../accounts/account-store.ts'
import type { MailAccount } from '../accounts/account-types.ts'
import { keepIn } from '../keeping/keep-mail.ts'
import { entryOf, existing, note, NOBODYS } from './dispatch-notes.ts'
import { isTrouble, settled, type Settled } from './dispatch-rules.ts'
import type { DispatchRowIn } from './dispatch-row.ts'
import * as claims from './claim-store.ts'
import * as pieces from './piece-store.ts'
import * as store from './dispatch-store.ts'
import type { Dispatch } from './dispatch-types.ts'
import { frozenBytesIn } from './frozen-bytes.ts'
import type { SendingHooks } from './sending-types.ts'

/** What kept mail is told to have come by, where it is a dispatch of ours. */
export const SENDING = 'sending'

/** A try, and everything that writing it down needs. */
export interface Tried {
  dispatch: Dispatch
  result: SmtpResult
  /** Its frozen bytes. */
  bytes: Uint8Array
}

export interface Hands {
  holder: string
  /** Null where it is gone. */
  account: MailAccount | null
  hooks: Pick<SendingHooks, 'handedOverIn'>
}

/**
 * Writes down what tries came to, all of it in the caller's transaction: the states and the server's words, the letters themselves as they left, and what their leaving
 * brings about. Those that a server took whole, almost all, are written together.
 */
export async function writeDown(tx: Tx, house: House, tries: readonly Tried[], hands: Hands): Promise<void> {
  const held = await claims.heldOf(tx, { ids: tries.map(({ dispatch }) => dispatch.id), holder: hands.holder })
  const whole = tries.filter((one) => held.has(one.dispatch.id) && isWhole(one))
  await writeWhole(tx, house, whole, hands)
  for (const one of tries) if (!whole.includes(one)) await writeOne(tx, house, one, hands)
}

const isWhole = ({ dispatch, result }: Tried) =>
  result.as === 'accepted' && result.refused.length === 0 && dispatch.handedAt === null

async function writeWhole(tx: Tx, house: House, tries: readonly Tried[], hands: Hands): Promise<void> {
  if (tries.length === 0) return
  const ids = tries.map(({ dispatch }) => dispatch.id)
  const raws = await keepIn(tx, house, { run: SENDING, mails: tries.map(({ bytes }) => mailOf(bytes)) })
  const replies = tries.map(({ result }) => (result.as === 'accepted' ? result.reply : NO_REPLY))
  const taken = tries.map(({ dispatch: { id } }, place) => {
    return { id, raw: raws[place] ?? id, said: replies[place]?.said ?? '' }
  })
  const now = house.now()
  await store.changeTaken(tx, taken, {
    ...ENDED,
    state: 'handed-over',
    ended_at: now,
    handed_at: now,
    ...copyOf(now, hands),
  })
  for (const [code, same] of Map.groupBy(tries.keys(), (place) => codeOf(replies[place] ?? NO_REPLY)))
    await store.changeAllWaiting(
      tx,
      [...same].flatMap((place) => ids[place] ?? []),
      { state: 'accepted', code, said: null },
    )
  await pieces.deletePieces(tx, ids)
  await recordAll(
    tx,
    house,
    tries.map(({ dispatch }) => entryOf('dispatch.left', dispatch)),
  )
  for (const { dispatch } of tries) await hands.hooks.handedOverIn(tx, { ...house, actor: dispatch.actor }, dispatch)
}

const NO_REPLY: SmtpReply = { code: 250, enhanced: null, said: '' }
const ENDED = { ...NOBODYS, next_at: null, problem_code: null, problem_said: null, trouble: 0 } as const
const codeOf = ({ code, enhanced }: SmtpReply) => enhanced ?? String(code)
const mailOf = (raw: Uint8Array) => ({ source: SENDING, raw, proof: OURS })

/** A copy belongs into the Sent folder where there is one, and the server puts none there itself. */
function copyOf(now: number, { account }: Pick<Hands, 'account'>) {
  const wants = account?.incoming && !account.savesSent
  return { copy: wants ? 'wanted' : 'none', copy_at: wants ? now : null } as const
}

/**
 * One try, whatever it came to. What somebody else has taken up meanwhile is theirs, but for the server's 250: that is the truth, whoever heard it. Null where it was
 * not ours to write.
 */
export async function writeOne(tx: Tx, house: House, one: Tried, hands: Hands): Promise<Settled | null> {
  const { dispatch, result } = one
  const row = await store.rowOf(tx, dispatch.id)
  if (!row || !(isHeld(row, hands) || (result.as === 'accepted' && isFree(row)))) return null
  const now = house.now()
  const waiting = dispatch.recipients.filter(({ state }) => state === 'waiting').map(({ address }) => address)
  const isHanded = dispatch.handedAt !== null
  const change = settled(result, { tries: dispatch.tries, since: dispatch.leaveAt, waiting, isHanded, now })
  await changeRecipients(tx, dispatch, change)
  const handed = change.handed && !isHanded
  await store.changeDispatch(tx, dispatch.id, {
    ...ENDED,
    state: change.state,
    tries: dispatch.tries + 1,
    next_at: change.nextAt,
    problem_code: change.problem?.code ?? null,
    problem_said: change.problem?.said ?? null,
    trouble: isTrouble(change.state, after(dispatch, change)) ? 1 : 0,
    ended_at: change.state === 'deferred' || change.state === 'uncertain' ? null : now,
    ...(change.state === 'uncertain' ? LOOKED_FOR(now) : {}),
    ...(handed ? await kept(tx, house, one, hands) : {}),
  })
  if (handed) await brought(tx, house, one, hands)
  if (change.state === 'failed') await note(tx, house, 'dispatch.failed', dispatch)
  if (change.state === 'uncertain') await note(tx, house, 'dispatch.uncertain', dispatch)
  return change
}

/** In the Sent folder it may be seen whether it left. */
export const LOOKED_FOR = (now: number) => ({ copy: 'look', copy_at: now, copy_tries: 0 }) as const

const isHeld = (row: DispatchRowIn, { holder }: Hands) => row.state === 'claimed' && row.holder === holder

/** In nobody's hands, and by nobody's word at its end. */
const isFree = ({ state }: DispatchRowIn) => state === 'uncertain' || state === 'queued' || state === 'deferred'

/** One statement for all who were treated alike. */
async function changeRecipients(tx: Tx, { id }: Dispatch, change: Settled): Promise<void> {
  const alike = Map.groupBy(change.recipients, ({ state, code, said }) => JSON.stringify([state, code, said]))
  for (const list of alike.values()) {
    const [first] = list
    if (!first) continue
    const { state, code, said } = first
    await store.changeRecipients(tx, id, { state, code, said, only: list.map(({ address }) => address) })
  }
}

function after({ recipients }: Dispatch, change: Settled): Pick<Dispatch['recipients'][number], 'state'>[] {
  const changed = new Map(change.recipients.map((one) => [one.address, one]))
  return recipients.map((one) => changed.get(one.address) ?? one)
}

/** The letter itself, kept and to be read like any other; the copy that comes from the Sent folder later is the same one. */
async function kept(tx: Tx, house: House, { dispatch, result, bytes }: Tried, hands: Pick<Hands, 'account'>) {
  const [raw = null] = await keepIn(tx, house, { run: SENDING, mails: [mailOf(bytes)] })
  await pieces.deletePieces(tx, [dispatch.id])
  const said = result.as === 'accepted' ? result.reply.said : null
  return { handed_at: house.now(), said, raw, ...copyOf(house.now(), hands) }
}

/** Whoever sent it is who did what follows from it. */
async function brought(tx: Tx, house: House, { dispatch }: Pick<Tried, 'dispatch'>, { hooks }: Pick<Hands, 'hooks'>) {
  await note(tx, house, 'dispatch.left', dispatch)
  await hooks.handedOverIn(tx, { ...house, actor: dispatch.actor }, dispatch)
}

/** What was uncertain has arrived, by the user's word or because it stands in the Sent folder: as if the server had said so. */
export async function arrivedIn(
  tx: Tx,
  house: House,
  { dispatch, hooks, inSentFolder }: { dispatch: Dispatch; inSentFolder: boolean } & Pick<Hands, 'hooks'>,
): Promise<Dispatch> {
  const isNews = dispatch.raw === null
  const row = await accountRow(tx, dispatch.account)
  const account = row && row.removed_at === null ? accountOf(row) : null
  const one = { dispatch, result: { as: 'accepted', reply: NO_REPLY, refused: [] } as const }
  const letter = isNews
    ? await kept(tx, house, { ...one, bytes: await frozenBytesIn(tx, dispatch.id) }, { account })
    : {}
  await store.changeRecipients(tx, dispatch.id, { state: 'accepted', code: null, said: null })
  const { recipients } = await existing(tx, dispatch.id)
  await store.changeDispatch(tx, dispatch.id, {
    ...ENDED,
    state: 'handed-over',
    trouble: isTrouble('handed-over', recipients) ? 1 : 0,
    ended_at: house.now(),
    copy: 'none',
    ...letter,
    ...(inSentFolder ? { copy: 'done', copy_at: null } : {}),
  })
  if (isNews) await brought(tx, house, { dispatch }, { hooks })
  return existing(tx, dispatch.id)
}
