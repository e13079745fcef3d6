import { fileURLToPath } from 'node:url'
import { existsSync } from 'node:fs'
import { simpleParser } from 'mailparser'
import { beforeAll, describe, expect, test } from 'vitest'
import { identityOf } from '#testing/mail-hashes.ts'
import { UnreadableMail } from './mail-types.ts'
import { parseMail } from './parse.ts'
import type { ParsedMail } from './parse.ts'
import { mailSources, sizeOfSources } from './sources/sources.ts'

// Trial on 1,600 files of real and hostile mail (not part of this project): nothing is lost, nothing throws.
const DATA = fileURLToPath(new URL('../../../shared/data/mail', import.meta.url))
const there = existsSync(DATA)
if (!there) console.warn(`SKIPPED: the trial on real mail needs ${DATA}, which is not here`)

type Read = { source: string; raw: Uint8Array; mail: ParsedMail | null }

const read: Read[] = []
const refused = new Map<string, number>()
let consumed = 0

// oxlint-disable-next-line no-control-regex
const UNFIT = /[\0-\u0008\u000b-\u001f]/

describe.skipIf(!there)('real and hostile mail', () => {
  beforeAll(async () => {
    for await (const found of mailSources([DATA])) {
      consumed = found.bytes
      if (!('raw' in found)) continue
      const mail = await parseMail(found.raw).catch((error: unknown) => {
        if (!(error instanceof UnreadableMail)) throw error
        refused.set(error.reason, (refused.get(error.reason) ?? 0) + 1)
        return null
      })
      read.push({ source: found.source, raw: found.raw, mail })
    }
  }, 60_000)

  test('every file is accounted for, byte for byte', async () => {
    expect(consumed).toBe((await sizeOfSources([DATA])).bytes)
    expect(read.length).toBeGreaterThan(1600)
  })

  test('at least 99 of 100 messages are read, the others are refused with a reason', () => {
    const unread = read.filter(({ mail }) => mail === null).length
    console.info(`real mail: ${read.length} messages, refused:`, Object.fromEntries(refused))
    expect(unread).toBeLessThan(read.length / 100)
  })

  test('what is read can be stored: no NUL, no control or half characters anywhere', () => {
    const unfit = (text: string) => UNFIT.test(text) || !text.isWellFormed()
    const broken = read.filter(({ mail }) => {
      if (mail === null) return false
      const shown = [mail.subject, mail.text, mail.words, mail.from?.name]
      return shown.some((text) => unfit(text ?? ''))
    })
    expect(broken.map(({ source }) => source)).toEqual([])
  })

  test('delivery reports are never taken for the words of a client', () => {
    const bounces = read.filter(({ source }) => /mail\/(?:sisimai|bounceparser|flufl-bounce)\//.test(source))
    const people = bounces.filter(({ mail }) => mail?.writer === 'person')
    console.info(`delivery reports: ${bounces.length}, taken for a person: ${people.length}`)
    expect(people.length).toBeLessThan(bounces.length / 100)
  })

  test('the same bounce with CRLF and with CR line ends is one message', () => {
    const identities = new Map<string, Set<string>>()
    for (const { source, raw } of read) {
      const name = /sisimai\/maildir\/(?:dos|mac)\/(lhost-(?:notes|mfilter|apachejames)-01\.eml)$/.exec(source)?.[1]
      if (name !== undefined) identities.set(name, (identities.get(name) ?? new Set()).add(identityOf(raw)))
    }
    expect([...identities.values()].map((set) => set.size)).toEqual([...identities].map(() => 1))
    expect(identities.size).toBe(3)
  })

  test('reading costs no more than half as much again as the bare parser', async () => {
    // Processor time in turns of a hundred messages, so that a busy machine slows both alike
    const spent = { bare: 0, ours: 0 }
    for (let start = 0; start < read.length; start += 100) {
      const some = read.slice(start, start + 100)
      spent.bare += await processorTime(some, (raw) => simpleParser(Buffer.from(raw)))
      spent.ours += await processorTime(some, (raw) => parseMail(raw))
    }
    const rate = (microseconds: number) => Math.round((read.length / microseconds) * 1e6)
    console.info(`messages a processor second: bare parser ${rate(spent.bare)}, ours ${rate(spent.ours)}`)
    expect(spent.bare / spent.ours).toBeGreaterThan(0.7)
  }, 60_000)
})

async function processorTime(some: readonly Read[], parse: (raw: Uint8Array) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (const { raw } of some) await parse(raw).catch(() => null)
  const { user, system } = process.cpuUsage(before)
  return user + system
}
