import { beforeAll, expect, test } from 'vitest'
import { lettersWith } from '#conversation/conversation.ts'
import { HOUR } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { openPromises, promise as promiseOf, promisesOf } from '#promise/promise.ts'
import { accept, ADA, correspondence, GRACE, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { openedPortal } from '#testing/portal.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'
import { setOwnAddresses } from '#conversation/conversation.ts'
import { MIRA } from '#testing/test-house.ts'

// S0-30, S0-32; product.md, Promises: one list, kept, late, moved with consent, broken

const NOBODY = '00000000-0000-4000-8000-000000000000'
const SPOILED = '<b>“Entwurf” 🌿</b> שלום'

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  let grace: { client: string; contact: string }
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
    await setOwnAddresses(house, { addresses: [MIRA] })
    grace = await accept(house, GRACE)
    await receive(
      house,
      correspondence(GRACE, 'Leaflet', [
        { by: 'P', at: app.clock.now - 3 * HOUR, body: 'When can we see the draft?' },
        { by: 'M', at: app.clock.now - 2 * HOUR, body: 'You will have the second draft next week.' },
      ]),
    )
  })

  const day = (days: number) => new Date(app.clock.now + days * DAY).toISOString().slice(0, 10)
  const whom = (of: { client: string; contact: string } = grace) => `${of.client}.${of.contact}`
  const note = (fields: Record<string, string> = {}) =>
    mira.post('/promises', { words: 'The second draft', on: day(3), time: '', whom: whom(), source: 'call', ...fields })

  async function noted(fields: Record<string, string> = {}): Promise<string> {
    const answer = await note(fields)
    expect(answer.status).toBe(303)
    return (answer.headers.get('location') ?? '').replace('/promises/', '')
  }

  const found = async (id: string) => {
    const one = await promiseOf(house, { id })
    if (!one) throw new Error('the promise is there')
    return one
  }

  test('a sentence of a sent letter becomes a promise, with the letter beside the form and as its source', async () => {
    const sent = await lettersWith(house, { addresses: [GRACE.address], until: app.clock.now, most: 9 })
    const letter = sent.find((one) => one.writer === 'studio')?.id ?? ''
    const form = await mira.page(`/promises/new?client=${grace.client}&letter=${letter}`)
    expect(form).toContain('You will have the second draft next week.')
    expect(form).toContain(`value="${grace.client}.${grace.contact}"`)
    const id = await noted({ letter })
    expect(await found(id)).toMatchObject({ source: 'letter', ref: letter, contact: grace.contact })
    expect(await mira.page(`/promises/${id}`)).toContain(`href="/letters/${letter}"`)
    // A letter of theirs is no promise of ours.
    const theirs = sent.find((one) => one.writer === 'person')?.id ?? ''
    expect(await found(await noted({ letter: theirs }))).toMatchObject({ source: 'call', ref: '' })
  })

  test('what cannot be taken comes back with every word in the form', async () => {
    const before = await openPromises(house)
    const past = await note({ words: SPOILED, on: '2020-01-31' })
    expect(past.status).toBe(422)
    const page = await past.text()
    expect(page).toContain('That moment is over already')
    expect(page).toContain('&lt;b&gt;“Entwurf” 🌿&lt;/b&gt; שלום')
    for (const fields of [{ words: ' ' }, { on: '2026-02-30' }, { on: '' }, { time: '25:00' }, { whom: '' }])
      expect((await note(fields)).status).toBe(422)
    const long = await note({ words: 'x'.repeat(100_001) })
    expect(long.status).toBe(422)
    expect(await long.text()).toContain('x'.repeat(100_001))
    expect((await note({ words: 'x'.repeat(100_000) })).status).toBe(303)
    expect(await openPromises(house)).toHaveLength(before.length + 1)
  })

  test('nobody of another client, and no stranger, is promised anything', async () => {
    const ada = await accept(house, ADA)
    const mixed = { client: grace.client, contact: ada.contact }
    for (const wrong of [whom(mixed), `${NOBODY}.`, 'nonsense', `${grace.client}.${NOBODY}`])
      expect((await note({ whom: wrong })).status).toBe(422)
    expect(await promisesOf(house, { client: ada.client })).toEqual([])
    const id = await noted({ whom: `${ada.client}.`, owner: 'member:somebody-else' })
    expect(await found(id)).toMatchObject({ client: ada.client, contact: null, owner: house.actor })
  })

  test('kept with its proof, once, and taken back within a day', async () => {
    const id = await noted()
    const keep = () => mira.post(`/promises/${id}/keeping`, { proof: 'It is in your folder.', letter: '' })
    const kept = await Promise.all([keep(), keep()])
    expect(kept.map((one) => one.status)).toEqual([303, 303])
    const page = await mira.page(`/promises/${id}`)
    expect(page).toContain('It is in your folder.')
    expect(page).not.toContain(`action="/promises/${id}/keeping"`)
    expect(await mira.page('/promises')).toContain('Kept and broken')
    expect((await mira.post(`/promises/${id}/taking-back`)).status).toBe(303)
    expect(await found(id)).toMatchObject({ keptAt: null, proof: '' })
    // What was noted by mistake goes by the same button while nothing happened to it.
    const gone = await mira.post(`/promises/${id}/taking-back`)
    expect(gone.headers.get('location')).toBe('/promises')
    expect((await mira.get(`/promises/${id}`)).status).toBe(404)
  })

  test('given up says why, and cannot be kept then', async () => {
    const id = await noted()
    expect((await mira.post(`/promises/${id}/giving-up`, { why: ' ' })).status).toBe(422)
    expect((await mira.post(`/promises/${id}/giving-up`, { why: 'The printer closed.' })).status).toBe(303)
    expect(await mira.page(`/promises/${id}`)).toContain('The printer closed.')
    expect((await mira.post(`/promises/${id}/keeping`, { proof: 'x' })).status).toBe(303)
    expect(await mira.page(`/promises/${id}`)).toContain('This promise was given up')
    await mira.post(`/promises/${id}/taking-back`)
    expect((await found(id)).givenUpAt).toBeNull()
  })

  // S0-34: the client's own word, quoted from a letter that holds it
  test('a later date waits for their word; words that stand in no letter of theirs are not taken', async () => {
    const [before, later] = [day(3), day(9)]
    const id = await noted()
    const early = await mira.post(`/promises/${id}/moves`, { on: day(1), time: '', reason: SPOILED })
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('“Entwurf” 🌿')
    await mira.post(`/promises/${id}/moves`, { on: later, time: '16:00', reason: 'The photographer is ill.' })
    const [move] = (await found(id)).moves
    expect((await waitingOutgoing(house)).some((one) => one.facts['move'] === move?.id)).toBe(true)
    app.clock.now += 2 * HOUR
    await receive(
      house,
      correspondence(GRACE, 'The date', [
        { by: 'P', at: app.clock.now - HOUR, body: 'That is fine,\nno hurry at all.' },
      ]),
    )
    const [letter] = await lettersWith(house, { addresses: [GRACE.address], until: app.clock.now, most: 1 })
    const answer = (fields: Record<string, string>) =>
      mira.post(`/promises/${id}/moves/${move?.id ?? ''}/answer`, {
        consent: 'yes',
        by: 'message',
        letter: letter?.id ?? '',
        ...fields,
      })
    expect(await mira.page(`/promises/${id}`)).toContain('no hurry at all.')
    const invented = await answer({ quote: 'We are delighted to wait.' })
    expect(invented.status).toBe(422)
    expect(await invented.text()).toContain('We are delighted to wait.')
    expect((await answer({ quote: '' })).status).toBe(422)
    expect((await found(id)).due.on).toBe(before)
    expect((await answer({ quote: 'That is fine, no hurry' })).status).toBe(303)
    expect((await found(id)).due).toMatchObject({ on: later, time: '16:00' })
    expect(await mira.page(`/promises/${id}`)).toContain('Moved with their consent')
  })

  test('a call with who said what is a word too, and a request is withdrawn by the undo', async () => {
    const id = await noted()
    await mira.post(`/promises/${id}/moves`, { on: day(9), reason: 'Ill.' })
    const [move] = (await found(id)).moves
    const answer = `/promises/${id}/moves/${move?.id ?? ''}/answer`
    expect((await mira.post(answer, { consent: 'no', by: 'call', who: '', said: 'Please not.' })).status).toBe(422)
    expect((await mira.post(answer, { consent: 'no', by: 'call', who: 'Grace', said: 'Please not.' })).status).toBe(303)
    expect((await found(id)).due.on).toBe(day(3))
    await mira.post(`/promises/${id}/moves`, { on: day(12), reason: 'Ill again.' })
    const newer = (await found(id)).moves.at(-1)?.id ?? ''
    await mira.post(`/promises/${id}/moves/${newer}/withdrawal`)
    expect((await found(id)).moves.at(-1)).toMatchObject({ withdrawnAt: app.clock.now })
    // Another promise’s request is not found under this one’s address.
    const other = await noted()
    expect(
      (
        await mira.post(`/promises/${other}/moves/${newer}/answer`, {
          consent: 'yes',
          by: 'call',
          who: 'G',
          said: 'Yes',
        })
      ).status,
    ).toBe(404)
  })

  test('the list shows what is late first, the week its days, and one client’s alone', async () => {
    const ada = await accept(house, { name: 'Ida Rhodes', address: 'ida@tables.example' })
    const late = await noted({ words: 'Late already', whom: `${ada.client}.`, on: day(1), time: '' })
    await noted({ words: 'Due later on', whom: `${ada.client}.`, on: day(20) })
    app.clock.now += 2 * DAY
    const page = await mira.page(`/promises?client=${ada.client}`)
    expect(page.indexOf('Past their date')).toBeLessThan(page.indexOf('Due later on'))
    expect(page).not.toContain('The second draft')
    const next = /href="(\/promises\?client=[^"]*week=[\d-]+)" rel="next"/u.exec(page)?.[1] ?? ''
    expect(await mira.page(next.replaceAll('&amp;', '&'))).toContain('This week')
    for (const odd of ['week=yesterday', 'after=1', 'before=x', 'client=me'])
      expect((await mira.get(`/promises?${odd}`)).status).toBe(200)
    expect((await found(late)).keptAt).toBeNull()
    expect(await mira.page(`/clients/${ada.client}`)).toContain('Promised to them')
  })

  test('a client answers on their own page, twenty times with one effect, and a stranger finds nothing', async () => {
    const id = await noted({ words: 'For her phone' })
    await mira.post(`/promises/${id}/moves`, { on: day(9), reason: 'The photographer is ill.' })
    const move = (await found(id)).moves[0]?.id ?? ''
    const phone = await openedPortal({ app, house }, grace)
    const home = await phone.page(`/p/${grace.contact}`)
    expect(home).toContain('For her phone')
    expect(home).toContain('The photographer is ill.')
    const path = `/p/${grace.contact}/moves/${move}/answer`
    const stranger = await accept(house, { name: 'Eve', address: 'eve@elsewhere.example' })
    const other = await openedPortal({ app, house }, stranger)
    expect((await other.post(`/p/${stranger.contact}/moves/${move}/answer`, { consent: 'yes' })).status).toBe(404)
    expect((await other.post(path, { consent: 'yes' })).status).toBe(404)
    expect((await phone.post(`/p/${grace.contact}/moves/${NOBODY}/answer`, { consent: 'yes' })).status).toBe(404)
    await phone.post(path, {})
    expect((await found(id)).moves[0]?.answeredAt).toBeNull()
    const answers = await Promise.all(Array.from({ length: 20 }, () => phone.post(path, { consent: 'yes' })))
    expect(new Set(answers.map((one) => one.status))).toEqual(new Set([303]))
    expect((await found(id)).moves[0]).toMatchObject({ consented: true, word: { by: 'portal' } })
    expect((await found(id)).due.on).toBe(day(9))
    await phone.post(path, { consent: 'no' })
    expect(await phone.page(`/p/${grace.contact}`)).toContain('This was answered already')
  })

  test('ids that are nobody’s are not found', async () => {
    expect((await mira.get(`/promises/${NOBODY}`)).status).toBe(404)
    for (const act of [
      'keeping',
      'moves',
      'giving-up',
      'taking-back',
      `moves/${NOBODY}/answer`,
      `moves/${NOBODY}/withdrawal`,
    ])
      expect((await mira.post(`/promises/${NOBODY}/${act}`, { why: 'x', reason: 'x', on: day(3) })).status).toBe(404)
  })
})
