import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  addAccount,
  conversations,
  dispatch,
  dispatchesIn,
  draft,
  drafts,
  savedReplies,
} from '#conversation/conversation.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import type { DispatchTables } from '#conversation/sending/dispatch-tables.ts'
import { sendingPaths } from '#conversation/sending-paths.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { keyringOf, newMailboxKey } from '#foundation/sealed.ts'
import { accept, GRACE, receive } from '#testing/cast.ts'
import { engineNamed } from '#testing/engines.ts'
import { letter } from '#testing/sample-mail.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, MIRA } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'
import { studioPaths } from '../studio-paths.ts'

// issue 6, Conversation and Bad input: the composer, its drafts and files, by the real router

const FORM = {
  to: 'Grace Hopper <grace@harbour.example>',
  cc: '',
  bcc: '',
  subject: 'The mill',
  text: 'The plan is ready.',
  revision: '0',
  hand: 'one',
}

let app: TestApp
let mira: Visitor
let house: House

beforeAll(async () => {
  const engine = engineNamed('SQLite')
  if (!engine) throw new Error('SQLite is always there')
  ;({ app, mira, house } = await settledApp(engine))
  await accept(house, GRACE)
  const at = house.now() - DAY
  const theirs = { from: GRACE, to: MIRA, cc: [{ address: 'boss@harbour.example' }], subject: 'The mill' }
  await receive(house, [letter({ ...theirs, body: 'Is it ready?', at })])
  const smtp = { host: 'smtp.salo.example', port: 465, protection: 'tls' } as const
  const facts = {
    address: 'mira@salo.example',
    name: 'Mira Salo',
    also: [],
    user: '',
    incoming: null,
    outgoing: smtp,
    savesSent: false,
  }
  const keyring = keyringOf({ dataDir: '', config: { mailboxKeys: [newMailboxKey()] } })
  await addAccount(house, keyring, { ...facts, proof: { pass: 'word' } })
})

const formOf = (fields: Readonly<Record<string, string>>, files: Readonly<Record<string, Uint8Array>> = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, bytes] of Object.entries(files)) form.append('files', new Blob([Uint8Array.from(bytes)]), name)
  return form
}

const json = async (answer: Response) => JSON.parse(await answer.text())

const asking = () => ({ origin: mira.origin, accept: 'application/json' })

/** The fields of the composer on a page, as a browser would send them. */
function fieldsOn(html: string): { action: string; fields: Record<string, string> } {
  const form = /<form class="form sheet"[^>]*action="([^"]*)"[\s\S]*?<\/form>/u.exec(html)
  const fields: Record<string, string> = {}
  for (const [tag] of form?.[0].matchAll(/<input [^>]*>/gu) ?? []) {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? ''
    if (of('type') !== 'file' && (of('type') !== 'checkbox' || / checked/u.test(tag)))
      fields[of('name')] = plain(of('value'))
  }
  fields['text'] = plain(/<textarea id="field-text"[^>]*>([\s\S]*?)<\/textarea>/u.exec(form?.[0] ?? '')?.[1] ?? '')
  return { action: form?.[1] ?? '', fields }
}

const plain = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const thread = async () => (await conversations(house, { most: 1 }))[0]?.thread.id ?? ''

