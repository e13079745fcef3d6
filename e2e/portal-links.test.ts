import { describe, expect, test } from 'vitest'
import { Visitor } from '#testing/visitor.ts'
import { count, look } from './looking.ts'
import { workshop } from './serving.ts'
import { freePort } from './tls.ts'
import { soon } from './two-people.ts'
import { clientWithLink, done, uneasyClient } from './uneasy-http.ts'

// reliability.md, link scanners and business flow: looking changes nothing, buttons do, once. ASVS 2.3.3, 7.6.2

const { folder, serve } = workshop()

async function studioAt(home: string): Promise<{ mira: Visitor; told: () => string }> {
  const port = String(await freePort())
  const { told } = await serve({ DATA_DIR: home, PORT: port, PUBLIC_URL: 'https://care.example' })
  const mira = new Visitor(`http://127.0.0.1:${port}`)
  await mira.firstRun()
  return { mira, told }
}

const twenty = <Done>(one: (place: number) => Promise<Done>) =>
  Promise.all(Array.from({ length: 20 }, (_, place) => one(place)))

describe('the server as its clients reach it', () => {
  test('five scanners look at a link, by GET and HEAD, with a browser’s headers and without: it is still good', async () => {
    const home = folder('scanned')
    const { mira, told } = await studioAt(home)
    const { link, contact } = await clientWithLink(mira, 'Grace Hopper')
    const agents = ['SafeLinks', 'Mimecast', 'Proofpoint', 'HeadlessChrome/131', '']
    for (const agent of agents) {
      const headers = agent ? { 'user-agent': agent, accept: 'text/html' } : {}
      for (const method of ['GET', 'HEAD']) {
        const answer = await fetch(mira.origin + link, { method, headers, redirect: 'manual' })
        const page = await answer.text()
        expect([method, answer.status, answer.headers.getSetCookie()]).toEqual([method, 200, []])
        expect(answer.headers.get('cache-control')).toContain('no-store')
        expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
        expect(page.includes('Grace Hopper')).toBe(method === 'GET')
      }
    }
    expect(count(home, 'portal_session')).toBe(0)
    const phone = new Visitor(mira.origin)
    const opened = await phone.post(link)
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `/p/${contact}`])
    expect(await phone.page(`/p/${contact}`)).toContain('</html>')
    expect(count(home, 'portal_session')).toBe(1)
    expect(told()).toBe('')
  })

  test('twenty words, reactions, questions and answers at once have one effect each', async () => {
    const home = folder('twenty')
    const { mira, told } = await studioAt(home)
    const { phone, contact, concern, options } = await uneasyClient(mira, 'Grace Hopper', 'The pictures are dark.')
    const at = `/p/${contact}/concerns/${concern}`
    const [option = ''] = options
    const all = [
      ...(await twenty(() => phone.post(`${at}/words`, { words: 'And the cover.' }))),
      ...(await twenty(() => phone.post(`${at}/reactions`, { option, reaction: 'eases', words: '' }))),
      ...(await twenty(() =>
        phone.post(`/p/${contact}/questions`, { words: 'When?', form: '00000000-0000-4000-8000-000000000001' }),
      )),
    ]
    await done(mira, `/concerns/${concern}/promises`, { words: 'New pictures', on: soon(), time: '' })
    await done(mira, `/concerns/${concern}/deliveries`, { proof: 'They are up.' })
    all.push(...(await twenty(() => phone.post(`${at}/answer`, { eases: 'yes', round: '1', words: '' }))))
    expect(new Set(all.map((one) => one.status))).toEqual(new Set([303]))
    const kinds = look<{ kind: string; n: number }>(
      home,
      `select kind, count(*) as n from concern_happening where kind in ('heard', 'reacted', 'answered') group by kind order by kind`,
    )
    expect(kinds.map(({ kind, n }) => [kind, n])).toEqual([
      ['answered', 1],
      ['heard', 1],
      ['reacted', 1],
    ])
    expect([count(home, 'client_question'), count(home, 'concern')]).toEqual([1, 1])
    expect(look(home, 'select stage from concern')).toMatchObject([{ stage: 'eased' }])
    expect(told()).toBe('')
  })

  test('“I have sent it” pressed twenty times at once asks back once', async () => {
    const home = folder('sent')
    const { mira } = await studioAt(home)
    const { concern } = await uneasyClient(mira, 'Grace Hopper', 'The pictures are dark.')
    await done(mira, `/concerns/${concern}/promises`, { words: 'New pictures', on: soon(), time: '' })
    await done(mira, `/concerns/${concern}/deliveries`, { proof: 'They are up.' })
    const [{ id } = { id: '' }] = look<{ id: string }>(
      home,
      `select id from outgoing where template = 'concern.check-back'`,
    )
    const form = { subject: 'Does this ease it?', text: 'One word is enough.' }
    const all = await twenty(() => mira.post(`/outbox/${id}/sending`, form))
    expect(all.every(({ status }) => status === 303 || status === 422)).toBe(true)
    expect(all.some(({ status }) => status === 303)).toBe(true)
    expect(look(home, `select 1 from concern_happening where kind = 'asked-back'`)).toHaveLength(1)
  })
})
