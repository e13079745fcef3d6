import { describe, expect, test } from 'vitest'
import { lookInto } from './mime-parts.ts'
import { parseMail } from '../parse.ts'

// S0-12, S2-12: mail as programs really write it, each class under what a person would see.

const FROM = 'From: Ada <ada@client.example>'
const lines = (...all: string[]) => Buffer.from(all.join('\r\n'))
const mixed = (...parts: string[][]) =>
  lines(FROM, 'Content-Type: multipart/mixed; boundary=b', '', ...parts.flatMap((part) => ['--b', ...part]), '--b--')
const text = (body: string) => ['Content-Type: text/plain; charset=utf-8', '', body]
const file = (name: string) => [
  'Content-Type: application/pdf',
  `Content-Disposition: attachment; filename="${name}"`,
  '',
  '%PDF',
]

describe('what is written in a broken frame is read', () => {
  test('a boundary that is not the declared one, one used twice, one that never closes', async () => {
    const wrong = lines(FROM, 'Content-Type: multipart/mixed; boundary=a', '', '--b', ...text('Where is it?'), '--b--')
    expect((await parseMail(wrong)).text).toBe('Where is it?')
    const twice = mixed(['Content-Type: multipart/alternative; boundary=b', ''], text('one'), text('two'))
    expect((await parseMail(twice)).text).toBe('one\n\ntwo')
    const open = lines(FROM, 'Content-Type: multipart/mixed; boundary="b"', '', '--b', ...text('never closed'))
    expect((await parseMail(open)).text).toBe('never closed')
  })

  test('parts in a body that nobody declared to have any', async () => {
    const raw = lines(FROM, '', 'Intro', '--x1', ...text('Letter'), '--x1', ...file('a.pdf'), '--x1--', '')
    const mail = await parseMail(raw)
    expect([mail.text, mail.attachments.map(({ name }) => name)]).toEqual(['Intro\n\nLetter', ['a.pdf']])
  })

  test('a header that ends without an empty line, and headers that slipped into the body', async () => {
    expect((await parseMail(lines(FROM, 'Subject: s', 'Hello there', '', 'Bye'))).text).toBe('Hello there\n\nBye')
    const slipped = lines(
      FROM,
      '',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'xb7DsnZl',
    )
    expect((await parseMail(slipped)).text).toBe('žòve')
  })

  test('base64 with rubbish, plain words under base64, quoted-printable that is broken or not declared', async () => {
    const part = (encoding: string, body: string) => lines(FROM, `Content-Transfer-Encoding: ${encoding}`, '', body)
    const packed = Buffer.from('Where is the page that you promised us?').toString('base64')
    expect((await parseMail(part('BASE64', `${packed.slice(0, 20)}!?\r\n*${packed.slice(20)}`))).text).toMatch(
      /^Where is the page/,
    )
    expect((await parseMail(part('base64', `${packed}== \r\n_______\r\nTalk mailing list`))).text).toMatch(
      /promised us\?$/,
    )
    expect((await parseMail(part('base64', 'These words were never packed'))).text).toBe(
      'These words were never packed',
    )
    expect((await parseMail(part('Quoted-Printable;', 'a=ZZ =3D b=\r\nc'))).text).toBe('a=ZZ = bc')
    const russian = '=D0=94=D0=BE=D0=B1=D1=80=D1=8B=D0=B9 =D0=B4=D0=B5=D0=BD=D1=8C'
    expect((await parseMail(lines(FROM, '', russian))).text).toBe('Добрый день')
    expect((await parseMail(part('x-unknown', 'as it is'))).text).toBe('as it is')
    const doubled = lines(FROM, 'Content-Transfer-Encoding: odd', 'Content-Transfer-Encoding: base64', '', packed)
    expect((await parseMail(doubled)).text).toMatch(/^Where/)
  })

  test('a page sent as plain text loses its tags', async () => {
    const mail = await parseMail(
      lines(FROM, 'Content-Type: text/plain', '', '<html><body><p>I am worried</p></body></html>'),
    )
    expect([mail.text, mail.html]).toEqual(['I am worried', true])
  })

  test('a mail that a server returned within its own text is read, and is nobody’s words', async () => {
    const returned = [
      'Received: by x',
      FROM,
      'Subject: Offer',
      'Content-Type: text/plain',
      'Content-Transfer-Encoding: base64',
      '',
      'SGVsbG8=',
    ]
    const mail = await parseMail(lines('From: mailer-daemon@x.example', '', 'Could not deliver.', '', ...returned))
    expect(mail.text).toBe('Could not deliver.\n\nFrom: Ada <ada@client.example>\nSubject: Offer\n\nHello')
    expect(mail.words).toBe('Could not deliver.')
  })
})

