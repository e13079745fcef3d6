import { expect, test } from 'vitest'
import { clientAddress, isAddressRange } from './client-address.ts'

test('without a trusted proxy, what the header says is not believed', () => {
  const address = clientAddress([])
  expect(address('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
  expect(address('::ffff:203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
})

test('behind trusted proxies the nearest stranger is the client, whatever he wrote to the left', () => {
  const address = clientAddress(['127.0.0.1', '10.0.0.0/8'])
  expect(address('127.0.0.1', '1.1.1.1, 198.51.100.1, 10.4.0.2')).toBe('198.51.100.1')
  expect(address('::ffff:127.0.0.1', '[2001:db8::7]:4431')).toBe('2001:db8::7')
  expect(address('127.0.0.1', '198.51.100.1:50123')).toBe('198.51.100.1')
})

test('whoever comes past the proxy is seen as himself', () => {
  expect(clientAddress(['10.0.0.1'])('203.0.113.9', '10.0.0.1')).toBe('203.0.113.9')
})

test('nonsense in the header leaves the proxy as the last one known', () => {
  expect(clientAddress(['127.0.0.1'])('127.0.0.1', 'unknown')).toBe('127.0.0.1')
  expect(clientAddress(['127.0.0.1'])('127.0.0.1', '')).toBe('127.0.0.1')
})

test('a range is an address with at most as many bits as it has', () => {
  expect(['10.0.0.0/8', '::1', 'fd00::/8'].every(isAddressRange)).toBe(true)
  expect(['10.0.0.0/33', 'proxy', '1', '10.0.0.0/8/8', '10.0.0.0/'].some(isAddressRange)).toBe(false)
})
