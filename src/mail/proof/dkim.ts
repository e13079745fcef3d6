import { Readable } from 'node:stream'
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
}

/** More signatures than any way gives a letter: each costs a pass over its bytes. */
const MOST_SIGNATURES = 20

/**
 * Whether a signature of the sender's own organisation holds for the whole letter, and how many different authors mailauth sees in From: two programs may
 * read a broken From differently, and then it is nobody's.
 */
export async function dkimOf(mail: MailBytes, letter: Asked): Promise<Check & { authors: number }> {
  const { getAlignment } = await import('mailauth/lib/tools.js')
  const isAligned = (domain: string) => getAlignment(letter.domain, [domain]) !== false
  if (valuesOf(letter.fields, 'dkim-signature').length > MOST_SIGNATURES)
    return { result: 'fail', domain: null, authors: 1 }
  const source = new Source(mail)
  try {
    const { dkimVerify } = await import('mailauth')
    const options: DKIMVerifyOptions & { curTime: Date } = {
      resolver: onlyBelow(letter.asking, isAligned),
      rejectRsaSha1: true,
      curTime: new Date(letter.arrivedAt),
    }
    const { headerFrom, results } = await dkimVerify(source.bytes(), options)
    const isAlike = headerFrom.every((one) => one.toLowerCase().endsWith(`@${letter.domain}`))
    return { ...bestOf(results, isAligned), authors: isAlike && headerFrom.length > 0 ? 1 : 2 }
  } catch (error) {
    if (source.isBroken) throw error
    // Made to be choked on: that proves nothing.
    return { result: 'fail', domain: null, authors: 1 }
  }
}

function bestOf(results: readonly DKIMResult[], isAligned: (domain: string) => boolean): Check {
  const own = results.filter(({ signingDomain }) => signingDomain && isAligned(signingDomain))
  const holds = own.find(({ status }) => status.result === 'pass' && !status.underSized)
  if (holds) return { result: 'pass', domain: holds.signingDomain ?? null }
  const away = own.find(({ status }) => status.result === 'temperror')
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
  constructor(mail: MailBytes) {
    this.#mail = mail
  }

  bytes(): Buffer | Readable {
    const mail = this.#mail
    if (mail instanceof Uint8Array) return Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength)
    return Readable.from(this.#pieces(mail))
  }

  async *#pieces(mail: Exclude<MailBytes, Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* mail.pieces()
    } catch (error) {
      this.isBroken = true
      throw error
    }
  }
}
