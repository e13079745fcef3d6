import type { SenderProof, Verdict } from './proof-types.ts'

/** What the verdict is made of: `authors` is how many different domains From names. */
export interface Looked extends Pick<SenderProof, 'dkim' | 'spf' | 'dmarc'> {
  authors: number
}

/**
 * Whether anything proves that a letter is from whom its From says (RFC 9989; rules-and-facts.md, E-mail).
 *
 * | case                                                               | verdict |
 * | ------------------------------------------------------------------ | ------- |
 * | a signature (DKIM) of the domain in From, or of one of its organisation's, holds | proven |
 * | the server it came from may send for that domain (SPF), and it was sent in its name | proven |
 * | the same by a sub-domain, where the domain asks for its own name only (`adkim=s`) | claimed |
 * | forwarded: the server is the forwarder's, the signature still holds | proven |
 * | forwarded or from a mailing list, which broke the signature        | claimed |
 * | a mailing list or a mass mailer that signs in its own name only    | claimed |
 * | From names two domains: which of them would be proven?             | claimed |
 * | another's address in the display name                              | as the real address |
 * | p=none, or no policy at all: a proof is a proof, and its lack is its lack | as above |
 * | nothing is published: no signature, no SPF, no policy               | claimed |
 * | the DNS does not answer and nothing else proves it                 | null |
 * | neither signature nor a server's stamp to read, and no policy that asks for one | null |
 * | From names nobody: nothing is claimed                              | null |
 *
 * What only part of a letter is signed for (`l=`), SHA-1 and keys below 1024 bits prove nothing. (RFC 8301)
 */
export function verdictOf({ authors, dkim, spf, dmarc }: Looked): Verdict {
  if (authors === 0) return null
  if (authors > 1) return 'claimed'
  if (dmarc.result === 'pass') return 'proven'
  // A policy may be stricter about what counts as its own name than we are: where there is one, it decides.
  const noPolicy = dmarc.result === 'none'
  if (noPolicy && (dkim.result === 'pass' || spf.result === 'pass')) return 'proven'
  if ([dkim.result, spf.result, dmarc.result].includes('away')) return null
  const asksForProof = dmarc.policy === 'reject' || dmarc.policy === 'quarantine'
  const nothingToRead = spf.result === 'unchecked' && dkim.result !== 'fail'
  return nothingToRead && !asksForProof ? null : 'claimed'
}

/**
 * How a proof speaks for the address that a letter is shown under: not at all where that is another than From's, as with a list that moved the writer to
 * Reply-To, or a form on a page.
 */
export function verdictFor(proof: SenderProof, address: string): Verdict {
  if (proof.verdict === 'proven') return proof.from.includes(address) ? 'proven' : 'claimed'
  const named = proof.from.length === 0 || proof.from.includes(address)
  return named && (proof.from.length > 0 || address === '') ? proof.verdict : 'claimed'
}
