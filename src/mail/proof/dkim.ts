import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { DKIMResult, DKIMVerifyOptions, DNSResolver } from 'mailauth'
import type { MailBytes } from '../mail-types.ts'
import { type Field, valuesOf } from '../mime/mime-fields.ts'
import { onlyBelow } from './asking.ts'
import type { Check } from './proof-types.ts'

/** What is asked of a letter: the one address and domain in its From, and the instant it is judged from. */
export interface Asked {
  fields: readonly Field[]
  address: string
  domain: string
  arrivedAt: number
  asking: DNSResolver
  /** Ends the looking. */
  stop: AbortSignal
}

/** More signatures than any way gives a letter. */
const MOST_SIGNATURES = 20

/** Each way of hashing the body costs a pass over all of it: who asks for more than these wants to keep us busy until we give up. */
const MOST_PASSES = 4

const passesOf = (signatures: readonly string[]): number =>
  new Set(
    signatures.map((one) =>
      (one.match(/(?:^|;)\s*[acl]\s*=[^;]*/gi) ?? [])
        .map((tag) => tag.replaceAll(/[\s;]/g, ''))
        .sort()
        .join(),
    ),
  ).size

/**
 * Whether a signature of the sender's own organisation holds for the whole letter, and how many different authors mailauth sees in From: two programs may
 * read a broken From differently, and then it is nobody's.
 */
export async function dkimOf(mail: MailBytes, letter: Asked): Promise<Check & { authors: number }> {
  const { getAlignment } = await import('mailauth/lib/tools.js')
  const isAligned = (domain: string) => getAlignment(letter.domain, [domain]) !== false
  const signatures = valuesOf(letter.fields, 'dkim-signature')
  if (signatures.length > MOST_SIGNATURES || passesOf(signatures) > MOST_PASSES)
    return { result: 'fail', domain: null, authors: 1 }
  const source = new Source(mail, letter.stop)
  try {
    const { dkimVerify } = await import('mailauth')
    const options: DKIMVerifyOptions & { curTime: Date } = {
      resolver: onlyBelow(letter.asking, isAligned),
      rejectRsaSha1: true,
      curTime: new Date(letter.arrivedAt),
    }
    const { headerFrom, results } = await dkimVerify(source.bytes(), options)
    const isAlike = headerFrom.every((one) => one.toLowerCase().endsWith(`@${letter.domain}`))
    return { ...bestOf(results, letter.domain, isAligned), authors: isAlike && headerFrom.length > 0 ? 1 : 2 }
  } catch (error) {
    if (source.isBroken) throw error
    // Made to be choked on: that proves nothing.
    return { result: 'fail', domain: null, authors: 1 }
  }
}

function bestOf(results: readonly DKIMResult[], domain: string, isAligned: (domain: string) => boolean): Check {
  const own = results.filter(({ signingDomain }) => signingDomain && isAligned(signingDomain))
  const holds = own.find(({ status }) => status.result === 'pass' && !status.underSized)
  if (holds) return { result: 'pass', domain: holds.signingDomain ?? null }
  // Not below it: somebody who knows of a part of the domain whose DNS is dead could have the letter left unchecked by it.
  const away = own.find(
    ({ status, signingDomain }) =>
      status.result === 'temperror' && `.${domain}`.endsWith(`.${signingDomain?.toLowerCase()}`),
  )
  if (away) return { result: 'away', domain: away.signingDomain ?? null }
  const [broken] = own
  if (broken) return { result: 'fail', domain: broken.signingDomain ?? null }
  const [other] = results.flatMap(({ signingDomain }) => signingDomain || [])
  return other === undefined ? { result: 'none', domain: null } : { result: 'elsewhere', domain: other }
}

/** The letter's bytes, and whether they could not be read to the end: that is nobody's fault but the disk's. */
class Source {
  isBroken = false
  readonly #mail: MailBytes
  readonly #stop: AbortSignal
  constructor(mail: MailBytes, stop: AbortSignal) {
    this.#mail = mail
    this.#stop = stop
  }

  bytes(): Buffer | Readable {
    const mail = this.#mail
    if (!(mail instanceof Uint8Array)) return Readable.from(this.#unhurried(this.#pieces(mail)))
    const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)
    return bytes.byteLength <= PIECE ? bytes : Readable.from(this.#unhurried(inPieces(bytes)))
  }

  async *#pieces(mail: Exclude<MailBytes, Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* mail.pieces()
    } catch (error) {
      this.isBroken = true
      throw error
    }
  }

  /** The process has its turn in between, and there is an end to it. */
  async *#unhurried(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      await setImmediate()
      this.#stop.throwIfAborted()
      yield piece
    }
  }
}

const PIECE = 64 * 1024

function* inPieces(bytes: Buffer): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += PIECE) yield bytes.subarray(at, at + PIECE)
}
