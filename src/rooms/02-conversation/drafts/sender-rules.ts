import type { MailAccount } from '../accounts/account-types.ts'

/** Whose name and address a letter leaves under. */
export interface Sender {
  account: string
  address: string
  name: string
}

/** Everything one may write from: each address of each account that can send, in their order. */
export function senders(accounts: readonly MailAccount[]): Sender[] {
  return accounts
    .filter(({ on, outgoing }) => on && outgoing !== null)
    .flatMap(({ id, address, also, name }) => [address, ...also].map((from) => ({ account: id, address: from, name })))
}

/**
 * Who a letter is written as: as it was chosen where that can still send; else at the address that they wrote to; else by the first. Null where
 * nothing can be sent.
 */
export function senderOf(
  all: readonly Sender[],
  { account, from, wroteTo }: { account: string; from: string; wroteTo: readonly string[] },
): Sender | null {
  const chosen = all.find((one) => one.account === account && one.address === from)
  return chosen ?? all.find(({ address }) => wroteTo.includes(address)) ?? all[0] ?? null
}
