import { createHash, generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dkimSign } from 'mailauth'
import { describe, expect, test } from 'vitest'
import type { MailBytes } from '../mail-types.ts'
import { type ProofWays, proofOf } from './proof.ts'

// Issue 6: SPF, DKIM and DMARC are checked; no DNS but the one in the test

const NOW = Date.UTC(2026, 10, 20, 12)
const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const KEY = `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`

type Records = Record<string, string | Error>

/** The world: `client.example` signs, says which server is its own, and asks to refuse the rest. */
const WORLD: Records = {
  's1._domainkey.client.example': KEY,
  's1._domainkey.mail.client.example': KEY,
  's1._domainkey.evil.example': KEY,
  's1._domainkey.list.example': KEY,
  'client.example': 'v=spf1 ip4:192.0.2.10 -all',
  'evil.example': 'v=spf1 ip4:198.51.100.66 -all',
  'anybody.example': 'v=spf1 +all',
  '_dmarc.client.example': 'v=DMARC1; p=reject',
  '_dmarc.strict.example': 'v=DMARC1; p=none; adkim=s',
  's1._domainkey.mail.strict.example': KEY,
}

function ways(records: Records = WORLD, over: Partial<ProofWays> = {}) {
  const asked: string[] = []
  const resolve = (name: string, type: string): Promise<unknown> => {
    asked.push(`${type} ${name}`)
    const found = type === 'TXT' ? records[name] : undefined
    if (found instanceof Error) return Promise.reject(found)
    if (found !== undefined) return Promise.resolve([[found]])
    return Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }))
  }
  return { ways: { arrivedAt: NOW, now: NOW, resolver: { resolve }, ...over }, asked }
}

interface Wanted {
  from?: string
  more?: string[]
  body?: string
  /** Signed for this domain. */
  by?: string
  /** The server's stamp; null for none. */
  stamp?: { ip: string; sender: string; above?: string[] } | null
}

const BODY = 'Dear Mira,\r\n\r\ncould we talk on Monday?\r\n\r\nGrace\r\n'

async function mail({
  from = 'Grace <grace@client.example>',
  more = [],
  body = BODY,
  by,
  stamp = null,
}: Wanted): Promise<Buffer> {
  const head = [
    `From: ${from}`,
    'To: mira@studio.example',
    'Subject: Monday',
    'Message-ID: <one@client.example>',
    'Date: Fri, 20 Nov 2026 12:00:00 +0000',
    ...more,
  ]
  const plain = `${head.join('\r\n')}\r\n\r\n${body}`
  const signed = by
    ? (
        await dkimSign(plain, {
          canonicalization: 'relaxed/relaxed',
          signTime: new Date(NOW - 1000),
          signingDomain: by,
          selector: 's1',
          privateKey,
          signatureData: [{ signingDomain: by, selector: 's1', privateKey }],
        })
      ).signatures + plain
    : plain
  if (!stamp) return Buffer.from(signed)
  const { ip, sender, above = [] } = stamp
  const received = `Received: from mx.client.example (mx.client.example [${ip}])\r\n\tby mx.studio.example (Postfix) with ESMTPS id 1; Fri, 20 Nov 2026 12:00:01 +0000`
  return Buffer.from([`Return-Path: <${sender}>`, ...above, received].join('\r\n') + `\r\n${signed}`)
}

const OWN = { ip: '192.0.2.10', sender: 'grace@client.example' }
const verdict = async (wanted: Wanted, records?: Records) =>
  (await proofOf(await mail(wanted), ways(records).ways)).verdict

