import { beforeAll, expect, test } from 'vitest'
import { concern as concernOf, concernsOf, LONGEST_WORDS, openConcern } from '#concern/concern.ts'
import { dayAt } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { lettersWith } from '#conversation/conversation.ts'
import { promisesOf } from '#promise/promise.ts'
import { accept, correspondence, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { settledApp, type TestApp } from '#testing/test-app.ts'
import { DAY, HOUR } from '#testing/test-house.ts'
import type { Visitor } from '#testing/visitor.ts'

const WORRY = 'I keep wondering whether we really need all eight pages.'
const NOBODY = '00000000-0000-4000-8000-000000000000'
let people = 0

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  let house: House
  beforeAll(async () => {
    ;({ app, mira, house } = await settledApp(engine))
  })

  /** Somebody of whom nothing is known yet, with a letter of theirs where one is given. */
  async function somebody(body?: string) {
    people += 1
    const who = { name: `Hannah ${people}`, address: `hannah${people}@workshop.example` }
    const known = await accept(house, who)
    if (body) await wrote(who, body)
    return { ...known, who, wrote: (words: string) => wrote(who, words) }
  }

  async function wrote(who: { name: string; address: string }, body: string) {
    people += 1
    // A mail says its time in whole seconds.
    app.clock.now += 1_000
    const mails = correspondence(who, `Website ${people}`, [{ by: 'P', at: app.clock.now, body }])
    await receive(house, mails)
    app.clock.now += HOUR
    const [newest] = await lettersWith(house, { addresses: [who.address], until: app.clock.now, most: 1 })
    return newest?.id ?? ''
  }

  /** A concern of somebody's, opened from a letter. */
  async function opened() {
    const hannah = await somebody()
    const letter = await hannah.wrote(WORRY)
    const answer = await mira.post(`/clients/${hannah.client}/concerns`, { letter, words: WORRY })
    const path = answer.headers.get('location') ?? ''
    return { ...hannah, letter, path, id: path.split('/').at(-1) ?? '' }
  }

  const found = async (id: string) => {
    const concern = await concernOf(house, { id })
    if (!concern) throw new Error('it was opened')
    return concern
  }

  const post = async (path: string, act: string, fields: Record<string, string> = {}) => {
    const { seen } = await found(path.split('/').at(-1) ?? '')
    return mira.post(`${path}/${act}`, { seen: String(seen), ...fields })
  }

  const inDays = (days: number) => dayAt(app.clock.now + days * DAY, 'UTC').toString()

  /** Two options, offered, of which the first would ease it. */
  async function offered(path: string) {
    await post(path, 'options', { words: 'Begin with five pages', as: 'solution' })
    await post(path, 'options', { words: 'Decide in June', as: 'alternative' })
    await post(path, 'offer')
    const { options } = await found(path.split('/').at(-1) ?? '')
    await post(path, 'words', {
      by: 'call',
      who: 'Hannah',
      said: 'Five pages, yes!',
      [`option-${options[0]?.id}`]: 'eases',
    })
  }

  // S0-17, S0-24, S0-26, S0-27, S0-30, S0-32, S0-34: the whole loop, by letters and calls, without a public address
  test('from a letter to an eased client: each act a form, one after the other', async () => {
    const { path, id, who } = await opened()
    const first = await mira.page(path)
    expect(first).toContain(WORRY)
    // S0-23: their words come before everything else, and nothing rates the provider.
    expect(first.indexOf(WORRY)).toBeLessThan(first.indexOf('id="now"'))
    expect(await mira.page(path)).toContain('Find something that would ease it')
    expect((await post(path, 'restatement', { words: 'It feels like a lot, all at once.' })).status).toBe(303)
    expect((await waitingOutgoing(house)).some((one) => one.cause === id && one.template === 'concern.restated')).toBe(
      true,
    )
    await offered(path)
    expect((await found(id)).options[0]?.reaction).toMatchObject({ reaction: 'eases', words: 'Five pages, yes!' })
    expect(await mira.page(path)).toContain('Promise something with a day')
    const promised = await post(path, 'promises', { words: 'A plan of five pages', on: inDays(3), time: '' })
    expect(promised.status).toBe(303)
    const [promise] = await promisesOf(house, { source: 'concern', ref: id })
    expect(promise).toMatchObject({ words: 'A plan of five pages', owner: house.actor })
    expect((await post(path, 'deliveries', { promise: promise?.id ?? '', proof: 'Sent as a drawing' })).status).toBe(
      303,
    )
    expect(await mira.page(path)).toContain('Look at the letter and send it')
    expect((await post(path, 'asking-back', { call: 'yes' })).status).toBe(303)
    expect(await mira.page(path)).toContain('It is their turn')
    await wrote(who, 'Yes, now I sleep again. Thank you!')
    const answer = await mira.page(path)
    expect(answer).toContain('Note what they said')
    const [letter] = await lettersWith(house, { addresses: [who.address], until: app.clock.now, most: 1 })
    const eased = { by: 'message', letter: letter?.id ?? '', quote: 'now I sleep again', eases: 'yes' }
    expect((await post(path, 'words', eased)).status).toBe(303)
    expect((await found(id)).end).toMatchObject({ how: 'eased', words: 'now I sleep again' })
    expect(await mira.page(path)).toContain('It has eased, by their own word.')
  })

  // S0-34: what the studio believes is no word of theirs
  test('words that stand in no letter of theirs do not ease it, and stay in the form', async () => {
    const { path, id, wrote: wroteThen } = await opened()
    const letter = await wroteThen('Hello again, any news?')
    const made = { by: 'message', letter, quote: 'Everything is wonderful <b>now</b>', eases: 'yes' }
    const answer = await post(path, 'words', made)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Everything is wonderful &lt;b&gt;now&lt;/b&gt;')
    expect(page).toContain('These words are not in that letter')
    expect((await found(id)).end).toBeNull()
  })

  test('a call needs who said it and what, each said at its field', async () => {
    const { path } = await opened()
    const answer = await post(path, 'words', { by: 'call', who: '', said: '', eases: 'yes' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('href="#field-words.who"')
    expect(page).toContain('id="field-words.who-problem"')
    expect(page).toContain('href="#field-words.said"')
  })

  // S0-26, S2-44
  test('one option alone is not offered, and the page says what is missing', async () => {
    const { path } = await opened()
    await post(path, 'options', { words: 'Begin with five pages', as: 'solution' })
    expect(await mira.page(path)).toContain('It takes at least two options')
    expect((await post(path, 'offer')).status).toBe(422)
    const standing = await post(path, 'options', { words: 'Keep all eight', as: 'stand', grounds: '' })
    expect(standing.status).toBe(422)
    expect(await standing.text()).toContain('id="field-options.grounds-problem"')
  })

  test('the same option sent twice from one page is one option', async () => {
    const { path, id } = await opened()
    const once = /name="once" value="([^"]+)"/u.exec(await mira.page(path))?.[1] ?? ''
    const fields = { words: 'Begin with five pages', as: 'solution', once }
    await Promise.all(Array.from({ length: 5 }, () => mira.post(`${path}/options`, fields)))
    expect((await found(id)).options).toHaveLength(1)
  })

  // S0-33
  test('what was promised before and did not ease is not promised again in the next round', async () => {
    const { path, id } = await opened()
    await offered(path)
    await post(path, 'promises', { words: 'A plan of <five> pages', on: inDays(3), time: '' })
    await post(path, 'deliveries', { proof: 'Sent' })
    await post(path, 'asking-back', { call: 'yes' })
    await post(path, 'words', { by: 'call', who: 'Hannah', said: 'Not really.', eases: 'no' })
    const page = await mira.page(path)
    expect(page).toContain('Round 2')
    expect(page).toContain('It has not eased yet, and it is good to know.')
    const again = await post(path, 'options', { words: 'A plan of <five> pages', as: 'solution' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('A plan of &lt;five&gt; pages')
    expect((await found(id)).rounds).toHaveLength(2)
  })

  // S0-39, S3-51
  test('after two failures a call comes first, with hours to choose from in the studio’s working hours', async () => {
    const { path, id } = await opened()
    await post(path, 'attempts', { words: 'Sent the drawing again', worked: 'no' })
    await post(path, 'attempts', { words: 'Another format', worked: 'no' })
    const page = await mira.page(path)
    expect(page).toContain('Twice it did not help')
    const of = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]+)"`, 'u').exec(page)?.[1] ?? ''
    const slots = Object.fromEntries(['on1', 'time1', 'on2', 'time2', 'on3', 'time3'].map((name) => [name, of(name)]))
    expect((await post(path, 'calls', { ...slots, minutes: '30', how: '+44 1234' })).status).toBe(303)
    const { call } = await found(id)
    expect(call?.slots).toHaveLength(3)
    expect(await post(path, 'calls', { on1: 'tomorrow', time1: '', minutes: '30' }).then((one) => one.status)).toBe(422)
  })

  test('a promise without a day, or for a day that has passed, comes back as it was typed', async () => {
    const { path } = await opened()
    const none = await post(path, 'promises', { words: 'A plan & a drawing', on: '', time: '' })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain('A plan &amp; a drawing')
    const past = await post(path, 'promises', { words: 'A plan', on: '2020-01-01', time: '' })
    expect(past.status).toBe(422)
    expect(await past.text()).toContain('id="field-promises.on-problem"')
  })

  test('a hundred thousand characters are refused with a clear sentence, and all of them are still in the form', async () => {
    const { path } = await opened()
    const long = `שלום 🌿 ${'long '.repeat(20_000)}`
    const answer = await post(path, 'restatement', { words: long })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(`at most ${LONGEST_WORDS.toLocaleString('en')} characters`)
    expect(page).toContain(long.trimEnd())
  })

  // issue 5: two freelancers acting at once
  test('when a colleague was quicker, the page shows what changed and keeps one’s words', async () => {
    const { path, id } = await opened()
    await post(path, 'options', { words: 'Begin with five pages', as: 'solution' })
    await post(path, 'options', { words: 'Decide in June', as: 'alternative' })
    const { seen } = await found(id)
    const ada: House = { ...house, actor: 'member:ada' }
    const { act } = await import('#concern/concern.ts')
    await act(ada, { concern: id, act: { kind: 'extra', words: 'A sitemap on top' } })
    const answer = await mira.post(`${path}/restatement`, { seen: String(seen), words: 'It feels like a lot <i>.' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Somebody was quicker')
    expect(page).toContain('A sitemap on top')
    expect(page).toContain('It feels like a lot &lt;i&gt;.')
    expect((await found(id)).restated).toBeNull()
    await act(ada, { concern: id, act: { kind: 'parted', why: 'cost', words: '' } })
    const late = await mira.post(`${path}/options`, {
      seen: String(seen),
      words: 'Only the first page',
      as: 'solution',
    })
    expect(late.status).toBe(422)
    const ended = await late.text()
    expect(ended).toContain('Your words are kept below')
    expect(ended).toContain('Only the first page')
  })

  test('one’s own act is taken back by its undo, and stays in the history', async () => {
    const { path, id } = await opened()
    await post(path, 'parting', { why: 'cost', words: 'Too dear for us' })
    // product.md: parted never counts as eased
    const page = await mira.page(path)
    expect(page).toContain('This does not count as eased')
    const undo = /action="([^"]*\/taking-back\/[^"]+)"/u.exec(page)?.[1] ?? ''
    expect((await mira.post(undo)).headers.get('location')).toBe(path)
    expect((await found(id)).end).toBeNull()
    expect(await mira.page(path)).toContain('<s>Ended as parted</s>')
  })

  // S0-28
  test('somebody behind it is named and brought in, and the page says since when', async () => {
    const { path, id, client } = await opened()
    const { addContact } = await import('#client/client.ts')
    const boss = {
      name: 'Paul',
      addresses: [`paul${people}@workshop.example`],
      language: 'en' as const,
      part: 'stakeholder' as const,
      salutation: '',
    }
    const contact = await addContact(house, { client, contact: boss })
    await post(path, 'people', { name: '', contact, note: 'Wants fewer pages' })
    const invite = /action="([^"]*\/people\/[^"]+\/invitation)"/u.exec(await mira.page(path))?.[1] ?? ''
    expect((await mira.post(invite, {})).status).toBe(303)
    expect((await found(id)).people).toMatchObject([{ name: 'Paul', contact, invitedAt: app.clock.now }])
    expect(await mira.page(path)).toContain('Brought in')
  })

  // S0-6, S0-11
  test('a cause changes the guidance and is never blame; what they voiced cannot be unfounded', async () => {
    const { path } = await opened()
    await post(path, 'cause', { cause: 'spend', whose: 'theirs', note: '' })
    const page = await mira.page(path)
    expect(page).toContain('After a large sum nerves are normal.')
    expect(page).not.toContain(`${path}/unfounding`)
    expect((await post(path, 'unfounding', { why: 'misread', words: '' })).status).toBe(422)
  })

  test('who speaks twice has one open concern: the second opening adds to the first', async () => {
    const { client, contact, path } = await opened()
    expect(await mira.page(`/clients/${client}/concerns/new`)).toContain(
      'There is an open concern with this person already',
    )
    const again = await mira.post(`/clients/${client}/concerns`, { contact, words: 'She also asked about the price.' })
    expect(again.headers.get('location')).toBe(path)
    expect(await concernsOf(house, { contact })).toHaveLength(1)
  })

  test('an opening without words, or with words that are not in the letter, comes back as typed', async () => {
    const hannah = await somebody()
    const letter = await hannah.wrote(WORRY)
    expect((await mira.post(`/clients/${hannah.client}/concerns`, { letter, words: ' ' })).status).toBe(422)
    const other = await mira.post(`/clients/${hannah.client}/concerns`, { letter, words: 'We hate "it"' })
    expect(other.status).toBe(422)
    expect(await other.text()).toContain('We hate &quot;it&quot;')
  })

  // S0-12, S0-15: a sign leads to a concern with the words that it stands on
  test('a letter opens with its words in the form, and somebody else’s letter with none', async () => {
    const hannah = await somebody()
    const letter = await hannah.wrote(WORRY)
    const way = `/clients/${hannah.client}/concerns/new?letter=${letter}`
    expect(await mira.page(way)).toContain(WORRY)
    const stranger = await somebody()
    expect(await mira.page(`/clients/${stranger.client}/concerns/new?letter=${letter}`)).not.toContain(WORRY)
  })

  test('the list has the open ones with one next act, and tells the ends apart', async () => {
    const { path, id } = await opened()
    expect(await mira.page('/concerns')).toContain(`href="${path}"`)
    await post(path, 'words', { by: 'call', who: 'Hannah', said: 'All is well now.', eases: 'yes' })
    await mira.page(path)
    const page = await mira.page('/concerns')
    expect(page.indexOf(id)).toBeGreaterThan(page.indexOf('Eased, by their own word'))
  })

  // S2-35: opened by the house itself there are no words yet
  test('a concern without a word of theirs says so by what it was opened with', async () => {
    const hannah = await somebody()
    const id = await openConcern(house, { ...hannah, origin: 'hand', words: 'She sounded tired on the phone.' })
    const page = await mira.page(`/concerns/${id}`)
    expect(page).toContain('She sounded tired on the phone.')
    expect(page).toContain('Their words are still to be heard')
    expect(page).toContain('Hear them out')
  })

  test('a stranger’s ids are nobody’s', async () => {
    expect((await mira.get(`/concerns/${NOBODY}`)).status).toBe(404)
    for (const act of [
      'hearing',
      'words',
      'offer',
      'parting',
      `options/${NOBODY}/dropping`,
      `people/${NOBODY}/invitation`,
      `taking-back/${NOBODY}`,
    ])
      expect((await mira.post(`/concerns/${NOBODY}/${act}`)).status, act).toBe(404)
    expect((await mira.get(`/clients/${NOBODY}/concerns/new`)).status).toBe(404)
    expect((await mira.post(`/clients/${NOBODY}/concerns`)).status).toBe(404)
  })
})