describe('keeping', () => {
  test('is answered to the browser with the hour, as often as it asks', async () => {
    const id = newId()
    const kept = await json(await mira.post(draftPaths.draft(id), FORM, asking()))
    expect(kept).toMatchObject({ id, revision: 1, apart: false, sent: false })
    expect(kept.kept).toMatch(/^Kept: .*\d:\d\d$/u)
    expect(await json(await mira.post(draftPaths.draft(id), { ...FORM, text: 'More' }, asking()))).toMatchObject({
      revision: 2,
    })
    const other = await json(await mira.post(draftPaths.draft(id), { ...FORM, hand: 'two', text: 'Else' }, asking()))
    expect(other).toMatchObject({ apart: true })
    expect((await draft(house, { id }))?.text).toBe('More')
    expect((await draft(house, { id: other.id }))?.text).toBe('Else')
  })

  test('by the button works without script and leads back to the draft', async () => {
    const id = newId()
    const answer = await mira.post(draftPaths.draft(id), FORM)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, draftPaths.draft(id)])
    const page = await mira.page(draftPaths.draft(id))
    expect(page).toContain('Kept.')
    expect(fieldsOn(page).fields).toMatchObject({ to: FORM.to, subject: FORM.subject, text: FORM.text })
  })

  test('takes a hundred thousand emoji, and what runs from right to left', async () => {
    const id = newId()
    const text = `${'😀'.repeat(100_000)}\nשלום`
    await mira.post(draftPaths.draft(id), formOf({ ...FORM, text }))
    expect((await draft(house, { id }))?.text).toBe(text)
    // The same as the script sends it, three bytes for each.
    const again = newId()
    expect((await mira.post(draftPaths.draft(again), { ...FORM, text }, asking())).status).toBe(200)
  })

  test('is for the studio’s own people, and for nobody’s page but ours', async () => {
    const stranger = await app.visitor().post(draftPaths.draft(newId()), FORM)
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, expect.stringContaining('/sign-in')])
    const forged = await mira.post(draftPaths.draft(newId()), FORM, { origin: 'https://evil.example' })
    expect(forged.status).toBe(403)
    expect((await mira.post('/drafts/nobody', FORM)).status).toBe(404)
  })
})

describe('a new letter', () => {
  test('begins with the contact it was asked for, and knows whom else there is', async () => {
    const { contact } = await accept(house, { name: 'Ada Byron', address: 'ada@engine.example' })
    const page = await mira.page(draftPaths.newLetter({ contact }))
    expect(fieldsOn(page).fields).toMatchObject({ to: 'Ada Byron <ada@engine.example>', revision: '0' })
    expect(page).toContain('<option value="Grace Hopper &lt;grace@harbour.example&gt;">')
    expect(await mira.page(draftPaths.newLetter({ contact: newId() }))).toContain('id="field-to"')
  })

  test('leaves, stands as on its way, can be undone, and is then the draft it was', async () => {
    const id = newId()
    const answer = await mira.post(draftPaths.sending(id), FORM)
    expect(answer.headers.get('location')).toBe(draftPaths.drafts())
    const said = await mira.page(draftPaths.drafts())
    expect(said).toContain('It leaves in a moment.')
    expect(said).toContain(`action="${draftPaths.takingBack(id)}"`)
    expect((await mira.get(draftPaths.draft(id))).status).toBe(303)
    const back = await mira.post(draftPaths.takingBack(id))
    expect(back.headers.get('location')).toBe(draftPaths.draft(id))
    expect(fieldsOn(await mira.page(draftPaths.draft(id))).fields).toMatchObject({ to: FORM.to, text: FORM.text })
  })

  test('that cannot leave comes back with every word, and says why beside the field', async () => {
    const id = newId()
    const wrong = { ...FORM, to: 'grace@harbour', text: 'For {project}', leaveOn: '2020-01-01', leaveTime: '08:00' }
    const answer = await mira.post(draftPaths.sending(id), wrong)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(fieldsOn(page).fields).toMatchObject({ to: wrong.to, text: wrong.text, leaveOn: wrong.leaveOn })
    expect(page).toContain('“grace@harbour” is no mail address')
    expect(page).toContain('This is still open: {project}')
    expect(page).toContain('This moment has passed already')
    expect((await draft(house, { id }))?.to).toBe(wrong.to)
  })

  test('that failed is changed and sent again from wherever it is shown', async () => {
    const id = newId()
    await mira.post(draftPaths.sending(id), { ...FORM, subject: 'To nobody' })
    const sent = (await draft(house, { id }))?.dispatch ?? ''
    await house.store.write((tx) =>
      tx
        .$extendTables<DispatchTables>()
        .updateTable('dispatch')
        .set({ state: 'failed', trouble: 1, next_at: null, ended_at: house.now(), problem_code: 'refused' })
        .where('id', '=', sent)
        .execute(),
    )
    for (const page of [studioPaths.outbox(), sendingPaths.dispatch(sent)])
      expect(await mira.page(page)).toContain(`action="${draftPaths.takingBack(id)}"`)
    const back = await mira.post(draftPaths.takingBack(id))
    expect(back.headers.get('location')).toBe(draftPaths.draft(id))
    expect(fieldsOn(await mira.page(draftPaths.draft(id))).fields).toMatchObject({ subject: 'To nobody' })
    expect(await mira.page(studioPaths.outbox())).not.toContain('To nobody')
  })

  test('for later is listed with its hour and can be taken back there', async () => {
    const id = newId()
    const day = new Date(house.now() + 3 * DAY).toISOString().slice(0, 10)
    await mira.post(draftPaths.sending(id), { ...FORM, subject: 'On Monday', leaveOn: day, leaveTime: '09:00' })
    const page = await mira.page(draftPaths.drafts())
    expect(page).toContain('On Monday')
    expect(page).toMatch(/leaves: .*, 9:00/u)
    await mira.post(draftPaths.takingBack(id))
    expect((await drafts(house, { most: 100 })).map((one) => one.id)).toContain(id)
  })
})

