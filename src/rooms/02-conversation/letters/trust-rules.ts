import { verdictFor } from '#mail/proof/proof-rules.ts'
import type { MailProof } from '#mail/proof/proof-types.ts'
import type { Trust } from '../conversation-types.ts'

/**
 * Whether a letter under this address is from whom it says, by what was checked when its mail came and by a member's own word, which counts for this one letter
 * and only where nothing proves it.
 */
export function trustOf(proof: MailProof | null, { address, vouched }: { address: string; vouched: boolean }): Trust {
  if (proof === null) return null
  if (proof.verdict === 'ours') return 'ours'
  const verdict = verdictFor(proof, address)
  return verdict === 'claimed' && vouched ? 'vouched' : verdict
}

/**
 * The proof that counts for a mail that comes again by another way: what proves it says more than what was known, and what does not takes nothing away. Null
 * where all stays as it is.
 */
export function betterProof(known: MailProof | null, also: MailProof | null): MailProof | null {
  const rank = (proof: MailProof | null) => (proof?.verdict === 'ours' ? 2 : proof?.verdict === 'proven' ? 1 : 0)
  return rank(also) > rank(known) ? also : null
}

/** The letter only says that it is from there: nobody's word is taken from it. */
export const isOnlyClaimed = ({ trust }: { trust: Trust }): boolean => trust === 'claimed'
