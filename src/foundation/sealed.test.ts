import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { dropOldKeys, type Keyring, keyringOf, newMailboxKey, NoKey, turnKey } from './sealed.ts'

// ASVS 11.3.2, 13.3.1, 13.3.4; reliability.md, secrets at rest

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

let dataDir: string
let keyring: Keyring
const inFolder = (dir: string) => keyringOf({ dataDir: dir, config: { mailboxKeys: [] } })
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'consonance-key-'))
  folders.push(folder)
  return folder
}
beforeEach(() => {
  dataDir = newFolder()
  keyring = inFolder(dataDir)
})

const SECRET = 'correct horse — батарея 🐎'
const ROW = { of: 'mail_account/studio/1/secret' }

describe('a sealed secret', () => {
  test('opens where it was sealed, and shows nothing of itself', () => {
    const sealed = keyring.seal(SECRET, ROW)
    expect(keyring.open(sealed, ROW)).toBe(SECRET)
    expect(JSON.stringify(sealed)).not.toContain('correct')
    expect(Buffer.from(sealed.sealed, 'base64').toString('latin1')).not.toContain('correct')
  })

  test('is another one each time, though the secret is the same', () => {
    const all = Array.from({ length: 200 }, () => keyring.seal(SECRET, ROW).sealed)
    expect(new Set(all).size).toBe(all.length)
    const nonces = all.map((one) => Buffer.from(one, 'base64').subarray(0, 12).toString('hex'))
    expect(new Set(nonces).size).toBe(all.length)
  })

  test('does not open in another row: whoever swaps two of them gains nothing', () => {
    const sealed = keyring.seal(SECRET, ROW)
    for (const of of ['mail_account/studio/2/secret', 'mail_account/other/1/secret', 'mail_account/studio/1/consent'])
      expect(() => keyring.open(sealed, { of })).toThrow(NoKey)
  })

  test('does not open when a single bit of it was changed, wherever', () => {
    const { keyId, sealed } = keyring.seal(SECRET, ROW)
    const bytes = Buffer.from(sealed, 'base64')
    for (let place = 0; place < bytes.length; place++) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(() => keyring.open({ keyId, sealed: changed.toString('base64') }, ROW)).toThrow(NoKey)
    }
  })

  test.each(['', 'AAAA', 'no base64 at all!', 'A'.repeat(37)])(
    'cut short or no such thing (%j) does not open',
    (sealed) => {
      const { keyId } = keyring.seal(SECRET, ROW)
      expect(() => keyring.open({ keyId, sealed }, ROW)).toThrow(NoKey)
    },
  )

  test('does not open with another key, also under the first one’s name', () => {
    const other = inFolder(newFolder())
    const sealed = keyring.seal(SECRET, ROW)
    expect(() => other.open(sealed, ROW)).toThrow(NoKey)
    expect(() => other.open({ ...sealed, keyId: other.current() }, ROW)).toThrow(NoKey)
  })

  test('of no length is kept too', () => {
    expect(keyring.open(keyring.seal('', ROW), ROW)).toBe('')
  })
})

describe('the key', () => {
  test('is made once, for its user only, and stays', () => {
    const sealed = keyring.seal(SECRET, ROW)
    const file = join(dataDir, 'mailbox-key')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(inFolder(dataDir).open(sealed, ROW)).toBe(SECRET)
    expect(inFolder(dataDir).seal(SECRET, ROW).keyId).toBe(sealed.keyId)
  })

  test('that is lost says so, and a new one seals what is new', () => {
    const sealed = keyring.seal(SECRET, ROW)
    rmSync(join(dataDir, 'mailbox-key'))
    expect(() => keyring.open(sealed, ROW)).toThrow(`the key ${sealed.keyId} is not here`)
    expect(keyring.open(keyring.seal('new', ROW), ROW)).toBe('new')
    expect(() => keyring.open(sealed, ROW)).toThrow(NoKey)
  })

  test('that is damaged is never written over', () => {
    const file = join(dataDir, 'mailbox-key')
    for (const damaged of ['', 'half of a key', `${newMailboxKey()}\nrubbish\n`]) {
      writeFileSync(file, damaged)
      expect(() => keyring.seal(SECRET, ROW)).toThrow('is damaged: put it back from a copy')
      expect(readFileSync(file, 'utf8')).toBe(damaged)
    }
  })

  test('of the environment needs no file, and its first one seals', () => {
    const [old, fresh] = [newMailboxKey(), newMailboxKey()]
    const before = keyringOf({ dataDir, config: { mailboxKeys: [old] } })
    const after = keyringOf({ dataDir, config: { mailboxKeys: [fresh.toUpperCase(), old] } })
    const sealed = before.seal(SECRET, ROW)
    expect(after.open(sealed, ROW)).toBe(SECRET)
    expect(after.seal(SECRET, ROW).keyId).not.toBe(sealed.keyId)
    expect(() => before.open(after.seal(SECRET, ROW), ROW)).toThrow(NoKey)
    expect(() => statSync(join(dataDir, 'mailbox-key'))).toThrow('ENOENT')
  })

  test('is nowhere in what is thrown', () => {
    const sealed = keyring.seal(SECRET, ROW)
    const key = readFileSync(join(dataDir, 'mailbox-key'), 'utf8').trim()
    writeFileSync(join(dataDir, 'mailbox-key'), `${key} `)
    for (const work of [() => keyring.open(sealed, ROW), () => keyring.seal(SECRET, ROW)]) {
      expect(work).toThrow(NoKey)
      expect(work).not.toThrow(key.slice(0, 16))
    }
  })
})

describe('turning the key', () => {
  test('seals with the new one from now on, and opens what the old one sealed until it is dropped', () => {
    const sealed = keyring.seal(SECRET, ROW)
    const turned = turnKey(dataDir)
    expect(turned).not.toBe(sealed.keyId)
    expect([keyring.current(), keyring.open(sealed, ROW)]).toEqual([turned, SECRET])
    const anew = keyring.seal(SECRET, ROW)
    dropOldKeys(dataDir, { inUse: new Set() })
    expect(keyring.open(anew, ROW)).toBe(SECRET)
    expect(() => keyring.open(sealed, ROW)).toThrow(NoKey)
  })

  test('leaves a key that something is still sealed with', () => {
    const sealed = keyring.seal(SECRET, ROW)
    turnKey(dataDir)
    dropOldKeys(dataDir, { inUse: new Set([sealed.keyId]) })
    expect(keyring.open(sealed, ROW)).toBe(SECRET)
  })

  test('that was broken off is gone on with, and makes no third key', () => {
    keyring.seal(SECRET, ROW)
    const turned = turnKey(dataDir)
    expect(turnKey(dataDir)).toBe(turned)
    dropOldKeys(dataDir, { inUse: new Set() })
    expect(turnKey(dataDir)).not.toBe(turned)
  })
})
