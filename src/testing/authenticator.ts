import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { z } from 'zod'

const Creation = z.object({ challenge: z.string(), rp: z.object({ id: z.string() }) })
const Request = z.object({ challenge: z.string(), rpId: z.string() })

/** What may be wrong with an answer: the page that asked, whether the device asked for a finger, and a proof of its make that nobody asked for. */
interface How {
  origin: string
  userVerified?: boolean
  make?: string
}

/** A certificate that names http://127.0.0.1:9/crl as the place to ask whether it still holds. */
const CERTIFICATE = Buffer.from(
  `MIIBlzCCAT6gAwIBAgIUbjGHfxjEQ8INd5cAMNRdZLq1kDwwCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBQTAgFw0yNjExMjMwNjM4MDlaGA8yMTI2MTAzMDA2
    MzgwOVowDDEKMAgGA1UEAwwBQTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABCfvaq7KqEbLqHjiMR51hDMxg0ZtRIlh0CFJI0yYKb92Bs7DN4MmkVp1e8FE
    6f05sM0n8oTWJFUtWhpBshz6W8ejfDB6MB0GA1UdDgQWBBQMIVOfHLqq5GNZD8XkZrzVAaHHkzAfBgNVHSMEGDAWgBQMIVOfHLqq5GNZD8XkZrzVAaHHkzAP
    BgNVHRMBAf8EBTADAQH/MCcGA1UdHwQgMB4wHKAaoBiGFmh0dHA6Ly8xMjcuMC4wLjE6OS9jcmwwCgYIKoZIzj0EAwIDRwAwRAIgGdpfVTwKI+cFiF+TwiEU
    CSWJzltd0yGeEh++9eBc46ICIEunBgrqqIprszifpSFILzafcto3uo2G9t2W0OrfLXON`.replaceAll(/\s/gu, ''),
  'base64',
)

const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_KEY = 0x40

/** A device with one passkey, in software (WebAuthn 6.1, ES256, attestation "none"): answers what a browser would hand on. */
export class Authenticator {
  readonly id = randomBytes(32).toString('base64url')
  readonly #key: KeyObject
  readonly #cose: Buffer
  #counter = 0

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#key = privateKey
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const part = (text: string) => Buffer.from(text, 'base64url')
    // The key as CBOR: { 1: 2, 3: -7, -1: 1, -2: x, -3: y } (RFC 9053, 7.1.1).
    this.#cose = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      part(x),
      Buffer.from('225820', 'hex'),
      part(y),
    ])
  }

  create(options: unknown, how: How) {
    const { challenge, rp } = Creation.parse(options)
    const id = Buffer.from(this.id, 'base64url')
    const length = Buffer.from([id.length >> 8, id.length & 0xff])
    const data = Buffer.concat([this.#facts(rp.id, how, WITH_KEY), Buffer.alloc(16), length, id, this.#cose])
    // { fmt: "none", attStmt: {}, authData } as CBOR.
    const { make = 'none' } = how
    const object = Buffer.concat([
      Buffer.from('a363666d74', 'hex'),
      Buffer.from([0x60 + make.length]),
      Buffer.from(make),
      Buffer.from('6761747453746d74', 'hex'),
      make === 'none' ? Buffer.from('a0', 'hex') : statement(),
      Buffer.from('68617574684461746159', 'hex'),
      Buffer.from([data.length >> 8, data.length & 0xff]),
      data,
    ])
    const clientDataJSON = clientData('webauthn.create', challenge, how.origin)
    return this.#answer({ clientDataJSON, attestationObject: object.toString('base64url'), transports: ['internal'] })
  }

  get(options: unknown, how: How) {
    const { challenge, rpId } = Request.parse(options)
    const data = this.#facts(rpId, how, 0)
    const clientDataJSON = clientData('webauthn.get', challenge, how.origin)
    const signed = createSign('sha256')
      .update(data)
      .update(sha256(Buffer.from(clientDataJSON, 'base64url')))
    const signature = signed.sign(this.#key).toString('base64url')
    return this.#answer({ clientDataJSON, authenticatorData: data.toString('base64url'), signature })
  }

  #facts(host: string, { userVerified = true }: How, more: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE((this.#counter += 1))
    return Buffer.concat([sha256(host), Buffer.from([PRESENT | (userVerified ? VERIFIED : 0) | more]), counter])
  }

  #answer(response: object): string {
    return JSON.stringify({ id: this.id, rawId: this.id, type: 'public-key', response, clientExtensionResults: {} })
  }
}

/** { x5c: [CERTIFICATE], alg: -7, sig: 0x00, ver: "2.0" } as CBOR. */
const statement = () =>
  Buffer.concat([
    Buffer.from('a4637835638159', 'hex'),
    Buffer.from([CERTIFICATE.length >> 8, CERTIFICATE.length & 0xff]),
    CERTIFICATE,
    Buffer.from('63616c672663736967410063766572', 'hex'),
    Buffer.from('63322e30', 'hex'),
  ])

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest()

const clientData = (type: string, challenge: string, origin: string) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url')