describe('files', () => {
  test('go along with a letter that is sent in the same breath', async () => {
    const id = newId()
    const bytes = new Uint8Array(randomBytes(3_000_000))
    const answer = await mira.post(
      draftPaths.sending(id),
      formOf(FORM, { 'plan.pdf': bytes, 'notes.txt': new Uint8Array(9) }),
    )
    expect(answer.status).toBe(303)
    const sent = await draft(house, { id })
    expect(sent?.files.map(({ name, size }) => [name, size])).toEqual([
      ['plan.pdf', 3_000_000],
      ['notes.txt', 9],
    ])
    expect((await dispatch(house, { id: sent?.dispatch ?? '' }))?.size).toBeGreaterThan(4_000_000)
  })

  test('of 60 MB are refused by name, and everything else is kept', async () => {
    const id = newId()
    const form = formOf(
      { ...FORM, text: 'Here is the film.' },
      { 'film.mp4': new Uint8Array(60_000_000), 'plan.pdf': new Uint8Array(1000) },
    )
    const answer = await mira.post(draftPaths.sending(id), form)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('film.mp4 does not go along: all files of a letter may have 26.2 MB together')
    expect(page).toContain('plan.pdf')
    expect(fieldsOn(page).fields['text']).toBe('Here is the film.')
    expect((await draft(house, { id }))?.dispatch).toBeNull()
  })

  test('that run are refused, a file is taken out and put back, and what is typed stays', async () => {
    const id = newId()
    const program = await mira.post(draftPaths.files(id), formOf(FORM, { 'photo.jpg': Buffer.from('MZ program') }))
    expect(await program.text()).toContain('photo.jpg does not go along: it is a program')
    await mira.post(draftPaths.files(id), formOf({ ...FORM, revision: '1' }, { 'a.pdf': new Uint8Array(10) }))
    const [file] = (await draft(house, { id }))?.files ?? []
    await mira.post(draftPaths.fileRemoval(id, file?.id ?? ''), formOf({ ...FORM, text: 'Changed meanwhile' }))
    expect(await draft(house, { id })).toMatchObject({ files: [], text: 'Changed meanwhile' })
    await mira.post(draftPaths.fileReturn(id, file?.id ?? ''))
    expect((await draft(house, { id }))?.files).toHaveLength(1)
  })
})