describe('the proof of a sender', () => {
  test('a signature of the sender’s domain proves it, whatever server it came from', async () => {
    expect(
      await proofOf(
        await mail({ by: 'client.example', stamp: { ip: '198.51.100.1', sender: 'fwd@forwarder.example' } }),
        ways().ways,
      ),
    ).toMatchObject({
      verdict: 'proven',
      from: ['grace@client.example'],
      dkim: { result: 'pass', domain: 'client.example' },
      spf: { result: 'elsewhere', domain: 'forwarder.example' },
      dmarc: { result: 'pass', policy: 'reject' },
    })
  })

  test('a signature of a sub-domain proves it too, unless the domain asks for its own name', async () => {
    expect(await verdict({ by: 'mail.client.example' })).toBe('proven')
    const strict = 'Ada <ada@strict.example>'
    expect(
      await verdict({
        from: strict,
        by: 'mail.strict.example',
        stamp: { ip: '192.0.2.77', sender: 'ada@strict.example' },
      }),
    ).toBe('claimed')
  })

  test('a server of the sender’s proves it where the letter came in their name', async () => {
    expect(await proofOf(await mail({ stamp: OWN }), ways().ways)).toMatchObject({
      verdict: 'proven',
      spf: { result: 'pass', domain: 'client.example' },
    })
    expect(await verdict({ stamp: { ...OWN, sender: 'x@evil.example' } })).toBe('claimed')
    expect(await verdict({ stamp: { ...OWN, ip: '198.51.100.66' } })).toBe('claimed')
  })

  test('a domain that lets anybody send in its name proves nothing by it', async () => {
    expect(
      await verdict({ from: 'a@anybody.example', stamp: { ip: '198.51.100.66', sender: 'a@anybody.example' } }),
    ).toBe('claimed')
  })

  test('a stranger with everything in order for their own domain is no client', async () => {
    const stamp = { ip: '198.51.100.66', sender: 'x@evil.example' }
    expect(await proofOf(await mail({ by: 'evil.example', stamp }), ways().ways)).toMatchObject({
      verdict: 'claimed',
      dkim: { result: 'elsewhere', domain: 'evil.example' },
      dmarc: { result: 'fail', policy: 'reject' },
    })
  })

  test('only what the receiving server stamped on top counts: a stranger’s own lines below say nothing', async () => {
    const forged = [
      'Return-Path: <grace@client.example>',
      'Received: from mx.client.example (mx.client.example [192.0.2.10]) by mx.studio.example',
      'Authentication-Results: mx.studio.example; dkim=pass header.d=client.example; dmarc=pass',
    ]
    const raw = (await mail({ stamp: { ip: '198.51.100.66', sender: 'x@evil.example' } })).toString('latin1')
    const cut = raw.indexOf('From: ')
    const bytes = Buffer.from(`${raw.slice(0, cut)}${forged.join('\r\n')}\r\n${raw.slice(cut)}`, 'latin1')
    expect((await proofOf(bytes, ways().ways)).verdict).toBe('claimed')
  })

  test('machines of the receiving house are walked past, by the address that they saw', async () => {
    const inner = [
      'Received: from mx.studio.example (mx.studio.example [10.0.0.5]) by store.studio.example with LMTP id 2',
      'Received: from localhost (localhost [127.0.0.1]) by mx.studio.example (amavis) with ESMTP id 3',
    ]
    expect(await verdict({ stamp: { ...OWN, above: inner } })).toBe('proven')
    // A name that was only told is nobody's proof of being inside
    const told = [
      'Received: from mx.studio.example (evil.example [198.51.100.66]) by store.studio.example with ESMTP id 2',
    ]
    expect(await verdict({ stamp: { ...OWN, above: told } })).toBe('claimed')
    const container = ['Received: from mx.studio.example (gateway [172.17.0.1]) by mail.studio.example with ESMTP id 2']
    expect(
      await verdict({ stamp: { ...OWN, above: container } }, { ...WORLD, '_dmarc.client.example': 'v=DMARC1; p=none' }),
    ).toBeNull()
  })

  test('Microsoft 365’s own findings count where it is the receiving server, and nowhere else', async () => {
    const results =
      'Authentication-Results: spf=pass (sender IP is 192.0.2.10) smtp.mailfrom=client.example; dkim=none; dmarc=pass'
    const hop = (by: string) =>
      `Received: from A.eurprd05.prod.outlook.com (2603:10a6:1::1) by ${by} with HTTPS; Fri, 20 Nov 2026 12:00:02 +0000`
    const plain = await mail({})
    const through = (by: string) =>
      proofOf(Buffer.concat([Buffer.from(`${hop(by)}\r\n${results}\r\n`), plain]), ways().ways)
    expect((await through('B.eurprd05.prod.outlook.com')).verdict).toBe('proven')
    expect((await through('mx.studio.example')).verdict).toBe('claimed')
  })

  test('what was changed on its way is not proven any more', async () => {
    const raw = (await mail({ by: 'client.example' })).toString('latin1')
    const changed = Buffer.from(raw.replace('on Monday', 'on Friday'), 'latin1')
    expect(await proofOf(changed, ways().ways)).toMatchObject({
      verdict: 'claimed',
      dkim: { result: 'fail', domain: 'client.example' },
    })
  })

  test('a second From, another’s address in the name, and several senders prove nobody', async () => {
    const raw = (await mail({ from: 'Eve <eve@evil.example>', by: 'evil.example' })).toString('latin1')
    expect(
      (await proofOf(Buffer.from(`From: Grace <grace@client.example>\r\n${raw}`, 'latin1'), ways().ways)).verdict,
    ).toBe('claimed')
    expect(await verdict({ from: 'Grace <grace@client.example>, Eve <eve@evil.example>', by: 'evil.example' })).toBe(
      'claimed',
    )
    const tricked = await proofOf(
      await mail({ from: '"grace@client.example" <eve@evil.example>', by: 'evil.example' }),
      ways().ways,
    )
    expect(tricked).toMatchObject({ verdict: 'proven', from: ['eve@evil.example'] })
  })

  test('a DNS that does not answer leaves it open, and asks to be believed by nobody', async () => {
    const away = Object.assign(new Error('away'), { code: 'ETIMEOUT' })
    const broken = {
      ...WORLD,
      's1._domainkey.client.example': away,
      'client.example': away,
      '_dmarc.client.example': away,
    }
    expect(await verdict({ by: 'client.example', stamp: OWN }, broken)).toBeNull()
  })

  test('the DNS is asked about the sender’s own domain alone, so that nobody else can hold the answer up', async () => {
    const { ways: how, asked } = ways()
    await proofOf(await mail({ by: 'evil.example', stamp: { ip: '198.51.100.66', sender: 'x@evil.example' } }), how)
    expect(asked.filter((one) => one.includes('evil'))).toEqual([])
  })

  test('a resolver that never answers is left after the caller’s patience', async () => {
    const stop = new AbortController()
    const resolve = () => {
      setTimeout(() => stop.abort(), 20)
      return new Promise<never>(() => undefined)
    }
    const found = await proofOf(await mail({ by: 'client.example' }), {
      ...ways().ways,
      resolver: { resolve },
      signal: stop.signal,
    })
    expect(found).toMatchObject({ verdict: null, from: ['grace@client.example'] })
  })

  test('mail that arrived more than a month ago is not looked at', async () => {
    const { ways: how, asked } = ways(WORLD, { arrivedAt: NOW - 40 * 24 * 3600_000 })
    expect((await proofOf(await mail({ by: 'client.example' }), how)).verdict).toBeNull()
    expect(asked).toEqual([])
  })

  test('a signature that has ended since is judged from when the letter arrived', async () => {
    expect(
      (await proofOf(await mail({ by: 'client.example' }), ways(WORLD, { now: NOW + 20 * 24 * 3600_000 }).ways))
        .verdict,
    ).toBe('proven')
  })

  test('a large letter is streamed, all of it', async () => {
    const line = `${'0123456789'.repeat(7)}\r\n`
    const bytes = await mail({ by: 'client.example', body: line.repeat(60_000) })
    const pieces = async function* () {
      for (let at = 0; at < bytes.length; at += 65_536) yield await Promise.resolve(bytes.subarray(at, at + 65_536))
    }
    const large: MailBytes = { pieces }
    expect((await proofOf(large, ways().ways)).verdict).toBe('proven')
    // A disk that breaks off in the middle is no reason to doubt the sender
    const broken = async function* () {
      yield await Promise.resolve(bytes.subarray(0, 65_536))
      throw new Error('gone')
    }
    expect((await proofOf({ pieces: broken }, ways().ways)).verdict).toBeNull()
  })
})

