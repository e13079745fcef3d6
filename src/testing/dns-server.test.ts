import { Resolver } from 'node:dns/promises'
import { expect, onTestFinished, test } from 'vitest'
import { dnsServer } from './dns-server.ts'

test('the tests’ own DNS answers as a real one would', async () => {
  const long = `v=DKIM1; p=${'A'.repeat(400)}`
  const server = await dnsServer({
    'client.example TXT': ['v=spf1 -all', long],
    'client.example MX': ['10 mail.client.example'],
    'mail.client.example A': ['127.0.0.9'],
    '_imaps._tcp.client.example SRV': ['0 1 993 mail.client.example'],
  })
  onTestFinished(() => server.close())
  const dns = new Resolver()
  dns.setServers([server.address])
  expect((await dns.resolveTxt('client.example')).map((pieces) => pieces.join(''))).toEqual(['v=spf1 -all', long])
  expect(await dns.resolveMx('client.example')).toMatchObject([{ exchange: 'mail.client.example', priority: 10 }])
  expect(await dns.resolve4('mail.client.example')).toEqual(['127.0.0.9'])
  expect(await dns.resolveSrv('_imaps._tcp.client.example')).toMatchObject([{ port: 993, name: 'mail.client.example' }])
  await expect(dns.resolveTxt('nobody.example')).rejects.toMatchObject({ code: 'ENOTFOUND' })
  await expect(dns.resolveTxt('mail.client.example')).rejects.toMatchObject({ code: 'ENODATA' })
  expect(server.asked).toContain('client.example MX')
})
