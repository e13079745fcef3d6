import {
  addressTroubles,
  type Checked,
  checkedOf,
  deliveriesOf,
  ownAddresses,
  reportIn,
  type Turn,
} from '#conversation/conversation.ts'
import type { DeliveryLine } from '#conversation/studio/delivery-lines.tsx'
import type { SenderMarkView } from '#conversation/studio/sender-mark.tsx'
import type { House } from '#foundation/house.ts'
import type { DeliveryOutcome } from '#mail/delivery/delivery-types.ts'
import type { SenderProof } from '#mail/proof/proof-types.ts'
import { studioPaths } from '../studio-paths.ts'

/** What letters are marked with: what is known of their senders, and what became of those that are ours. */
export interface Marked {
  sender?: SenderMarkView
  deliveries?: readonly DeliveryLine[]
}

type Markable = Turn & { messageId: string | null; machineReason: string | null }

/** The marks of these letters, by letter; most have none, and what is looked up is looked up once. */
export async function marksOf(house: House, letters: readonly Markable[]): Promise<Map<string, Marked>> {
  const doubted = letters.filter(({ trust }) => trust === 'claimed' || trust === 'vouched')
  const checked = await checkedOf(house, { letters: doubted.map(({ id }) => id) })
  const own = new Set(doubted.length > 0 ? await ownAddresses(house) : [])
  const ours = letters.filter(({ writer }) => writer === 'studio')
  const found = await deliveriesOf(house, { messageIds: ours.flatMap(({ messageId }) => messageId ?? []) })
  const marks = new Map<string, Marked>()
  for (const letter of doubted)
    marks.set(letter.id, { sender: senderMark(letter, { own, checked: checked.get(letter.id) }) })
  for (const { id, messageId } of ours) {
    const deliveries = (found.get(messageId ?? '') ?? []).map(lineOf)
    if (deliveries.length > 0) marks.set(id, { ...marks.get(id), deliveries })
  }
  for (const { id } of letters.filter(({ machineReason }) => machineReason === 'bounce')) {
    const report = await reportIn(house, { letter: id })
    if (report && report.recipients.length > 0)
      marks.set(id, { ...marks.get(id), deliveries: report.recipients.map(lineOf) })
  }
  return marks
}

function senderMark(
  { id, trust, from }: Markable,
  { own, checked }: { own: ReadonlySet<string>; checked: Checked | undefined },
): SenderMarkView {
  const proof = checked?.proof
  return {
    kind: trust === 'vouched' ? 'vouched' : own.has(from.address) ? 'pretended' : 'claimed',
    // The name is whatever the sender wrote, and may be another's address; the address is what was checked.
    name: from.address || from.name,
    ...(checked?.vouched ? { vouchedAt: checked.vouched.at } : {}),
    checked: proof && proof.verdict !== 'ours' ? checksOf(proof, from.address) : [],
    action: studioPaths.vouching(id),
  }
}

/** What was looked at, each a sentence. */
function checksOf({ from, dkim, spf, dmarc }: SenderProof, address: string): SenderMarkView['checked'] {
  const domain = domainOf(address)
  if (!from.includes(address) || new Set(from.map(domainOf)).size > 1)
    return [{ sentence: 'notice.severalSenders', domain }]
  const signed = dkim.result === 'away' ? 'unchecked' : dkim.result
  const sent = spf.result === 'away' ? 'unchecked' : spf.result
  const isPolicyKnown = dmarc.result !== 'unchecked' && dmarc.result !== 'away'
  return [
    { sentence: `notice.dkim.${signed}`, domain: dkim.domain ?? domain },
    { sentence: `notice.spf.${sent}`, domain: spf.domain ?? domain },
    ...(isPolicyKnown ? [{ sentence: `notice.dmarc.${dmarc.policy ?? 'none'}` as const, domain }] : []),
  ]
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** A line of what was reported. */
export function lineOf({ address, action, reason, status, diagnostic }: DeliveryOutcome): DeliveryLine {
  const state = action === 'failed' || action === 'delayed' ? action : 'delivered'
  const isTold = diagnostic.includes(status)
  return { address, state, reason, said: isTold ? diagnostic : [status, diagnostic].filter(Boolean).join(' ') }
}

/** Addresses of a contact that mail does not reach. */
export interface TroubleView extends Omit<DeliveryLine, 'said' | 'state'> {
  readonly at: number
  readonly reportHref: string
  readonly action: string
}

/** Which of these addresses mail does not reach. */
export async function troublesView(house: House, addresses: readonly string[]): Promise<TroubleView[]> {
  const found = await addressTroubles(house, { addresses })
  return [...found.values()].map(({ address, reason, at, letter }) => ({
    address,
    reason,
    at,
    reportHref: studioPaths.letterPage(letter),
    action: studioPaths.reachable,
  }))
}
