/**
 * Whether a letter is from whom it says (RFC 9989, DMARC): `proven` where a signature of the sender's own domain or the server that it came from says so;
 * `claimed` where everything was looked at and nothing does; null where it could not be looked at (imported, old, no answer from the DNS).
 */
export type Verdict = 'proven' | 'claimed' | null

/**
 * What one check came to, as far as it speaks for the domain in From: `elsewhere` holds for another domain and says nothing about this one, `away` is a DNS
 * that did not answer, `unchecked` could not be asked (no server's stamp to read it from, too large, too many).
 */
export type CheckResult = 'pass' | 'fail' | 'none' | 'elsewhere' | 'away' | 'unchecked'

/** One check and the domain that it was made of; null where there is none. */
export interface Check {
  result: CheckResult
  domain: string | null
}

/** What the domain in From publishes about mail that cannot be proven, and whether this one could be. */
export interface PolicyCheck {
  result: 'pass' | 'fail' | 'none' | 'away' | 'unchecked'
  policy: 'none' | 'quarantine' | 'reject' | null
}

/** Everything that was looked at of one letter. It speaks for the addresses in `from` alone: a writer who is named in another header is only claimed. */
export interface SenderProof {
  verdict: Verdict
  /** The addresses in From, in lower case; none where it names nobody. */
  from: string[]
  dkim: Check
  spf: Check
  dmarc: PolicyCheck
}

/** Mail of our own: it was read in the Sent folder, or it is a dispatch of ours. Nobody else can put anything there. */
export interface OwnMail {
  verdict: 'ours'
}

/** What `raw_mail.proof` holds as JSON. */
export type MailProof = SenderProof | OwnMail

/** For mail of the Sent folder and for dispatches of ours. */
export const OURS: OwnMail = { verdict: 'ours' }
