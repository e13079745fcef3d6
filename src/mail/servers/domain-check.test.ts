import { describe, expect, test } from 'vitest'
import { checkDomain, type DomainAsked } from './domain-check.ts'

// issue 6: a set-up check names what it can see of SPF, DKIM, DMARC; rules-and-facts.md, E-mail (Gmail and Yahoo since 2024)

const none = (code = 'ENOTFOUND') => Promise.reject(Object.assign(new Error(code), { code }))
const dns = (records: Readonly<Record<string, readonly string[]>>) => ({
  txt: (name: string) => (records[name] ? Promise.resolve([...records[name]]) : none()),
})
const google: DomainAsked = {
  domain: 'salo.example',
  spf: 'include:_spf.google.com',
  outgoingHost: 'smtp.gmail.com',
  selectors: [],
}
const unknown = { ...google, spf: '', outgoingHost: 'smtp.salo.example' }
const check = (records: Readonly<Record<string, readonly string[]>>, asked = google) => checkDomain(asked, dns(records))

describe('SPF', () => {
  test('that is missing comes with the line to add, the provider’s own where it is known', async () => {
    expect((await check({})).spf).toEqual({
      state: 'missing',
      record: '',
      line: { name: 'salo.example', value: 'v=spf1 include:_spf.google.com ~all' },
    })
    expect((await check({}, unknown)).spf.line?.value).toBe('v=spf1 mx a:smtp.salo.example ~all')
  })

  test.each([
    ['v=spf1 include:_spf.google.com ~all', 'well', undefined],
    ['v=spf1 redirect=_spf.google.com', 'well', undefined],
    ['v=spf1 include:_spf.google.com', 'weak', 'v=spf1 include:_spf.google.com ~all'],
    ['v=spf1 include:_spf.google.com +all', 'weak', 'v=spf1 include:_spf.google.com ~all'],
    ['v=spf1 include:_spf.google.com ?all', 'weak', 'v=spf1 include:_spf.google.com ~all'],
    ['v=spf1 mx -all', 'elsewhere', 'v=spf1 include:_spf.google.com mx -all'],
  ])('%s is %s', async (record, state, value) => {
    const { spf } = await check({ 'salo.example': ['some other words', record] })
    expect([spf.state, spf.line?.value]).toEqual([state, value])
  })

  test('that stands there twice counts for nobody, and comes joined', async () => {
    const { spf } = await check({ 'salo.example': ['v=spf1 mx ~all', 'v=spf1 include:_spf.google.com ~all'] })
    expect([spf.state, spf.line?.value]).toEqual(['several', 'v=spf1 mx include:_spf.google.com ~all'])
  })
})

describe('DMARC', () => {
  test.each([
    [['v=DMARC1; p=reject'], 'well', undefined],
    [['v=DMARC1; p=none; rua=mailto:a@salo.example'], 'weak', 'v=DMARC1; p=quarantine; rua=mailto:a@salo.example'],
    [['v=DMARC1; sp=none'], 'weak', 'v=DMARC1; p=none'],
    [['v=DMARC1; p=none', 'v=DMARC1; p=reject'], 'several', 'v=DMARC1; p=none'],
    [['verification=1'], 'missing', 'v=DMARC1; p=none'],
  ])('%s is %s', async (records, state, value) => {
    const { dmarc } = await check({ '_dmarc.salo.example': records })
    expect([dmarc.state, dmarc.line?.value]).toEqual([state, value])
  })

  test('of the domain above counts where there is none of its own', async () => {
    const below = { ...google, domain: 'post.salo.example' }
    expect((await check({ '_dmarc.salo.example': ['v=DMARC1; p=reject'] }, below)).dmarc.state).toBe('well')
  })
})

describe('DKIM', () => {
  test('is seen under a selector that is usual, known or named, and a withdrawn key is none', async () => {
    expect((await check({ 'default._domainkey.salo.example': ['v=DKIM1; k=rsa; p=MIIB'] })).dkim.state).toBe('well')
    const named = { ...google, selectors: ['autumn'] }
    expect((await check({ 'autumn._domainkey.salo.example': ['p=MIIB'] }, named)).dkim.record).toContain('autumn')
    expect((await check({ 'autumn._domainkey.salo.example': ['v=DKIM1; p='] }, named)).dkim.state).toBe('missing')
  })

  test('that is not found is not said to be missing: keys can have any name', async () => {
    expect((await check({})).dkim).toEqual({ state: 'unseen', record: '', line: null })
  })
})

test('what could not be looked at is not said to be missing', async () => {
  for (const txt of [() => none('ESERVFAIL'), () => none('ETIMEOUT')]) {
    const { spf, dkim, dmarc } = await checkDomain(google, { txt })
    expect([spf.state, dkim.state, dmarc.state]).toEqual(['unseen', 'unseen', 'unseen'])
  }
})