const DATA = fileURLToPath(new URL('../../../../shared/data/mail', import.meta.url))
const isThere = existsSync(join(DATA, 'index.json'))
if (!isThere) console.warn('SKIPPED: proofs of real mail need ../shared/data/mail, which is not here')

describe.skipIf(!isThere)('real mail', () => {
  test('no letter makes it throw, and none of them is proven without a DNS', async () => {
    const index: { file: string; bytes: number }[] = JSON.parse(readFileSync(join(DATA, 'index.json'), 'utf8'))
    const some = index.filter(({ file, bytes }) => !file.endsWith('.mbox') && bytes < 200_000)
    const proven: string[] = []
    for (const { file } of some) {
      const found = await proofOf(readFileSync(join(DATA, file)), ways({}).ways)
      if (found.verdict === 'proven') proven.push(file)
    }
    expect(some.length).toBeGreaterThan(1000)
    expect(proven).toEqual([])
  }, 120_000)
})

// Issue 6: a message that only claims to be from a client is marked, however it is made
describe('a letter that is made to keep us busy', () => {
  const large = (signatures: readonly string[]) => {
    const head = ['From: Grace <grace@client.example>', 'To: mira@salo.example', 'Subject: Invoice', '', '']
    return Buffer.from([...signatures, ...head].join('\r\n') + 'pay  this  now\r\n'.repeat(500_000))
  }
  const signature = (place: number, more: string) =>
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=client.example; s=s1; h=from; ${more}bh=AAAA; b=A${place}`

  test('by signatures that each want the whole of it looked at anew, is only claimed, and at once', async () => {
    const bytes = large(Array.from({ length: 20 }, (_, place) => signature(place, `l=${5_000_000 + place}; `)))
    const began = performance.now()
    expect((await proofOf(bytes, ways().ways)).verdict).toBe('claimed')
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  test('by a signature whose key can never be asked for, or stands below a part of the domain that does not answer, is only claimed', async () => {
    const hash = createHash('sha256').update('hello\r\n').digest('base64')
    const signed = (place: string) =>
      Buffer.from(
        `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; ${place}; h=from; bh=${hash}; b=AAAA\r\n` +
          'From: Grace <grace@client.example>\r\nSubject: Invoice\r\n\r\nhello\r\n',
      )
    const failing = (name: string, code: string) =>
      ways({ ...WORLD, [name]: Object.assign(new Error(code), { code }) }).ways
    const long = 'y'.repeat(70)
    const unaskable = failing(`${long}._domainkey.client.example`, 'EBADNAME')
    expect((await proofOf(signed(`d=client.example; s=${long}`), unaskable)).verdict).toBe('claimed')
    const dead = failing('s._domainkey.old.client.example', 'ESERVFAIL')
    expect((await proofOf(signed('d=old.client.example; s=s'), dead)).verdict).toBe('claimed')
    const away = failing('s._domainkey.client.example', 'ESERVFAIL')
    expect((await proofOf(signed('d=client.example; s=s'), away)).verdict).toBeNull()
  })

  test('lets the process have its turn meanwhile', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 5)
    await proofOf(large([signature(1, '')]), ways().ways)
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
  })
})
