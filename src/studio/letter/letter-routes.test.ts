import { beforeAll, expect, test } from 'vitest'
import { arePicturesShown } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { MIRA } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'
import { studioPaths } from '../studio-paths.ts'

// S3-50; reliability.md, mail HTML and files; interface.md: errors

const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEUlEQVR42mNk+M9QzwAEYAEAEYQCAXUhcV0AAAAASUVORK5CYII='

const HTML = `<p>Dear Mira,</p><script>alert(1)</script><img src="cid:us"><img src="http://127.0.0.1:9/away.png" alt="away">
<a href="https://collect.example/x">https://bank.example/login</a>`

const EVENT = `BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:1
SUMMARY:Looking at the plan
LOCATION:Harbour 3
DTSTART:20260610T120000Z
DTEND:20260610T130000Z
ORGANIZER;CN=Grace Hopper:mailto:grace@harbour.example
ATTENDEE;CN=Mira Salo:mailto:${MIRA}
END:VEVENT
END:VCALENDAR`

/** A designed letter with a picture, an invitation, and two files, one of which is no picture whatever it says. */
function designed(deliveredTo: string): Uint8Array {
  const parts = [
    `Content-Type: text/html; charset=utf-8\n\n${HTML}`,
    `Content-Type: image/png\nContent-ID: <us>\nContent-Transfer-Encoding: base64\n\n${PICTURE}`,
    `Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\n${EVENT}`,
    `Content-Type: image/png; name="plan.html"\nContent-Disposition: attachment; filename*=UTF-8''pl%C3%A4n%22%0D%0ASet-Cookie:x.html\nContent-Transfer-Encoding: base64\n\nPHNjcmlwdD4=`,
    `Content-Type: text/html\nContent-Disposition: attachment; filename="page.html"\n\n<script>alert(1)</script>`,
  ]
  const head = `Delivered-To: ${deliveredTo}\nFrom: Grace Hopper <grace@harbour.example>\nTo: ${MIRA}\nCc: Ada Byron <ada@engine.example>\nSubject: The plan\nDate: Mon, 18 May 2026 10:00:00 +0000\nMessage-ID: <plan@harbour.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="cut"`
  const text = `${head}\n\n${parts.map((part) => `--cut\n${part}\n`).join('')}--cut--\n`
  return Buffer.from(text.replaceAll('\n', '\r\n'))
}

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  let letter: string
  let thread: string
  const raw = designed(MIRA)

  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    await receive(house, [raw])
    await receive(house, [designed('hello@salo.example')])
    const [found] = await messagesIn(house)
    letter = found?.id ?? ''
    thread = found?.thread ?? ''
  })

  test('a letter has a page of its own, one click from its conversation and back', async () => {
    const conversation = `/conversations/${thread}`
    expect(await mira.page(conversation)).toContain(`href="/letters/${letter}"`)
    const page = await mira.page(`/letters/${letter}`)
    expect(page).toContain(`href="${studioPaths.letter(thread, letter)}"`)
    for (const words of ['The plan', 'Grace Hopper', 'grace@harbour.example', 'Ada Byron', 'ada@engine.example'])
      expect(page).toContain(words)
  })

  test('a letter that came to two of our addresses is one, with both named', async () => {
    const page = await mira.page(`/letters/${letter}`)
    expect(page).toContain(`${MIRA} and hello@salo.example`)
    expect(page).toContain('It came 2 times and stands here once.')
  })

  test('an invitation is readable: what, when in the studio’s time, where, who asks and who is invited', async () => {
    const page = await mira.page(`/letters/${letter}`)
    for (const words of ['Looking at the plan', '10\u00a0June, 15:00 – 16:00', 'Harbour 3', 'Asked by', 'Invited'])
      expect(page).toContain(words)
  })

  test('links show where they lead, and that their words name another place', async () => {
    const page = await mira.page(`/letters/${letter}`)
    expect(page).toMatch(
      /<span class="address">https:\/\/bank\.example\/login<\/span><a class="address" href="https:\/\/collect\.example\/x"[^>]*>collect\.example<\/a><b>/u,
    )
  })

  test('the design stands in a frame that may not run anything nor be of our origin, under a policy of its own', async () => {
    const page = await mira.page(`/letters/${letter}`)
    const frame = /<iframe[^>]*>/u.exec(page)?.[0] ?? ''
    expect(frame).toContain(`src="/letters/${letter}/html"`)
    expect(frame).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
    const answer = await mira.get(`/letters/${letter}/html`)
    expect(answer.headers.get('content-security-policy')).toBe(
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'; form-action 'none'; base-uri 'none'",
    )
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('cache-control')).toContain('no-store')
    const html = await answer.text()
    expect(html).toContain('Dear Mira,')
    expect(html).toContain(`<img src="data:image/png;base64,${PICTURE}" />`)
    expect(html).toContain('<img alt="away" />')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('127.0.0.1')
  })

  test('pictures from elsewhere are off until asked for, the asking is noted and can be taken back', async () => {
    expect(await mira.page(`/letters/${letter}`)).toContain(
      'One picture of this letter lies elsewhere and is not shown.',
    )
    const asked = await mira.post(`/letters/${letter}/pictures`, { shown: 'yes' })
    expect([asked.status, asked.headers.get('location')]).toEqual([303, `/letters/${letter}`])
    expect(await arePicturesShown(house, { letter })).toBe(true)
    const page = await mira.page(`/letters/${letter}`)
    expect(page).toContain('The pictures of this letter are shown.')
    expect(page).toContain('Hide the pictures')
    // The one that is named lies on this machine itself: it is not asked for.
    expect(await mira.page(`/letters/${letter}/html`)).toContain('<img alt="away" />')
    expect((await mira.post(`/letters/${letter}/pictures`, { shown: 'no' })).status).toBe(303)
    expect(await arePicturesShown(house, { letter })).toBe(false)
    expect((await mira.post(`/letters/${letter}/pictures`, { shown: 'perhaps' })).status).toBe(404)
  })

  test('pictures that one member asked for stay hidden for another', async () => {
    await mira.post(`/letters/${letter}/pictures`, { shown: 'yes' })
    const other = app.premises.houseOf(house.store.workspace, 'member:somebody-else')
    expect(await arePicturesShown(other, { letter })).toBe(false)
    await mira.post(`/letters/${letter}/pictures`, { shown: 'no' })
  })

  test('the letter as it came is handed out byte for byte, to be saved', async () => {
    const answer = await mira.get(`/letters/${letter}/source`)
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(raw))).toBe(true)
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="The plan.eml"; filename*=UTF-8''The%20plan.eml`,
    )
    expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
  })

  test('files are handed out to be saved, and what could run is told to be bytes', async () => {
    const page = await mira.page(`/letters/${letter}`)
    const paths = [...page.matchAll(/href="(\/letters\/[^"]+\/attachments\/\d+)"/gu)].map(([, path = '']) => path)
    const files = await Promise.all(paths.map((path) => mira.get(path)))
    for (const file of files) {
      expect(file.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''\S+$/u,
      )
      expect(file.headers.get('x-content-type-options')).toBe('nosniff')
      expect(file.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
      expect(file.headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(file.headers.getSetCookie().join()).not.toContain('x.html')
    }
    const html = files.find((file) => file.headers.get('content-disposition')?.includes('page.html'))
    expect(html?.headers.get('content-type')).toBe('application/octet-stream')
    expect(await html?.text()).toBe('<script>alert(1)</script>')
    expect(page).toContain('Can run as a program: open it only if you expected it.')
  })

  test('what is not there is not found', async () => {
    for (const path of ['attachments/99', 'attachments/-1', 'attachments/x', 'nothing'])
      expect((await mira.get(`/letters/${letter}/${path}`)).status, path).toBe(404)
    expect((await mira.get('/letters/0198f0c0-0000-7000-8000-000000000000')).status).toBe(404)
  })

  test('a letter that nobody can read is shown as what it is, with its text, the reason and its bytes', async () => {
    const broken = Buffer.from('\nThis page was torn out of a mailbox\nand has no headers at all\n')
    await receive(house, [broken])
    const row = (await messagesIn(house)).find(({ unreadable }) => unreadable !== null)
    const page = await mira.page(`/letters/${row?.id}`)
    for (const words of [
      'We could not read this letter; here is its text.',
      'torn out of a mailbox',
      'It does not begin like a letter',
    ])
      expect(page).toContain(words)
    const source = await mira.get(`/letters/${row?.id}/source`)
    expect(Buffer.from(await source.arrayBuffer()).equals(broken)).toBe(true)
    expect(await mira.page(`/letters/${row?.id}/html`)).toContain('torn out of a mailbox')
  })

  test('no fault of ours on the way', () => {
    expect(app.logged).toEqual([])
  })
})

/** Every letter of the studio, the oldest first. */
const messagesIn = (house: House) =>
  house.store.read((tx) =>
    tx
      .$extendTables<{ message: { id: string; thread: string; unreadable: string | null } }>()
      .selectFrom('message')
      .select(['id', 'thread', 'unreadable'])
      .orderBy('id')
      .execute(),
  )