describe('what is a letter and what came along', () => {
  test('a sole text marked as attached without a name is the letter, a named one is a file and the letter says it is empty', async () => {
    const marked = (more: string) =>
      lines(FROM, 'Subject: Re: x', 'Content-Type: text/plain', `Content-Disposition: attachment${more}`, '', 'Hi')
    expect(await parseMail(marked(''))).toMatchObject({ text: 'Hi', attachments: [], notes: [] })
    const named = await parseMail(marked('; filename=notes.txt'))
    expect(named).toMatchObject({ text: '', attachments: [{ name: 'notes.txt', size: 2 }], notes: ['no-text'] })
  })

  test('uuencoded and yEnc files are attachments, not words', async () => {
    const uu = await parseMail(lines(FROM, '', 'See below', 'begin 644 cat.txt', '#0V%T', '`', 'end', 'Bye'))
    expect(uu).toMatchObject({ text: 'See below\nBye', attachments: [{ name: 'cat.txt', size: 3 }] })
    const y = await parseMail(
      lines(FROM, '', 'See', '=ybegin line=128 size=3 name=cat.txt', 'm\u008b\u009e', '=yend size=3'),
    )
    expect(y).toMatchObject({ text: 'See', attachments: [{ name: 'cat.txt' }] })
  })

  test('file names in all their wrong spellings', async () => {
    const named = async (parameter: string) =>
      (
        await parseMail(
          mixed(text('x'), ['Content-Type: application/pdf', `Content-Disposition: attachment; ${parameter}`, '', 'x']),
        )
      ).attachments[0]?.name
    expect(await named(`filename*=koi8-r''%D3%CD%C5%D4%C1.pdf`)).toBe('смета.pdf')
    expect(await named(`filename*0*=utf-8'ru'%D1%81%D0; filename*1*=%BC%D0%B5%D1%82%D0%B0; filename*2=".pdf"`)).toBe(
      'смета.pdf',
    )
    expect(await named(`filename="=?windows-1251?B?8ezl8uA=?= =?windows-1251?Q?.pdf?="`)).toBe('смета.pdf')
    expect(await named('filename=смета за май.pdf')).toBe('смета за май.pdf')
    expect(await named(String.raw`filename="C:\Temp\offer.pdf"`)).toBe('offer.pdf')
  })

  test('an attachment keeps its place when the letter is opened again, and its bytes are unpacked', async () => {
    const raw = mixed(text('x'), file('a.pdf'), [
      ...file('b.pdf').slice(0, 2),
      'Content-Transfer-Encoding: base64',
      '',
      'Yg==',
    ])
    const inside = lookInto(raw)
    expect(inside.attachments).toEqual((await parseMail(raw)).attachments)
    expect([0, 1, 2].map((place) => inside.bytesOf(place)?.toString() ?? null)).toEqual(['%PDF', 'b', null])
  })

  test('a picture that the HTML shows is found by its name and marked as shown', async () => {
    const raw = lines(
      FROM,
      'Content-Type: multipart/related; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',

      '<p>Hi <img src="cid:logo%40x"></p>',
      '--b',
      'Content-Type: image/png',
      'Content-ID: <logo@x>',
      '',
      'PNG',
      '--b--',
    )
    expect((await parseMail(raw)).attachments).toEqual([
      { name: null, type: 'image/png', size: 3, inline: true, contentId: 'logo@x' },
    ])
    expect(lookInto(raw).byContentId('logo@x')).toEqual({ type: 'image/png', bytes: Buffer.from('PNG') })
    expect(lookInto(raw).html).toEqual(['<p>Hi <img src="cid:logo%40x"></p>'])
  })

  test('flowing lines are joined again, also where the space is none (DelSp)', async () => {
    const flowed = (more: string, ...body: string[]) =>
      lines(FROM, `Content-Type: text/plain; format=flowed${more}`, '', ...body)
    expect((await parseMail(flowed('', 'I am ', 'worried', '> a ', '> b', '-- ', 'Ada'))).text).toBe(
      'I am worried\n> a b\n-- \nAda',
    )
    expect((await parseMail(flowed('; delsp=yes', 'wor ', 'ried'))).text).toBe('worried')
  })

  test('text/enriched is read without its commands', async () => {
    const mail = await parseMail(
      lines(FROM, 'Content-Type: text/enriched', '', '<bold>I am</bold> <<not>> sure', '', 'Ada'),
    )
    expect(mail.text).toBe('I am <not>> sure\nAda')
  })
})

