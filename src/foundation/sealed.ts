import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, MAILBOX_KEY } from './config.ts'
import { codeOf } from './system-errors.ts'
import { writeWhole } from './whole-file.ts'

/** A secret as it is stored: the id of the key that opens it, and nonce, ciphertext and tag in base64. */
export interface Sealed {
  keyId: string
  sealed: string
}

/**
 * Seals secrets with AES-256-GCM; `of` names the one place that the secret is for, and elsewhere it does not open. The keys are outside the database and
 * its backups. Both throw `NoKey` where the keys cannot be read; `open` also where the key is not here or the sealed text is not what was sealed
 * for that place. (ASVS 13.3.1, 11.3.2; reliability.md, secrets at rest)
 */
export interface Keyring {
  seal(plain: string, place: { of: string }): Sealed
  open(sealed: Sealed, place: { of: string }): string
  /** The id of the key that seals now; made if there is none yet. */
  current(): string
}

/** The key that is needed is not here. Never says what was to be opened. */
export class NoKey extends Error {
  readonly code = 'no-key'
  constructor(why: string, options?: ErrorOptions) {
    super(why, options)
    this.name = 'NoKey'
  }
}

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/**
 * The keys as MAILBOX_KEY or the data folder holds them. The folder's file is read at each use, so that a key which another process made, or turned
 * to, is known at once.
 */
export function keyringOf({ dataDir, config }: { dataDir: string; config: Pick<Config, 'mailboxKeys'> }): Keyring {
  const keys = () => (config.mailboxKeys.length > 0 ? config.mailboxKeys.map(keyOf) : keysIn(dataDir))
  const sealing = () => {
    const [first] = keys()
    if (first) return first
    const made = newMailboxKey()
    writeKeys(dataDir, [made])
    return keyOf(made)
  }
  return {
    seal(plain, { of }) {
      const { id, key } = sealing()
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(of))
      const body = [cipher.update(plain, 'utf8'), cipher.final()]
      return { keyId: id, sealed: Buffer.concat([nonce, ...body, cipher.getAuthTag()]).toString('base64') }
    },
    open({ keyId, sealed }, { of }) {
      const known = keys().find(({ id }) => id === keyId)
      if (!known) throw new NoKey(`the key ${keyId} is not here`)
      const bytes = Buffer.from(sealed, 'base64')
      try {
        const options = { authTagLength: TAG }
        const decipher = createDecipheriv(CIPHER, known.key, bytes.subarray(0, NONCE), options)
        decipher.setAAD(Buffer.from(of)).setAuthTag(bytes.subarray(-TAG))
        return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8')
      } catch {
        throw new NoKey(`what the key ${keyId} sealed was changed, or belongs elsewhere`)
      }
    },
    current: () => sealing().id,
  }
}

/** 256 random bits as MAILBOX_KEY and the file take them. */
export function newMailboxKey(): string {
  return randomBytes(32).toString('hex')
}

/** A new key that seals from now on; the others stay, to open what they sealed. One that was begun before is gone on with. Returns its id. */
export function turnKey(dataDir: string): string {
  const before = keysIn(dataDir)
  const [first] = before
  if (first && before.length > 1) return first.id
  const made = newMailboxKey()
  writeKeys(dataDir, [made, ...before.map(({ hex }) => hex)])
  return keyOf(made).id
}

/** Leaves the key that seals, and those that something is still sealed with; the others open nothing any more. */
export function dropOldKeys(dataDir: string, { inUse }: { inUse: ReadonlySet<string> }): void {
  const kept = keysIn(dataDir).filter(({ id }, place) => place === 0 || inUse.has(id))
  writeKeys(
    dataDir,
    kept.map(({ hex }) => hex),
  )
}

interface Key {
  id: string
  hex: string
  key: Buffer
}

/** The id tells keys apart and nothing of the key. */
function keyOf(hex: string): Key {
  const key = Buffer.from(hex, 'hex')
  return { id: createHash('sha256').update('mailbox-key').update(key).digest('hex').slice(0, 16), hex, key }
}

const fileIn = (dataDir: string) => join(dataDir, 'mailbox-key')

/** The folder's keys, the one that seals first; none while the file is not made. */
function keysIn(dataDir: string): Key[] {
  let text: string
  try {
    text = readFileSync(fileIn(dataDir), 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw new NoKey(`${fileIn(dataDir)} cannot be read`, { cause: error })
  }
  const lines = text.split('\n').filter((line) => line !== '')
  if (lines.length === 0 || !lines.every((line) => MAILBOX_KEY.test(line)))
    throw new NoKey(`${fileIn(dataDir)} is damaged: put it back from a copy`)
  return lines.map(keyOf)
}

const writeKeys = (dataDir: string, keys: readonly string[]) => writeWhole(fileIn(dataDir), `${keys.join('\n')}\n`)
