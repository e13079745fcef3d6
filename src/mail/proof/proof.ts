import { bodyStart, LF } from '../frame.ts'
import type { MailBytes } from '../mail-types.ts'
import { addressesOf } from '../mime/mime-addresses.ts'
import { type Field, readFields, valuesOf } from '../mime/mime-fields.ts'
import { askingFor, type NameServer } from './asking.ts'
import { type Asked, dkimOf } from './dkim.ts'
import { verdictOf } from './proof-rules.ts'
import type { SenderProof } from './proof-types.ts'
import { policyOf, spfOf } from './spf-and-policy.ts'

/** Milliseconds that one letter may take, look-ups included. */
const LONGEST = 20_000

/** Bytes of headers that are looked at. */
const LONGEST_HEADER = 1024 * 1024

/**
 * Milliseconds after which a letter that is first seen was not checked: keys are changed (RFC 6376, 3.1), senders move to other servers, and a first look at
 * a mailbox would ask the DNS for years.
 */
const OLD = 30 * 24 * 60 * 60 * 1000

export interface ProofWays {
  /** When the receiving server got it (INTERNALDATE), in milliseconds: signatures are judged from then. */
  arrivedAt: number
  now: number
  resolver: NameServer
  signal?: AbortSignal
}

/**
 * Whether a letter that came live is from whom it says: SPF, DKIM and DMARC by mailauth. Trusts only what the receiving server stamped on top. Never throws:
 * what cannot be looked at within twenty seconds is null. Asks the DNS about nothing but the domain in From and its organisation, so that nobody else can
 * hold the answer up. (Issue 6; reliability.md; RFC 9989)
 */
export async function proofOf(mail: MailBytes, ways: ProofWays): Promise<SenderProof> {
  const stop = AbortSignal.any([AbortSignal.timeout(LONGEST), ...(ways.signal ? [ways.signal] : [])])
  if (ways.now - ways.arrivedAt > OLD) return notLookedAt([])
  try {
    const { fields } = readFields(await headerOf(mail))
    const values = valuesOf(fields, 'from')
    const from = values.flatMap((value) => addressesOf(value, 20)).flatMap(({ address }) => address || [])
    const authors = new Set(from.map(domainOf))
    const [domain] = authors
    if (domain === undefined) return notLookedAt([])
    // A signature speaks for the last From, and programs show the first: two of them are nobody's.
    if (authors.size > 1 || values.length > 1) return { ...notLookedAt(from), verdict: 'claimed' }
    const open = { questions: 0 }
    const asking = askingFor(ways.resolver, stop, open)
    const looked = lookedAt(mail, { ...ways, fields, address: from[0] ?? '', domain, asking, stop })
    const late = stopped(stop).then((): SenderProof => {
      // Where nobody else is waited for, the letter itself takes so long: it was made to.
      const isItsFault = open.questions === 0 && !ways.signal?.aborted
      return { ...notLookedAt(from), verdict: isItsFault ? 'claimed' : null }
    })
    return await Promise.race([looked.then((found) => ({ ...found, from })), late])
  } catch {
    // The bytes themselves could not be read.
    return notLookedAt([])
  }
}

interface Letter extends Asked {
  fields: readonly Field[]
}

async function lookedAt(mail: MailBytes, letter: Letter): Promise<Omit<SenderProof, 'from'>> {
  const [signed, spf] = await Promise.all([dkimOf(mail, letter), spfOf(letter.fields, letter)])
  const { authors, ...dkim } = signed
  const dmarc = await policyOf({ dkim, spf }, letter)
  return { verdict: verdictOf({ authors, dkim, spf, dmarc }), dkim, spf, dmarc }
}

function notLookedAt(from: string[]): SenderProof {
  const unchecked = { result: 'unchecked' as const, domain: null }
  return { verdict: null, from, dkim: unchecked, spf: unchecked, dmarc: { result: 'unchecked', policy: null } }
}

async function stopped(stop: AbortSignal): Promise<void> {
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }))
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** The header lines, as far as they are looked at. */
async function headerOf(mail: MailBytes): Promise<Buffer> {
  if (mail instanceof Uint8Array)
    return Buffer.from(mail.buffer, mail.byteOffset, Math.min(mail.byteLength, LONGEST_HEADER))
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of mail.pieces()) {
    pieces.push(piece)
    length += piece.byteLength
    if (length >= LONGEST_HEADER || bodyStart(Buffer.from(piece), LF) >= 0) break
  }
  return Buffer.concat(pieces)
}