describe('what cannot be read says so', () => {
  test('an encrypted letter, by PGP or S/MIME, in parts or in the text', async () => {
    const pgp = ['-----BEGIN PGP MESSAGE-----', '', 'hQEMA', '-----END PGP MESSAGE-----']
    for (const raw of [
      lines(FROM, '', ...pgp),
      lines(
        FROM,
        'Content-Type: multipart/encrypted; boundary=b',
        '',
        '--b',
        'Content-Type: application/pgp-encrypted',
        '',
        'x',
        '--b--',
      ),
      lines(FROM, 'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', '', 'x'),
    ])
      expect((await parseMail(raw)).notes).toEqual(['encrypted', 'no-text'])
  })

  test('what is only signed is read, without the frame of the signature', async () => {
    const body = [
      '-----BEGIN PGP SIGNED MESSAGE-----',
      'Hash: SHA1',
      '',
      'I am worried',
      '- -- not a list',
      '-----BEGIN PGP SIGNATURE-----',
      '',
      'iQ',
      '-----END PGP SIGNATURE-----',
    ]
    expect((await parseMail(lines(FROM, '', ...body))).text).toBe('I am worried\n-- not a list')
  })

  test('a letter packed by Outlook, a piece of a letter, packed lines that nobody can read', async () => {
    expect((await parseMail(mixed(['Content-Type: application/ms-tnef; name=winmail.dat', '', 'x']))).notes).toContain(
      'packed-by-outlook',
    )
    const piece = lines(FROM, 'Content-Type: message/partial; number=2; total=3; id="x"', '', 'more')
    expect((await parseMail(piece)).notes).toEqual(['piece-of-a-letter', 'no-text'])
    const blob = Array.from({ length: 8 }, () => Buffer.alloc(57, 'aB3xYz').toString('base64'))
    const mail = await parseMail(lines(FROM, '', 'Here it is', ...blob, 'Bye'))
    expect([mail.text, mail.notes]).toEqual(['Here it is\nBye', ['packed-text-left-out']])
  })
})

describe('mail made to keep us busy', () => {
  const hostile: [string, () => Buffer][] = [
    ['a line of ten million letters', () => lines(FROM, '', 'word '.repeat(2_000_000))],
    ['100,000 headers', () => lines(FROM, ...Array.from({ length: 100_000 }, (_, at) => `X-${at}: v`), '', 'word')],
    [
      'header lines of a million letters',
      () => lines(FROM, `X: ${'y'.repeat(1_000_000)}`, `To: ${'a@b.c, '.repeat(150_000)}`, '', 'word'),
    ],
    ['10,000 parts', () => mixed(...Array.from({ length: 10_000 }, () => text('word')))],
    ['only boundaries', () => lines(FROM, 'Content-Type: multipart/mixed; boundary=b', '', '--b x\n'.repeat(500_000))],
    ['only headers of parts', () => lines(FROM, '', 'Content-Type: text/html\n'.repeat(100_000))],
    ['only plus signs', () => lines(FROM, '', '+'.repeat(2_000_000))],
    [
      'a From of brackets and quotes',
      () => lines(`From: ${'('.repeat(90_000)}${'<'.repeat(90_000)}${'"'.repeat(90_001)}`, '', 'word'),
    ],
  ]
  for (const [name, make] of hostile) {
    test(`${name}: read within five processor seconds`, async () => {
      const raw = make()
      // Processor time, so that a busy machine does not count
      const start = process.cpuUsage()
      const mail = await parseMail(raw)
      expect(mail.text).not.toBe('')
      const { user, system } = process.cpuUsage(start)
      expect((user + system) / 1000).toBeLessThan(5000)
    }, 60_000)
  }

  test('500 letters within each other are read as deep as is sensible, and it is said', async () => {
    let raw = 'the innermost'
    for (let depth = 0; depth < 500; depth += 1) raw = `${FROM}\r\nContent-Type: message/rfc822\r\n\r\n${raw}`
    expect((await parseMail(Buffer.from(raw))).notes).toContain('parts-cut')
  })
})
