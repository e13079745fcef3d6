import { beforeAll, describe, expect, test } from 'vitest'
import { archiveContact, changeContact } from '#client/client.ts'
import { revokeLinks } from '#foundation/outbox/outbox.ts'
import { isStopped } from '#foundation/stops/stops.ts'
import { LANGUAGES } from '#foundation/language.ts'
import { answerOf, checkIn, LONGEST_ANSWER, prepareCheckIn } from '#reading/reading.ts'
import { accept } from '#testing/cast.ts'
import { dueAfterSigning, sentCheckIn } from '#testing/check-ins.ts'
import { eachEngine } from '#testing/engines.ts'
import { letterWithLink, linkPath, openedPortal } from '#testing/portal.ts'
import { settledApp } from '#testing/test-app.ts'
import { devicesOf } from '../sessions/sessions.ts'

// S0-20, S0-30; product.md, The client; reliability.md Security: magic link, link scanners

eachEngine((engine) => {
  let settled: Awaited<ReturnType<typeof settledApp>>
  beforeAll(async () => {
    settled = await settledApp(engine)
  })

  let count = 0
  async function asked(language: (typeof LANGUAGES)[number] = 'en') {
    count += 1
    const { house } = settled
    const name = `Grace ${count}`
    const addresses = [`grace${count}@harbour.example`]
    const whose = await accept(house, { name, address: addresses[0] ?? '' })
    const facts = { name, language, part: 'buyer', salutation: '', addresses } as const
    if (language !== 'en') await changeContact(house, { id: whose.contact, contact: facts })
    const sent = await sentCheckIn(house, whose)
    const path = (ease: string) => `${linkPath(house, sent.outgoing)}/answers/${ease}`
    const answers = async () => (await checkIn(house, { id: sent.id }))?.answers ?? []
    return { ...whose, ...sent, path, answers, own: `/p/${whose.contact}/check-ins/${sent.id}` }
  }
  const visitor = () => settled.app.visitor()
  const devices = async (contact: string) => (await devicesOf(settled.house, { contacts: [contact] })).length

  describe('a link of the letter', () => {
    test('is looked at by any number of machines: the answer stands ready, and nothing is answered', async () => {
      const { path, answers, contact } = await asked()
      for (const ease of ['at-ease', 'so-so', 'bothered'])
        for (let time = 0; time < 5; time++) {
          const head = await settled.app.app.request(path(ease), {
            method: 'HEAD',
            headers: { host: 'localhost:3000' },
          })
          expect([head.status, await head.text()]).toEqual([200, ''])
          const answer = await visitor().get(path(ease))
          const page = await answer.text()
          expect(page).toMatch(new RegExp(`value="${ease}"[^>]* checked`, 'u'))
          expect(page).toContain('How at ease are you with the work itself?')
          expect(page).not.toContain('harbour.example')
          expect(answer.headers.getSetCookie()).toEqual([])
          expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
        }
      expect(await answers()).toEqual([])
      expect(await devices(contact)).toBe(0)
    })

    test('sends the answer with one button, opens their page on this device, and says what happens next', async () => {
      const { path, answers, contact, own } = await asked()
      const phone = visitor()
      const sent = await phone.post(path('bothered'), { ease: 'bothered', words: 'The <invoice> came first. 🙂' })
      expect([sent.status, sent.headers.get('location')]).toEqual([303, own])
      expect(await answers()).toMatchObject([
        {
          ease: 'bothered',
          words: 'The <invoice> came first. 🙂',
          actor: `contact:${contact}`,
          word: { by: 'portal' },
        },
      ])
      const thanks = await phone.page(own)
      for (const text of [
        'Thank you',
        'sees this first thing',
        'The &lt;invoice&gt; came first. 🙂',
        'Change my answer',
      ])
        expect(thanks).toContain(text)
      expect(await phone.page(`/p/${contact}`)).toContain('See your answer')
    })

    test('takes another answer than the one that was pressed in the letter', async () => {
      const { path, answers } = await asked()
      await visitor().post(path('at-ease'), { ease: 'so-so', words: '' })
      expect(await answers()).toMatchObject([{ ease: 'so-so', words: '' }])
    })

    test('pressed twenty times at once answers once', async () => {
      const { path, answers } = await asked()
      const pressed = await Promise.all(
        Array.from({ length: 20 }, () => visitor().post(path('so-so'), { ease: 'so-so', words: 'Hm.' })),
      )
      expect(new Set(pressed.map(({ status }) => status))).toEqual(new Set([303]))
      expect(await answers()).toHaveLength(1)
    })

    test('gives back what cannot be taken with every word of it, and nothing is answered', async () => {
      const { path, answers, contact } = await asked()
      const long = 'ш'.repeat(LONGEST_ANSWER + 1)
      for (const [fields, sentence] of [
        [{ words: 'I do not know' }, 'Choose one of the three answers.'],
        [{ ease: 'splendid', words: 'I do not know' }, 'Choose one of the three answers.'],
        [{ ease: 'so-so', words: long }, 'This is longer than we can keep: 100,000 characters at most.'],
      ] as const) {
        const back = await visitor().post(path('so-so'), fields)
        const page = await back.text()
        expect([back.status, page.includes(sentence), page.includes(fields.words)]).toEqual([422, true, true])
      }
      expect(await answers()).toEqual([])
      expect(await devices(contact)).toBe(0)
    })

    test('of an answer that there is not shows none ready, and a guessed one shows nothing', async () => {
      const { path, own } = await asked()
      const page = await visitor().page(path('splendid'))
      expect(page).not.toContain(' checked')
      const { path: letters } = await letterWithLink(settled.house, await accept(settled.house, PERSON))
      for (const wrong of ['/p/links/abc/answers/so-so', `${letters}/answers/so-so`, `${path('so-so')}/more`])
        for (const answer of [await visitor().get(wrong), await visitor().post(wrong, { ease: 'so-so' })])
          expect([wrong, answer.status]).toEqual([wrong, 404])
      expect((await visitor().get(own)).status).toBe(404)
    })

    test('that was ended, or of somebody who was put away, answers nothing', async () => {
      const one = await asked()
      await revokeLinks(settled.house, { contact: one.contact })
      const other = await asked()
      await archiveContact(settled.house, { id: other.contact, archived: true })
      for (const { path, answers } of [one, other]) {
        const answer = await visitor().post(path('so-so'), { ease: 'so-so', words: '' })
        expect([404, 410]).toContain(answer.status)
        expect(await answers()).toEqual([])
      }
    })

    test('of a letter that has not left yet is as good: a letter that was copied counts', async () => {
      const { house } = settled
      const whose = await accept(house, { name: 'Emmy', address: 'emmy@ring.example' })
      const { id, outgoing } = await prepareCheckIn(house, { ...whose, due: dueAfterSigning() })
      const pressed = await visitor().post(`${linkPath(house, outgoing)}/answers/at-ease`, { ease: 'at-ease' })
      expect(pressed.status).toBe(303)
      expect((await checkIn(house, { id }))?.answers).toHaveLength(1)
    })

    test.each(LANGUAGES)('asks, thanks and corrects in %s', async (language) => {
      const { path, own, answers } = await asked(language)
      const phone = settled.app.visitor(language)
      const page = await phone.page(path('so-so'))
      expect(page).toContain(`lang="${language}"`)
      expect(page).not.toContain('checkin.')
      await phone.post(path('so-so'), { ease: 'so-so', words: 'Ну так' })
      expect(await phone.page(own)).toContain('Ну так')
      expect(await answers()).toHaveLength(1)
    })
  })

  describe('on their own page', () => {
    test('the question waits, is answered and corrected; the newest counts and the first is kept', async () => {
      const { contact, client, own, answers } = await asked()
      const phone = await openedPortal(settled, { client, contact })
      expect(await phone.page(`/p/${contact}`)).toContain(`href="${own}"`)
      expect((await phone.post(own, { ease: 'bothered', words: 'The colours.' })).status).toBe(303)
      settled.app.clock.now += 1000
      expect((await phone.post(own, { ease: 'at-ease', words: 'I slept over it.' })).status).toBe(303)
      const all = await answers()
      expect(all.map(({ ease }) => ease)).toEqual(['bothered', 'at-ease'])
      expect(answerOf({ answers: all })?.words).toBe('I slept over it.')
      const again = await phone.post(own, { words: 'No choice' })
      expect([again.status, (await again.text()).includes('No choice')]).toEqual([422, true])
    })

    test('another’s check-in is not there', async () => {
      const [one, other] = [await asked(), await asked()]
      const phone = await openedPortal(settled, { client: one.client, contact: one.contact })
      expect((await phone.get(other.own)).status).toBe(404)
      const mixed = other.own.replace(other.contact, one.contact)
      expect((await phone.get(mixed)).status).toBe(404)
      expect((await phone.post(mixed, { ease: 'at-ease' })).status).toBe(404)
      expect(await other.answers()).toEqual([])
    })

    test('they may want no more of them, and want them again', async () => {
      const { contact, client } = await asked()
      const phone = await openedPortal(settled, { client, contact })
      const stopped = () => isStopped(settled.house, { contact, kind: 'check-in' })
      await phone.post(`/p/${contact}/check-in-stop`, { stopped: 'yes' })
      expect(await stopped()).toBe(true)
      await phone.post(`/p/${contact}/check-in-stop`, { stopped: 'no' })
      expect(await stopped()).toBe(false)
    })
  })

  // S2-32
  test('somebody of the studio who looks at the client’s page answers nothing for them', async () => {
    const { contact, path, own, answers } = await asked()
    const { mira } = settled
    await mira.post(`/contacts/${contact}/looking`)
    for (const [address, fields] of [
      [path('at-ease'), { ease: 'at-ease' }],
      [own, { ease: 'at-ease' }],
      [`/p/${contact}/check-in-stop`, { stopped: 'yes' }],
    ] as const)
      expect([address, (await mira.post(address, fields)).status]).toEqual([address, 403])
    expect(await answers()).toEqual([])
    expect(await isStopped(settled.house, { contact, kind: 'check-in' })).toBe(false)
  })
})

const PERSON = { name: 'Ada', address: 'ada@engine.example' }
