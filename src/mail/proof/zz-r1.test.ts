import { test } from 'vitest'
import { Resolver } from 'node:dns/promises'
import { proofOf } from './proof.ts'
const nx = () => Promise.reject(Object.assign(new Error('x'),{code:'ENOTFOUND'}))
test('names', async () => {
  for (const s of ['x', 'y'.repeat(70), 'a..b', `${'z.'.repeat(120)}q`, 'ü', 'a\\b', '-']) {
    const sig = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=client.example; s=${s}; h=from:to:subject; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA`
    const raw = Buffer.from([sig, 'Return-Path: <x@evil.example>', 'Received: from evil.example (evil.example [93.184.216.34]) by mx.salo.example; Thu, 21 May 2026 10:00:00 +0000', 'From: Ann <ann@client.example>','To: mira@salo.example','Subject: hi','', 'hello\r\n'].join('\r\n'))
    const real = new Resolver({ timeout: 300, tries: 1 })
    const asked: string[] = []
    const resolve = async (name: string, type: string) => {
      asked.push(name.slice(0,12))
      try { await real.resolve(name, type) } catch (e: any) { asked.push(e.code); if (!/ECONNREFUSED|ETIMEOUT|ENOTFOUND|ENODATA|ESERVFAIL/.test(e.code)) throw e }
      return nx()
    }
    const p = await proofOf(raw,{arrivedAt:Date.now(),now:Date.now(),resolver:{resolve}})
    console.log(s.slice(0,10), asked.join(' ').slice(0,200), JSON.stringify([p.verdict,p.dkim,p.spf,p.dmarc]))
  }
  const sigs = Array.from({length:20},(_, i)=>`DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=client.example; s=s${i}; l=${20_000_000+i}; h=from:to:subject; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA`)
  const body = 'a b  c\r\n'.repeat(3_000_000)
  const raw = Buffer.from([...sigs,'From: Ann <ann@client.example>','To: mira@salo.example','Subject: hi','', body].join('\r\n'))
  const t=performance.now()
  const p = await proofOf(raw,{arrivedAt:Date.now(),now:Date.now(),resolver:{resolve:nx}})
  console.log('LARGE', raw.length, performance.now()-t, JSON.stringify(p))
}, 300000)
