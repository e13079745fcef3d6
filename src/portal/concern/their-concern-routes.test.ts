import { beforeAll, describe, expect, test } from 'vitest'
import { addContact, changeContact } from '#client/client.ts'
import { act, concern, concernsOf, keepPromise, LONGEST_WORDS, openConcern, promiseIn } from '#concern/concern.ts'
import type { Act, Concern } from '#concern/concern-types.ts'
import { lettersWith } from '#conversation/conversation.ts'
import { DAY, dayAt, HOUR } from '#foundation/days.ts'
import type { Language } from '#foundation/language.ts'
import { newId } from '#foundation/ids.ts'
import { waitingOutgoing } from '#foundation/outbox/outbox.ts'
import { accept, correspondence, receive } from '#testing/cast.ts'
import { eachEngine } from '#testing/engines.ts'
import { openedPortal } from '#testing/portal.ts'
import { settledApp } from '#testing/test-app.ts'
import type { Visitor } from '#testing/visitor.ts'

// S0-17, S0-24, S0-27 to S0-34, S0-39: the client's side of the loop, on their phone and without script

const ZONE = 'Europe/Helsinki'
const WORRY = 'The pictures are dark, and my boss asked me what we paid for.'

eachEngine((engine) => {
  let settled: Awaited<ReturnType<typeof settledApp>>
  beforeAll(async () => {
    settled = await settledApp(engine)
  })

  let count = 0
  /** A new client's contact with their page open on a phone. */
  async function client(name: string, language: Language = 'en') {
    const { house } = settled
    count += 1
    const whose = await accept(house, { name, address: `client${count}@lake.example` })
    if (language !== 'en') await inLanguage(whose.contact, language)
    const phone = await openedPortal(settled, whose)
    const bother = (fields: Record<string, string>) => phone.post(`/p/${whose.contact}/bothering`, fields)
    return { ...whose, phone, bother }
  }

  async function inLanguage(id: string, language: Language) {
    const facts = { part: 'buyer', country: null, salutation: '' } as const
    const addresses = [`client${count}@lake.example`]
    await changeContact(settled.house, { id, contact: { name: `Client ${count}`, addresses, language, ...facts } })
  }

  type Client = Awaited<ReturnType<typeof client>>

  /** Somebody else of the same client's, with their own page open. */
  async function colleague({ client: id }: Client, name: string): Promise<Client> {
    const known = { language: 'en', part: 'decision-maker', salutation: '' } as const
    const addresses = [addressOf(name)]
    const contact = await addContact(settled.house, { client: id, contact: { name, addresses, ...known } })
    const phone = await openedPortal(settled, { client: id, contact })
    const bother = (fields: Record<string, string>) => phone.post(`/p/${contact}/bothering`, fields)
    return { client: id, contact, phone, bother }
  }

  const addressOf = (name: string) => `${name.replaceAll(' ', '.').toLowerCase()}${count}@lake.example`

  async function told({ bother, contact }: Client, words = WORRY) {
    expect((await bother({ words })).status).toBe(303)
    const [newest] = await concernsOf(settled.house, { contact })
    if (!newest) throw new Error('a concern was opened')
    return newest.id
  }

  const now = async (id: string): Promise<Concern> => {
    const found = await concern(settled.house, { id })
    if (!found) throw new Error('there is a concern')
    return found
  }
  const does = (id: string, what: Parameters<typeof act>[1]['act']) => act(settled.house, { concern: id, act: what })
  const last = async (id: string): Promise<Act['kind'] | 'opened' | undefined> =>
    (await now(id)).history.at(-1)?.act.kind

  async function offered(id: string, [one, other]: [string, string] = ['New pictures at the lake', 'Edit them again']) {
    const kinds =
      (await now(id)).rounds.length === 1
        ? (['solution', 'less-damage'] as const)
        : (['way-out', 'alternative'] as const)
    await does(id, { kind: 'option-added', option: `${id}-${one}`, as: kinds[0], words: one, grounds: '' })
    await does(id, { kind: 'option-added', option: `${id}-${other}`, as: kinds[1], words: other, grounds: '' })
    await does(id, { kind: 'offered' })
    return [`${id}-${one}`, `${id}-${other}`] as const
  }

  async function promised(id: string, words = 'New pictures') {
    const on = dayAt(settled.app.clock.now + 2 * DAY, ZONE).toString()
    const owner = settled.house.actor
    return promiseIn(settled.house, { concern: id, option: null, words, due: { on, time: '16:00' }, owner, zone: ZONE })
  }
  const kept = (promise: string) => keepPromise(settled.house, { promise, proof: 'The pictures are up', letter: null })

  const page = (who: Client, id: string) => who.phone.page(`/p/${who.contact}/concerns/${id}`)
  const post = (who: Client, id: string, noun: string, fields: Record<string, string>, phone: Visitor = who.phone) =>
    phone.post(`/p/${who.contact}/concerns/${id}/${noun}`, fields)

  test.each([
    ['en', 'Something bothering you?', 'Does this ease it?', 'It bothers me again'],
    ['fi', 'Vaivaako jokin?', 'Helpottiko tämä?', 'Tämä vaivaa taas'],
  ] as const)(
    'in %s a client is heard, rates, is promised something, is asked, and it ends on their word alone',
    async (language, bothering, ask, again) => {
      const ada = await client('Ada Lake', language)
      expect(await ada.phone.page(`/p/${ada.contact}/bothering`)).toContain(bothering)
      const id = await told(ada)
      const opened = await now(id)
      expect([opened.opening.origin, opened.theirWords.map((one) => one.words)]).toEqual(['portal', [WORRY]])
      expect(await page(ada, id)).toContain(WORRY)
      await does(id, { kind: 'restated', words: 'They look too dark.' })
      expect((await post(ada, id, 'confirmation', { right: 'yes' })).status).toBe(303)
      const [shoot, edit] = await offered(id)
      expect((await post(ada, id, 'reactions', { option: shoot, reaction: 'eases' })).status).toBe(303)
      expect(
        (await post(ada, id, 'reactions', { option: edit, reaction: 'no', words: 'That was tried.' })).status,
      ).toBe(303)
      expect((await now(id)).options.map((one) => one.reaction?.reaction)).toEqual(['eases', 'no'])
      const promise = await promised(id)
      expect(await page(ada, id)).toContain('New pictures')
      expect(await page(ada, id)).not.toContain(ask)
      await kept(promise)
      expect(await page(ada, id)).toContain(ask)
      expect((await post(ada, id, 'answer', { eases: 'yes', round: '1' })).status).toBe(303)
      expect((await now(id)).end?.how).toBe('eased')
      expect(await page(ada, id)).toContain(again)
    },
  )

  describe('what is told', () => {
    test('names by when ways to ease it come, within the hours of the studio', async () => {
      const ada = await client('Ada Hours')
      const id = await told(ada)
      expect(await page(ada, id)).toMatch(/comes back with ways to ease it by \d{1,2}:\d\d on/u)
    })

    test('twice is one open concern, and twenty times at once one word', async () => {
      const ada = await client('Ada Twice')
      await Promise.all(Array.from({ length: 20 }, () => ada.bother({ words: WORRY, who: 'Ida  Lake', weight: '3' })))
      expect((await ada.bother({ words: 'And the cover, too.' })).status).toBe(303)
      const all = await concernsOf(settled.house, { contact: ada.contact })
      expect(all).toHaveLength(1)
      expect(all[0]?.theirWords.map((one) => one.words)).toEqual([WORRY, 'And the cover, too.'])
      expect([all[0]?.opening.weight, all[0]?.people.map((one) => one.name)]).toEqual([3, ['Ida Lake']])
    })

    test('empty is answered in place; too long comes back with every character', async () => {
      const ada = await client('Ada Empty')
      const empty = await ada.bother({ words: ' \n ', who: 'Ida', weight: '2' })
      expect(empty.status).toBe(422)
      const text = await empty.text()
      expect(text).toContain('A few words are missing here.')
      expect(text).toMatch(/value="2" checked/u)
      expect(text).toContain('>Ida</textarea>')
      const long = `<b>${'я'.repeat(100_000)}`
      const answer = await ada.bother({ words: long })
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(`&lt;b&gt;${'я'.repeat(100_000)}</textarea>`)
      expect(await concernsOf(settled.house, { contact: ada.contact })).toEqual([])
    })

    test.each(['🌧️🌧️', 'هذا ليس ما توقعناه', 'я'.repeat(LONGEST_WORDS), '<script>alert(1)</script> & "so"'])(
      'is kept and shown as it is, in the direction of its own letters (%#)',
      async (words) => {
        const ada = await client('Ada Letters')
        const id = await told(ada, words)
        expect((await now(id)).opening.words).toBe(words)
        const html = await page(ada, id)
        expect(html).toContain(
          `dir="auto">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')}<`,
        )
        expect(html).not.toContain('<script>alert')
      },
    )

    test('again, after it had eased, is a new concern that remembers the old one', async () => {
      const ada = await client('Ada Again')
      const id = await told(ada)
      await post(ada, id, 'answer', { eases: 'yes' })
      expect(await page(ada, id)).toContain(`/p/${ada.contact}/bothering?again=${id}`)
      expect(await ada.phone.page(`/p/${ada.contact}/bothering?again=${id}`)).toContain(`name="again" value="${id}"`)
      settled.app.clock.now += 400 * DAY
      const back = await openedPortal(settled, { client: ada.client, contact: ada.contact })
      expect((await back.post(`/p/${ada.contact}/bothering`, { words: 'It is back.', again: id })).status).toBe(303)
      const all = await concernsOf(settled.house, { contact: ada.contact })
      expect(all.find((one) => one.id !== id)?.opening.againOf).toBe(id)
    })
  })

  describe('an answer', () => {
    test('is changed while it is open, and twenty at once have one effect', async () => {
      const ada = await client('Ada Changing')
      const id = await told(ada)
      const [option] = await offered(id)
      const before = (await now(id)).history.length
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => post(ada, id, 'reactions', { option, reaction: 'partly', words: 'Half' })),
      )
      expect(new Set(answers.map((one) => one.status))).toEqual(new Set([303]))
      expect((await now(id)).history).toHaveLength(before + 1)
      const html = await page(ada, id)
      expect(html).toMatch(/value="partly" aria-pressed="true"/u)
      expect(html).toContain('You said: this would ease it partly.')
      await post(ada, id, 'reactions', { option, reaction: 'no' })
      expect((await now(id)).options[0]?.reaction?.reaction).toBe('no')
    })

    test('twenty times yes at once ends it once', async () => {
      const ada = await client('Ada Yes')
      const id = await told(ada)
      await kept(await promised(id))
      await Promise.all(Array.from({ length: 20 }, () => post(ada, id, 'answer', { eases: 'yes', round: '1' })))
      const { history, end } = await now(id)
      expect([history.filter((one) => one.act.kind === 'answered').length, end?.how]).toEqual([1, 'eased'])
    })

    test('that it eases partly begins the next round, and the one before is folded', async () => {
      const ada = await client('Ada Rounds')
      const id = await told(ada)
      await kept(await promised(id))
      await post(ada, id, 'answer', { eases: 'partly', words: 'The cover is still dark.', round: '1' })
      expect((await now(id)).rounds).toHaveLength(2)
      const html = await page(ada, id)
      expect(html).toMatch(/It has not eased yet\. .* comes back with something different by/u)
      expect(html).toMatch(/<details class="card their-round">.*round 1.*The cover is still dark\./su)
    })

    test('to what has moved on keeps its words, says so, and shows how it stands', async () => {
      const ada = await client('Ada Late')
      const id = await told(ada)
      const [option] = await offered(id)
      await promised(id)
      const answer = await post(ada, id, 'reactions', { option, reaction: 'no', words: 'Please do not.', seen: '2' })
      expect(answer.status).toBe(303)
      expect(await page(ada, id)).toContain('Something has changed here since you opened this page.')
      const { history } = await now(id)
      expect(history.at(-1)?.act).toMatchObject({ kind: 'said', words: 'Please do not.', late: { of: 'reacted' } })
    })

    test('without an answer, or to nothing at all, is asked for in place with its words', async () => {
      const ada = await client('Ada None')
      const id = await told(ada)
      const [option] = await offered(id)
      const none = await post(ada, id, 'reactions', { option, words: 'Well …' })
      const text = await none.text()
      expect([none.status, text.includes('>Well …</textarea>')]).toEqual([422, true])
      expect(text).toContain('Please choose one of the answers.')
      // The proposal of a call was taken back, or there never was one: the words are kept all the same.
      expect((await post(ada, id, 'call', { slot: 'none', words: 'On Friday' })).status).toBe(303)
      expect((await now(id)).theirWords.at(-1)?.words).toBe('On Friday')
      expect((await post(ada, id, 'words', { words: '' })).status).toBe(422)
    })

    test('that was a slip is taken back within a day, and the concern is open again', async () => {
      const ada = await client('Ada Slip')
      const id = await told(ada)
      await kept(await promised(id))
      await post(ada, id, 'answer', { eases: 'yes', round: '1' })
      const html = await page(ada, id)
      expect(html).toContain('That was a slip: take it back')
      const [, happening = ''] = /name="happening" value="([^"]+)"/u.exec(html) ?? []
      expect((await post(ada, id, 'taking-back', { happening })).status).toBe(303)
      expect([(await now(id)).end, await last(id)]).toEqual([null, 'taken-back'])
      await post(ada, id, 'answer', { eases: 'yes', round: '1' })
      settled.app.clock.now += DAY + HOUR
      expect(await page(ada, id)).not.toContain('That was a slip')
    })
  })

  // S0-39, S3-51
  test('a time for a call is chosen by its day and hour, or another is asked for', async () => {
    const ada = await client('Ada Call')
    const id = await told(ada)
    const slots = [1, 2].map((days) => ({ id: `s${days}`, from: settled.app.clock.now + days * DAY, minutes: 30 }))
    await does(id, { kind: 'call-proposed', slots, how: 'By phone' })
    const html = await page(ada, id)
    expect(html).toContain('Shall we talk? Please choose a time.')
    expect(html).toMatch(/<fieldset[^>]*><legend>When suits you\?<\/legend>/u)
    expect(html).toMatch(/Clock: \p{L}+/u)
    expect((await post(ada, id, 'call', {})).status).toBe(422)
    expect((await post(ada, id, 'call', { slot: 's2' })).status).toBe(303)
    expect((await now(id)).call?.chosen?.id).toBe('s2')
    expect(await page(ada, id)).toContain('You chose:')
    await does(id, {
      kind: 'call-proposed',
      slots: slots.map((one) => ({ ...one, id: `t${one.id}`, from: one.from + HOUR })),
      how: '',
    })
    await post(ada, id, 'call', { slot: 'none', words: 'Friday after two' })
    expect((await now(id)).call?.noneSuits).toBe(true)
    expect(await page(ada, id)).toContain('None of the times suited you.')
  })

  // S0-28
  test('who was brought in sees the same concern, adds their words, and reads nobody else’s', async () => {
    const ada = await client('Ada Inviting')
    const id = await told(ada)
    const ida = await colleague(ada, 'Ida Boss')
    expect((await ida.phone.get(`/p/${ida.contact}/concerns/${id}`)).status).toBe(404)
    await does(id, {
      kind: 'person-named',
      person: `p-${id}`,
      name: 'Ida Boss',
      contact: ida.contact,
      note: 'hard to please',
    })
    await does(id, { kind: 'person-invited', person: `p-${id}` })
    await does(id, { kind: 'restated', words: 'They look too dark.' })
    const html = await page(ida, id)
    expect(html).toContain('They look too dark.')
    expect(html).not.toContain(WORRY)
    expect(html).not.toContain('hard to please')
    expect((await post(ida, id, 'words', { words: 'I pay for it, after all.' })).status).toBe(303)
    expect(await page(ida, id)).toContain('I pay for it, after all.')
    expect((await ida.phone.post(`/p/${ida.contact}/bothering`, { words: 'And the cover!' })).status).toBe(303)
    expect((await concernsOf(settled.house, { contact: ida.contact })).map((one) => one.id)).toEqual([id])
    expect((await now(id)).theirWords.at(-2)).toMatchObject({
      words: 'I pay for it, after all.',
      by: `contact:${ida.contact}`,
    })
  })

  // reliability.md, Security; product.md, Concern: what one of them told the studio, no other reads, neither here nor in a letter
  test('nobody reads another’s words, whether they were pressed, written, or said in a call', async () => {
    const { house } = settled
    const ada = await client('Ada Apart')
    const id = await told(ada)
    const ida = await colleague(ada, 'Ida Apart')
    const person = newId()
    await does(id, { kind: 'person-named', person, name: 'Ida Apart', contact: ida.contact, note: '' })
    await does(id, { kind: 'person-invited', person })
    await does(id, { kind: 'restated', words: 'They look too dark.' })
    await post(ada, id, 'confirmation', { right: 'no', words: 'Ada says: not only dark.' })
    await post(ida, id, 'words', { words: 'Ida presses: Ada chose badly.' })
    const quote = 'Ida writes that Ada chose badly.'
    const at = settled.app.clock.now
    const who = { name: 'Ida Apart', address: addressOf('Ida Apart') }
    await receive(house, correspondence(who, 'The pictures', [{ by: 'P', at, body: quote }]))
    const [letter] = await lettersWith(house, { addresses: [who.address], until: at, most: 1 })
    const word = { by: 'message', letter: letter?.id ?? '', quote } as const
    await does(id, { kind: 'heard', words: quote, word })
    await does(id, { kind: 'called', who: 'Ida', said: 'Ida tells that Ada was warned.', seemed: null })
    await does(id, { kind: 'called', who: 'Her boss', said: 'Somebody tells it, too.', seemed: null })
    await does(id, { kind: 'called', who: 'Ada Apart', said: 'Ada tells that it is the cover.', seemed: null })
    const [adas, idas] = [await page(ada, id), await page(ida, id)]
    for (const words of [WORRY, 'Ada says: not only dark.', 'Ada tells that it is the cover.']) {
      expect(adas).toContain(words)
      expect(idas).not.toContain(words)
    }
    for (const words of ['Ida presses: Ada chose badly.', quote, 'Ida tells that Ada was warned.']) {
      expect(idas).toContain(words)
      expect(adas).not.toContain(words)
    }
    expect(adas + idas).not.toContain('Somebody tells it, too.')
    await offered(id)
    const waiting = await waitingOutgoing(house, { contact: ada.contact })
    const options = await settled.mira.page(`/outbox/${waiting.find((one) => one.template === 'concern.options')?.id}`)
    expect(options).toContain(`&gt; ${WORRY}`)
    for (const words of ['Ida presses', quote, 'Ida tells', 'Somebody tells']) expect(options).not.toContain(words)
  })

  test('whoever did not say it is not told that they did', async () => {
    const ada = await client('Ada Eased')
    const id = await told(ada)
    const ida = await colleague(ada, 'Ida Eased')
    const person = newId()
    await does(id, { kind: 'person-named', person, name: 'Ida Eased', contact: ida.contact, note: '' })
    await does(id, { kind: 'person-invited', person })
    await does(id, { kind: 'restated', words: 'They look too dark.' })
    await post(ada, id, 'confirmation', { right: 'yes' })
    expect(await page(ada, id)).toContain('You said: yes, that is it.')
    expect(await page(ida, id)).not.toContain('You said')
    await post(ada, id, 'answer', { eases: 'yes', words: 'Between us: Ida is hard to please.' })
    expect(await page(ada, id)).toContain('You said so yourself')
    const idas = await page(ida, id)
    expect(idas).toContain('Someone else whom this concerns has said so.')
    expect(idas).not.toContain('hard to please')
  })

  test('a stranger finds nothing, on any address of a concern', async () => {
    const ada = await client('Ada Own')
    const stranger = await client('Not Ada')
    const id = await told(ada)
    expect((await stranger.phone.get(`/p/${stranger.contact}/concerns/${id}`)).status).toBe(404)
    for (const noun of ['reactions', 'confirmation', 'answer', 'words', 'call', 'denial', 'taking-back']) {
      const fields = {
        words: 'x',
        eases: 'yes',
        right: 'yes',
        option: 'o',
        reaction: 'no',
        slot: 'none',
        happening: id,
      }
      expect((await post(stranger, id, noun, fields)).status, noun).toBe(404)
      expect((await post(ada, id, noun, fields, stranger.phone)).status, noun).toBe(404)
    }
    expect((await now(id)).seen).toBe(1)
  })

  describe('what the studio began', () => {
    const begun = (who: Client) =>
      openConcern(settled.house, {
        client: who.client,
        contact: who.contact,
        origin: 'hand',
        words: 'They seemed short with me.',
      })

    test('is not there before something is said of it, and never shows its cause, its notes and its attempts', async () => {
      const ada = await client('Ada Begun')
      const id = await begun(ada)
      await does(id, { kind: 'cause-named', cause: 'politics', whose: 'theirs', note: 'A note of the cause' })
      await does(id, { kind: 'attempted', words: 'A try of ours', worked: false })
      expect((await ada.phone.get(`/p/${ada.contact}/concerns/${id}`)).status).toBe(404)
      await does(id, { kind: 'restated', words: 'The pictures seem dark to you.' })
      const html = await page(ada, id)
      expect(html).toContain('What we want to put right')
      for (const ours of ['They seemed short with me.', 'A note of the cause', 'A try of ours', 'politics'])
        expect(html).not.toContain(ours)
    })

    test('is denied by them, in a word of theirs', async () => {
      const ada = await client('Ada Denying')
      const id = await begun(ada)
      await does(id, { kind: 'restated', words: 'The pictures seem dark to you.' })
      expect(await page(ada, id)).toContain('Nothing was wrong after all?')
      expect((await post(ada, id, 'denial', { words: 'All is well!' })).status).toBe(303)
      expect(await last(id)).toBe('denied')
    })
  })

  test('every form is one without script: a method, an address and buttons of its own', async () => {
    const ada = await client('Ada Plain')
    const id = await told(ada)
    await does(id, { kind: 'restated', words: 'They look too dark.' })
    await offered(id)
    await does(id, {
      kind: 'call-proposed',
      slots: [{ id: 's1', from: settled.app.clock.now + DAY, minutes: 30 }],
      how: '',
    })
    const [main = ''] = /<main.*<\/main>/su.exec(await page(ada, id)) ?? []
    const forms = [...main.matchAll(/<form([^>]*)>(.*?)<\/form>/gsu)]
    expect(forms.length).toBeGreaterThan(4)
    for (const [, attributes = '', inside = ''] of forms) {
      expect(attributes).toMatch(/method="post" action="\/p\//u)
      expect(inside).toMatch(/<button/u)
    }
    const ids = [...main.matchAll(/ id="([^"]+)"/gu)].map(([, one]) => one)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
