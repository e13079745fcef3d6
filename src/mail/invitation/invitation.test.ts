import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { invitationIn } from './invitation.ts'
import { typedNote } from './invitation-note.ts'
import { parseMail } from '../parse.ts'

// S2-12: calendar invitations are readable, whoever's program wrote them

const event = (...lines: string[]) =>
  Buffer.from(
    ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
  )
const HALF_PAST_TWO = Date.UTC(2026, 5, 3, 11, 30)

describe('an invitation', () => {
  test('tells what, where, when, who asks and who comes', async () => {
    const found = await invitationIn(
      event(
        'SUMMARY:Просмотр макета\\, часть 2',
        'LOCATION:Офис',
        'DESCRIPTION:Захватите договор\\nи образцы',
        'RRULE:FREQ=WEEKLY',
        'DTSTART:20260603T113000Z',
        'DTEND:20260603T123000Z',
        'ORGANIZER;CN="Анна":mailto:Ada@Client.example',
        'ATTENDEE;CN=Bo;PARTSTAT=ACCEPTED:MAILTO:bo@x.example',
        'ATTENDEE:mailto:c@x.example',
      ),
      'request',
    )
    expect(found).toEqual({
      method: 'REQUEST',
      summary: 'Просмотр макета, часть 2',
      location: 'Офис',
      description: 'Захватите договор\nи образцы',
      start: HALF_PAST_TWO,
      end: HALF_PAST_TWO + 3_600_000,
      firstDay: null,
      lastDay: null,
      organizer: { name: 'Анна', address: 'ada@client.example' },
      attendees: [
        { name: 'Bo', address: 'bo@x.example' },
        { name: '', address: 'c@x.example' },
      ],
      repeats: true,
    })
  })

  test('means the same moment under every name of its zone: of the world, of Windows, of Outlook, as an offset', async () => {
    for (const zone of [
      'Europe/Helsinki',
      'FLE Standard Time',
      '/mozilla.org/20050126_1/Europe/Helsinki',
      '"(UTC+02:00) Helsinki, Kyiv"',
      'GMT+0300',
    ])
      expect((await invitationIn(event(`DTSTART;TZID=${zone}:20260603T143000`, 'DURATION:PT45M'), ''))?.start).toBe(
        HALF_PAST_TWO,
      )
    expect((await invitationIn(event('DTSTART;TZID=Russian Standard Time:20260603T143000'), ''))?.start).toBe(
      HALF_PAST_TWO,
    )
    // Without a zone nobody can tell the moment, and none is made up
    expect((await invitationIn(event('DTSTART:20260603T143000', 'SUMMARY:x'), ''))?.start).toBeNull()
  })

  test('of whole days names the last day too, not the one after it', async () => {
    const days = ['DTSTART;VALUE=DATE:20260603', 'DTEND;VALUE=DATE:20260606']
    expect(await invitationIn(event(...days), '')).toMatchObject({
      start: null,
      firstDay: '2026-06-03',
      lastDay: '2026-06-05',
    })
    expect(await invitationIn(event(days[0] ?? ''), '')).toMatchObject({
      firstDay: '2026-06-03',
      lastDay: '2026-06-03',
    })
  })

  test('with broken lines is still read, without an event it is none', async () => {
    const broken = event('SUMMARY:Kick-off', 'DTSTART:20260603T113000Z', 'DESCRIPTION:a', 'line that lost its space')
    expect(await invitationIn(broken, 'REQUEST')).toMatchObject({ summary: 'Kick-off', start: HALF_PAST_TWO })
    for (const text of [
      '',
      'BEGIN:VCALENDAR',
      'nothing',
      'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nEND:VTODO\r\nEND:VCALENDAR',
    ])
      expect(await invitationIn(Buffer.from(text), 'REQUEST')).toBeNull()
  })

  const DATA = fileURLToPath(new URL('../../../../shared/data/mail/libical', import.meta.url))
  if (!existsSync(DATA)) console.warn(`SKIPPED: real calendars are read from ${DATA}, which is not here`)
  test.skipIf(!existsSync(DATA))(
    'real and broken calendars are read or refused in time',
    async () => {
      let read = 0
      const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ics'))
      for (const name of files) if ((await invitationIn(readFileSync(`${DATA}/${name}`), '')) !== null) read += 1
      console.info(`calendars: ${read} of ${files.length} read`)
      expect(read).toBeGreaterThan(files.length / 2)
    },
    60_000,
  )
})

describe('who wrote an invitation', () => {
  const letter = (method: string, body: string) =>
    Buffer.from(
      [
        'From: Ada <ada@client.example>',
        'Subject: Kick-off',
        'Content-Type: multipart/alternative; boundary=b',
        '',

        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        body,
        `--b\r\nContent-Type: text/calendar; method=${method}`,
        '',
        event('SUMMARY:Kick-off', 'LOCATION:Office', 'DTSTART:20260603T113000Z').toString(),
        '--b--',
      ].join('\r\n'),
    )

  test('nobody, where the calendar program filled it in: Google, Outlook, Apple, Yandex, in five languages', async () => {
    for (const body of [
      'You have been invited to the following event.\n\nTitle: Kick-off\nWhen: Wed 3 Jun 2026 14:30 – 15:30\nWhere: Office\n\nhttps://calendar.example/x',
      'When: 3 June 2026 14:30-15:30.\nWhere: Office\n\n*~*~*~*~*~*~*~*~*~*',
      'Kick-off\nСреда, 3 июня 2026 г., 14:30\nКогда: 3 июня\nГде: Office\nУчастники: Ada',
      'Kick-off\nKiedy: środa, 3 czerwca 2026\nGdzie: Office\nOrganizator: Ada',
      'Milloin: keskiviikko 3. kesäkuuta 2026\nMissä: Office\nJärjestäjä: Ada',
      'Πότε: Τετάρτη 3 Ιουνίου 2026\nΠού: Office\nΔιοργανωτής: Ada',
      '________________\nMicrosoft Teams meeting\nJoin on your computer\nhttps://teams.example/l/1',
      'Ada has accepted this invitation.',
      '',
    ])
      expect(await parseMail(letter('REQUEST', body))).toMatchObject({ machineReason: 'invitation', words: '' })
  })

  test('the person, where somebody typed a note of their own into it, and those are their words', async () => {
    const note = 'Sorry, we have to move this again, I am worried about the date.'
    const mail = await parseMail(letter('REQUEST', `When: Wed 3 Jun 2026 14:30\nWhere: Office\n\n${note}`))
    expect(mail).toMatchObject({ writer: 'person', words: note, calendar: true, invitation: { summary: 'Kick-off' } })
    expect(await parseMail(letter('REPLY', 'К сожалению, не смогу прийти вовремя.'))).toMatchObject({
      writer: 'person',
    })
  })

  test('two words are no note', () => {
    expect(typedNote('Best,\nAda', 'Kick-off', null)).toBe('')
  })
})
