import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isSecure, readConfig } from './config.ts'
import { Stop } from './refusal.ts'

test('an empty environment is a studio on this machine', () => {
  const config = readConfig({ PORT: '', PUBLIC_URL: ' ' })
  expect(config).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: resolve('./data'),
    databaseUrl: null,
    publicUrl: null,
    trustProxy: [],
    secret: null,
    mailPrivateHosts: [],
    mailboxKeys: [],
    dnsServers: [],
  })
  expect(isSecure(config)).toBe(false)
})

test('an address with https makes cookies secure', () => {
  const config = readConfig({ PUBLIC_URL: 'https://care.example.com', TRUST_PROXY: '127.0.0.1, 10.0.0.0/8' })
  expect(isSecure(config)).toBe(true)
  expect(config.trustProxy).toEqual(['127.0.0.1', '10.0.0.0/8'])
})

test('what mail may be spoken with, sealed with and looked up by is told in lists', () => {
  const keys = ['ab'.repeat(32), 'CD'.repeat(32)]
  const config = readConfig({
    MAIL_PRIVATE_HOSTS: 'mail.local, 10.0.0.0/8,::1',
    MAILBOX_KEY: keys.join(', '),
    DNS_SERVERS: '9.9.9.9,192.168.1.1:5353, [2620:fe::fe]:53, ::1',
  })
  expect(config.mailPrivateHosts).toEqual(['mail.local', '10.0.0.0/8', '::1'])
  expect(config.mailboxKeys).toEqual(keys)
  expect(config.dnsServers).toEqual(['9.9.9.9', '192.168.1.1:5353', '[2620:fe::fe]:53', '::1'])
})

describe('a wrong value stops the start with one sentence that names it and says what would be right', () => {
  test.each([
    ['PORT', 'eighty', 'PORT “eighty” is not a port: give a whole number from 0 to 65535, such as 3000.'],
    ['PORT', '70000', 'PORT “70000” is not a port: give a whole number from 0 to 65535, such as 3000.'],
    ['HOST', 'a b', 'HOST “a b” is not an address or a host name: give one such as 127.0.0.1 or 0.0.0.0.'],
    [
      'DATABASE_URL',
      'mysql://root:hunter2@x/y',
      'DATABASE_URL is not a Postgres address: give one such as postgres://user:password@host:5432/consonance.',
    ],
    [
      'PUBLIC_URL',
      'care.example.com',
      'PUBLIC_URL “care.example.com” is not a web address without a path: give one such as https://care.example.com.',
    ],
    [
      'TRUST_PROXY',
      'yes',
      'TRUST_PROXY “yes” is not a list of proxies: give addresses or ranges such as 127.0.0.1, 10.0.0.0/8.',
    ],
    [
      'MAIL_PRIVATE_HOSTS',
      'mail.local; 10.0.0.0/8',
      'MAIL_PRIVATE_HOSTS “mail.local; 10.0.0.0/8” is not a list of hosts: give names, addresses or ranges such as mail.local, 10.0.0.0/8.',
    ],
    [
      'MAILBOX_KEY',
      'hunter2',
      'MAILBOX_KEY is not a key: give 64 hexadecimal digits, as npx consonance mailbox-key --new prints them.',
    ],
    ...['dns.example', '9.9.9.9:0', '9.9.9.9:70000', '[9.9.9]:53'].map((value) => [
      'DNS_SERVERS',
      value,
      `DNS_SERVERS “${value}” is not a list of name servers: give addresses such as 9.9.9.9, 192.168.1.1:5353 or [2620:fe::fe]:53.`,
    ]),
    ['SECRET', 'short', 'SECRET is too short to protect anything: give at least 32 random characters.'],
  ])('%s=%s', (key, value, sentence) => {
    expect(() => readConfig({ [key]: value })).toThrow(new Stop(sentence))
  })
})
