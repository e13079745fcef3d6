import { domainToASCII } from 'node:url'
import { zstdCompressSync } from 'node:zlib'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { Tx } from '#foundation/store/store.ts'
import { autoHeaders } from '#mail/answering-rules.ts'
import { composeMail, isAddress, UnsafeHeader } from '#mail/compose.ts'
import { LARGE_MESSAGE } from '#mail/sources/sources.ts'
import { accountOf } from '../accounts/account-row.ts'
import { accountRow } from '../accounts/account-store.ts'
import type { MailAccount } from '../accounts/account-types.ts'
import { packedPieces } from '../keeping/mail-pieces.ts'
import * as pieces from './piece-store.ts'
import * as store from './dispatch-store.ts'
import { LARGEST_DISPATCH, type NewDispatch } from './dispatch-types.ts'

/**
 * Queues a message in the transaction of its cause, and returns its id: its bytes are frozen and its Message-ID is fixed, below the account's own domain. Its Date is the
 * moment at which it is to leave. Refuses `dispatch.noAccount` where the account is gone or sends nothing, `dispatch.notYours` for an address that is none of the
 * account's, `dispatch.nobody`, `dispatch.address` for what no server takes as an address, `dispatch.unsafe` for what would break out of a header, and
 * `dispatch.tooLarge` (`LARGEST_DISPATCH`). (reliability.md, Sending exactly once; ASVS 1.3.11)
 */
export async function dispatchIn(tx: Tx, house: House, wanted: NewDispatch): Promise<string> {
  const row = await accountRow(tx, wanted.account)
  const account = row && row.removed_at === null ? accountOf(row) : null
  if (!account?.outgoing) throw new Refusal('dispatch.noAccount')
  const from = wanted.from?.toLowerCase() ?? account.address
  if (![account.address, ...account.also].includes(from)) throw new Refusal('dispatch.notYours')
  if (wanted.to.length === 0) throw new Refusal('dispatch.nobody')
  const recipients = recipientsOf(wanted)
  if (!recipients.every(({ address }) => isAddress(address))) throw new Refusal('dispatch.address')
  const messageId = wanted.messageId ?? newMessageId(from)
  const bytes = frozen({ wanted, account, from, messageId })
  const id = newId()
  await store.insertDispatch(tx, { id, ...rowOf(house, wanted, { from, messageId, size: bytes.byteLength }) })
  await store.insertRecipients(
    tx,
    recipients.map((one, place) => ({ dispatch: id, place, ...one, state: 'waiting', code: null, said: null })),
  )
  await freeze(tx, id, bytes)
  await record(tx, house, {
    kind: 'dispatch.queued',
    subject: id,
    ...(wanted.client ? { client: wanted.client } : {}),
    facts: { kind: wanted.kind, contact: wanted.contact ?? null },
  })
  return id
}

/** A new Message-ID (without brackets) below the domain of an address of ours. */
export const newMessageId = (from: string): string => `${newId()}@${asciiDomain(from) || 'consonance.invalid'}`

const asciiDomain = (address: string) => domainToASCII(address.slice(address.lastIndexOf('@') + 1))

/** With the domain as mail servers spell it (RFC 5890). */
export function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? address : `${address.slice(0, at)}@${asciiDomain(address)}`
}

/** Everybody once, in the field in which they were named first. */
function recipientsOf({ to, cc = [], bcc = [] }: NewDispatch) {
  const named = { to, cc, bcc }
  const all = (['to', 'cc', 'bcc'] as const).flatMap((field) =>
    named[field].map(({ address, name }) => ({ address: asciiAddress(address.trim()), name, field })),
  )
  return [...new Map(all.toReversed().map((one) => [one.address.toLowerCase(), one])).values()].toReversed()
}

interface Freezing {
  wanted: NewDispatch
  account: MailAccount
  from: string
  messageId: string
}

function frozen({ wanted, account, from, messageId }: Freezing): Uint8Array {
  const { subject, text, html, files, inReplyTo, references, headers, leaveAt } = wanted
  const inHeader = (list: NewDispatch['to'] = []) =>
    list.map(({ address, name }) => ({ address: asciiAddress(address.trim()), name }))
  try {
    const bytes = composeMail({
      from: { address: asciiAddress(from), name: account.name },
      to: inHeader(wanted.to),
      ...(wanted.cc ? { cc: inHeader(wanted.cc) } : {}),
      subject,
      text,
      ...(html === undefined ? {} : { html }),
      ...(files ? { files } : {}),
      messageId,
      ...(inReplyTo ? { inReplyTo } : {}),
      ...(references ? { references } : {}),
      headers: { ...autoHeaders(wanted.kind), ...headers },
      date: leaveAt,
    })
    if (bytes.byteLength > LARGEST_DISPATCH) throw new Refusal('dispatch.tooLarge', { most: LARGEST_DISPATCH / MEBI })
    return bytes
  } catch (error) {
    throw error instanceof UnsafeHeader ? new Refusal('dispatch.unsafe', { header: error.header }) : error
  }
}

const MEBI = 1024 * 1024

function rowOf(house: House, wanted: NewDispatch, fixed: { from: string; messageId: string; size: number }) {
  return {
    account: wanted.account,
    kind: wanted.kind,
    state: 'queued',
    message_id: fixed.messageId,
    from_address: fixed.from,
    subject: wanted.subject,
    text: wanted.shown ?? wanted.text,
    thread: wanted.thread ?? null,
    answers: wanted.answers ?? null,
    contact: wanted.contact ?? null,
    client: wanted.client ?? null,
    outgoing: wanted.outgoing ?? null,
    leave_at: wanted.leaveAt,
    queued_at: house.now(),
    actor: house.actor,
    tries: 0,
    next_at: wanted.leaveAt,
    ...UNTOUCHED,
    size: fixed.size,
  } as const
}

const UNTOUCHED = {
  holder: null,
  lease_until: null,
  problem_code: null,
  problem_said: null,
  trouble: 0,
  handed_at: null,
  said: null,
  raw: null,
  copy: 'none',
  copy_tries: 0,
  copy_at: null,
  ended_at: null,
} as const

/** A large letter stands in pieces, as kept mail does: no row is too much for a page of a server or a line of a backup. */
async function freeze(tx: Tx, dispatch: string, bytes: Uint8Array): Promise<void> {
  const packed = bytes.byteLength <= LARGE_MESSAGE ? [zstdCompressSync(bytes)].values() : packedPieces([bytes])
  let place = 0
  for (const body of packed) {
    await pieces.insertPiece(tx, { dispatch, place, body })
    place += 1
  }
}
