import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { conversations, notesOf, snoozed, talksOf } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { accept, correspondence, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { openedPortal } from '#testing/portal.ts'
import { settledApp } from '#testing/test-app.ts'
import { DAY, HOUR } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'

// S0-19; product.md, Conversation: internal notes never leave the studio

const SECRET = 'Her board meets on Tuesday, say nothing before. <b>هذا لنا</b> 🙂'

eachEngine((engine) => {
  let settled: Awaited<ReturnType<typeof settledApp>>
  let house: House
  let mira: Visitor
  beforeAll(async () => {
    settled = await settledApp(engine)
    ;({ house, mira } = settled)
  })

  let count = 0
  /** A client with a letter that asks, an hour old. */
  async function client() {
    count += 1
    const who = { name: `Grace ${count}`, address: `grace${count}@harbour.example` }
    const asks = { by: 'P', at: house.now() - HOUR, body: 'When may we see the first page?' } as const
    await receive(house, correspondence(who, `Pages ${count}`, [asks]))
    const whose = await accept(house, who)
    const found = (await conversations(house, { most: 30 })).find(({ thread }) => thread.subject === `Pages ${count}`)
    return { ...whose, who, thread: found?.thread.id ?? '', letter: found?.last?.id ?? '' }
  }

  const seconds = { way: 'call', seemed: 'uneasy', saw: 'Long pauses.' }
  const nowOf = (page: string) => ({
    day: /name="day"[^>]*value="([^"]+)"/u.exec(page)?.[1] ?? '',
    time: /name="time"[^>]*value="([^"]+)"/u.exec(page)?.[1] ?? '',
  })

  test('a call is noted from the client’s page with one choice to make, and stands there and in the conversation', async () => {
    const { client: id, contact, thread } = await client()
    const form = await mira.page(`/clients/${id}/talks`)
    const answer = await mira.post(`/clients/${id}/talks`, { contact, ...seconds, ...nowOf(form) })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/clients/${id}#talks`])
    const [noted] = await talksOf(house, { contact, until: house.now() })
    expect(noted).toMatchObject({ seemed: 'uneasy', saw: 'Long pauses.', way: 'call' })
    for (const page of [`/clients/${id}`, `/conversations/${thread}`])
      expect(await mira.page(page)).toContain('Long pauses.')
    await mira.post(`/talks/${noted?.id}/taking-back`)
    expect(await mira.page(`/clients/${id}`)).not.toContain('Long pauses.')
    await mira.post(`/talks/${noted?.id}/taking-back`, { back: 'no' })
    expect(await mira.page(`/clients/${id}`)).toContain('Long pauses.')
  })

  test('what cannot be taken comes back with every word of it', async () => {
    const { client: id, contact } = await client()
    const day = '2026-01-02'
    for (const [fields, sentence] of [
      [{ seemed: '' }, 'Choose how they seemed.'],
      [{ saw: '🙂'.repeat(2001) }, 'A note has room for more.'],
      [{ day: '2999-01-01' }, 'This is still to come.'],
      [{ time: 'noon' }, 'Give the time'],
    ] as const) {
      const typed = { contact, ...seconds, day, time: '10:00', saw: 'Kept <words>', ...fields }
      const answer = await mira.post(`/clients/${id}/talks`, typed)
      const page = await answer.text()
      expect([answer.status, page.includes(sentence)]).toEqual([422, true])
      expect(page).toContain(typed.saw.replace('<', '&lt;').replace('>', '&gt;'))
    }
    expect(await talksOf(house, { contact, until: house.now() })).toEqual([])
  })

  test('a note is kept as it was written, also at length, and is put right and taken back', async () => {
    const { client: id, thread } = await client()
    const answer = await mira.post('/notes', { client: id, thread, words: SECRET })
    const [note] = await notesOf(house, { client: id, most: 3 })
    expect(answer.headers.get('location')).toBe(`/conversations/${thread}#note-${note?.id}`)
    const shown = SECRET.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    for (const page of [`/clients/${id}`, `/conversations/${thread}`, `/notes/${note?.id}`])
      expect(await mira.page(page)).toContain(shown)
    const long = 'x'.repeat(100_001)
    const back = await mira.post(`/notes/${note?.id}`, { words: long })
    expect([back.status, (await back.text()).includes(long)]).toEqual([422, true])
    expect((await mira.post(`/notes/${note?.id}`, { words: 'x'.repeat(100_000) })).status).toBe(303)
    await mira.post(`/notes/${note?.id}/taking-back`)
    expect((await mira.get(`/notes/${note?.id}`)).status).toBe(404)
  })

  test('neither a note nor what was seen in a call is ever on the client’s own page', async () => {
    const { client: id, contact, thread } = await client()
    await mira.post('/notes', { client: id, thread, words: SECRET })
    await mira.post(`/clients/${id}/talks`, { contact, ...seconds, day: '2026-01-02', time: '10:00' })
    const phone = await openedPortal(settled, { client: id, contact })
    const home = await phone.page(`/p/${contact}`)
    const links = [...home.matchAll(/href="(\/p\/[^"#]+)"/gu)].map((found) => found[1] ?? '')
    for (const path of new Set([`/p/${contact}`, `/p/${contact}/questions`, ...links])) {
      const page = await (await phone.get(path)).text()
      for (const words of ['board meets', 'Long pauses', 'هذا لنا']) expect([path, page]).not.toContain(words)
      expect(page).not.toContain('Long pauses')
      expect(page).not.toContain('board meets')
    }
  })

  test('no file of the client’s side so much as asks for notes or talks', () => {
    const src = join(import.meta.dirname, '../..')
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        /(?:^|\/)portal\//u.test(name) &&
        !name.startsWith('studio/') &&
        /\.tsx?$/u.test(name) &&
        !name.includes('.test.'),
    )
    expect(files.length).toBeGreaterThan(20)
    for (const name of files)
      expect([
        name,
        /\b(?:notesOf|writeNote|talksOf|lastTalks)\b/u.test(readFileSync(join(src, name), 'utf8')),
      ]).toEqual([name, false])
  })

  test('a conversation is snoozed, says that its promise runs on, stands in its own list and comes back', async () => {
    const { thread, who } = await client()
    const waits = async () => (await mira.page('/conversations')).includes('Answer promised by')
    const answer = await mira.post(`/conversations/${thread}/snooze`, { until: 'reply' })
    expect(answer.status).toBe(303)
    const page = await mira.page(`/conversations/${thread}`)
    expect(page).toContain('Snoozed until they write.')
    expect(page).toContain('This runs on while it is snoozed.')
    expect(await mira.page('/conversations?with=snoozed')).toContain(`Pages ${count}`)
    expect(await mira.page('/')).not.toContain(who.name + ',')
    await mira.post(`/conversations/${thread}/waking`)
    expect([(await snoozed(house)).has(thread), await waits()]).toEqual([false, true])
  })

  test('a snooze into the past, or by a form that says nothing, leaves everything as it was', async () => {
    const { thread } = await client()
    for (const fields of [{ until: String(house.now() - DAY) }, { until: 'date', day: '' }, {}]) {
      expect((await mira.post(`/conversations/${thread}/snooze`, { ...fields })).status).toBe(303)
      expect((await snoozed(house)).has(thread)).toBe(false)
    }
    const on = await mira.post(`/conversations/${thread}/snooze`, { until: 'date', day: '2999-01-01', time: '' })
    expect([on.status, (await snoozed(house)).has(thread)]).toEqual([303, true])
  })

  test('a letter is said to need no answer, and that is taken back', async () => {
    const { thread, letter } = await client()
    await mira.post(`/letters/${letter}/no-answer`)
    expect(await mira.page(`/conversations/${thread}`)).toContain('Needs no answer.')
    await mira.post(`/letters/${letter}/no-answer`, { needs: 'yes' })
    expect(await mira.page(`/conversations/${thread}`)).toContain('Answer promised by')
  })

  test('an answer in a letter of ours is kept on their page, found there by a word, and taken off again', async () => {
    // S2-10
    const { client: id, contact, who } = await client()
    const letters = correspondence(who, 'Fonts', [
      { by: 'P', at: house.now() - 2 * HOUR, body: 'Is the typeface paid for?' },
      { by: 'M', at: house.now() - HOUR, body: 'Yes: the licence is yours, for ever.' },
    ])
    await receive(house, letters)
    const thread = (await conversations(house, { most: 30 })).find((one) => one.thread.subject === 'Fonts')?.thread
    const form = await mira.page(`/letters/${thread?.lastLetter}/kept-answer`)
    expect(form).toContain('Is the typeface paid for?')
    const typed = { form: crypto.randomUUID(), question: 'Is the typeface paid for?', answer: 'Yes, for éver.' }
    const empty = await mira.post(`/letters/${thread?.lastLetter}/kept-answer`, { ...typed, answer: ' ' })
    expect(empty.status).toBe(422)
    for (const _ of [1, 2]) await mira.post(`/letters/${thread?.lastLetter}/kept-answer`, typed)
    const phone = await openedPortal(settled, { client: id, contact })
    const questions = `/p/${contact}/questions`
    const page = await phone.page(questions)
    expect(page.split('Yes, for éver.').length - 1, 'once, however often it was sent').toBe(1)
    expect(await phone.page(`${questions}?q=EVER`)).toContain('Yes, for éver.')
    expect(await phone.page(`${questions}?q=nonsense`)).not.toContain('Yes, for éver.')
    expect(await mira.page('/questions')).toContain('Yes, for éver.')
    const kept = /\/questions\/([\w-]+)\/keeping\/taking-back/u.exec(await mira.page('/questions'))?.[1]
    await mira.post(`/questions/${kept}/keeping/taking-back`)
    expect(await phone.page(questions)).not.toContain('Yes, for éver.')
    await mira.post(`/questions/${kept}/keeping/taking-back`, { back: 'no' })
    expect(await phone.page(questions)).toContain('Yes, for éver.')
  })

  test('the settings show what an acknowledgement says before it is switched on, and keep what is wrong', async () => {
    const page = await mira.page('/settings')
    expect(page).toContain('Thank you, your letter has arrived.')
    expect(page).toContain('Viestinne lukee ihminen')
    const wrong = await mira.post('/settings/reply-promise', { acknowledges: 'yes', updateDays: 'soon' })
    expect([wrong.status, (await wrong.text()).includes('value="soon"')]).toEqual([422, true])
    expect((await mira.post('/settings/reply-promise', { acknowledges: 'yes', updateDays: ' 7 ' })).status).toBe(303)
    expect(await mira.page('/settings')).toMatch(/name="updateDays"[^>]*value="7"/u)
    await mira.post('/settings/reply-promise', { updateDays: '5' })
  })

  test('an update is one click away, with words to begin with in their language', async () => {
    // S2-22
    const { client: id, who } = await client()
    const page = await mira.page(`/clients/${id}/update`)
    expect(page).toContain('How the work is going')
    expect(page).toContain(who.address)
  })
})
