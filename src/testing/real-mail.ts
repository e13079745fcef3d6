import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mailSources } from '#mail/sources/sources.ts'
import { identityOf } from './mail-hashes.ts'

/** Where real and hostile mail lies; the files are not part of this project. */
const FOLDER = fileURLToPath(new URL('../../../shared/data/mail', import.meta.url))

/** Why there is no real mail here; null where there is. Tests that need it are left out aloud. */
export const withoutRealMail = existsSync(FOLDER) ? null : `${FOLDER} is not here`

/** Every real and hostile message as a server sends it; with `most` so many from all over it, of which no two are the same letter. */
export async function realMail({ most }: { most?: number } = {}): Promise<Uint8Array[]> {
  const all: Uint8Array[] = []
  for await (const found of mailSources([FOLDER])) if ('raw' in found) all.push(onTheWire(found.raw))
  if (most === undefined) return all
  const different = [...new Map(all.map((raw) => [identityOf(raw), raw])).values()]
  const step = Math.max(1, Math.floor(different.length / most))
  return different.filter((_, place) => place % step === 0).slice(0, most)
}

/** As every server sends it: with CR LF (RFC 5322). What has a NUL in it is no message to a server: Dovecot sends 0x80 instead. */
const onTheWire = (raw: Uint8Array) =>
  Buffer.from(Buffer.from(raw).toString('latin1').replaceAll(/\r?\n/gu, '\r\n').replaceAll('\0', '\u0080'), 'latin1')