describe('an answer', () => {
  test('stands at the foot of the conversation, goes to whoever wrote, and to all where that is wished', async () => {
    const path = studioPaths.conversation(await thread())
    const { action, fields } = fieldsOn(await mira.page(path))
    expect(fields).toMatchObject({
      to: 'Grace Hopper <grace@harbour.example>',
      subject: 'Re: The mill',
      quotes: 'yes',
      text: '',
    })
    const id = action.split('/')[2] ?? ''
    await mira.post(draftPaths.draft(id), { ...fields, text: 'Half a sen', everyone: 'yes' })
    const again = fieldsOn(await mira.page(path))
    expect(again.fields).toMatchObject({ cc: 'boss@harbour.example', text: 'Half a sen', revision: '1' })
    expect(again.action).toBe(action)
  })

  test('is shown on its way with the way back, and quotes what it answers', async () => {
    const path = studioPaths.conversation(await thread())
    const { action, fields } = fieldsOn(await mira.page(path))
    const answer = await mira.post(action, { ...fields, text: 'It is.' })
    expect(answer.headers.get('location')).toBe(path)
    const page = await mira.page(path)
    expect(page).toContain('leaves in a moment')
    expect(page).toContain('Take it back')
    const [sent] = await dispatchesIn(house, { thread: await thread() })
    expect(sent?.text).toMatch(/^It is\.\n\nOn .* at .*, Grace Hopper wrote:\n> Is it ready\?$/u)
    expect(sent?.subject).toBe('Re: The mill')
  })

  test('that is sent twice leaves once', async () => {
    const path = studioPaths.conversation(await thread())
    const before = (await dispatchesIn(house, { thread: await thread() })).length
    const { action, fields } = fieldsOn(await mira.page(path))
    await Promise.all([1, 2, 3].map(() => mira.post(action, { ...fields, text: 'Once.' })))
    expect(await dispatchesIn(house, { thread: await thread() })).toHaveLength(before + 1)
  })
})

describe('saved replies', () => {
  test('are taken from those to begin with, put into a letter filled, and what stays open stops it', async () => {
    await mira.post(draftPaths.starters(), { starter: 'received', language: 'en' })
    const [reply] = await savedReplies(house)
    const id = newId()
    const answer = await mira.post(draftPaths.draft(id), { ...FORM, text: 'First.', insert: reply?.id ?? '' })
    expect(answer.status).toBe(303)
    const page = await mira.page(draftPaths.draft(id))
    const { fields } = fieldsOn(page)
    expect(fields['text']).toMatch(/^First\.\n\nHello,\n[\s\S]*\{… day\}[\s\S]*Mira/u)
    expect(page).toContain('<mark class="open-place">{… day}</mark>')
    expect((await savedReplies(house))[0]?.used).toBe(1)
    expect((await mira.post(draftPaths.sending(id), fields)).status).toBe(422)
    expect(fieldsOn(await mira.page(draftPaths.draft(id))).fields['text']).toBe(fields['text'])
  })

  test('with a place nobody knows come back with every word', async () => {
    const text = 'Dear {nmae}'
    const answer = await mira.post(draftPaths.savedReplies(), { title: 'Slip', language: 'en', text })
    const page = await answer.text()
    expect([answer.status, page.includes('We know no place called {nmae}'), page.includes(text)]).toEqual([
      422,
      true,
      true,
    ])
    const kept = await mira.post(draftPaths.savedReplies(), { title: 'Right', language: 'en', text: 'Dear {name}' })
    expect(kept.status).toBe(303)
    expect(await mira.page(draftPaths.savedReplies())).toContain('Right')
  })
})

test('a draft is dropped from the list, and picked up again with every word', async () => {
  const id = newId()
  await mira.post(draftPaths.draft(id), { ...FORM, subject: 'To be dropped' })
  await mira.post(draftPaths.dropping(id))
  expect((await mira.get(draftPaths.draft(id))).status).toBe(404)
  await mira.post(draftPaths.pickingUp(id))
  expect(await draft(house, { id })).toMatchObject({ subject: 'To be dropped', text: FORM.text, revision: 1 })
})
