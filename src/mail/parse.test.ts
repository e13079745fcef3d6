import { describe, expect, test } from 'vitest'
import { bytesIn } from '#testing/charset-bytes.ts'
import { letter } from '#testing/sample-mail.ts'
import { UnreadableMail } from './mail-types.ts'
import { parseMail } from './parse.ts'

const raw = (...lines: (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\r\n')])))

const FROM = 'From: Ada <Ada@Client.Example>'

describe('what a mail tells', () => {
  test('a plain letter is read as it was written', async () => {
    const mail = await parseMail(
      letter({
        from: {
          name: 'Ада',
          address: 'Ada@Client.example',
        },
        to: 'studio@example.com',
        subject: 'Срок',
        at: '2026-03-01T10:00:00Z',
        answers: 'offer@studio',
        body: 'Когда будет готово?\n\nС уважением,\nАда',
      }),
    )
    expect(mail).toMatchObject({
      from: {
        name: 'Ада',
        address: 'ada@client.example',
      },
      subject: 'Срок',
      inReplyTo: 'offer@studio',
      sentAt: Date.UTC(2026, 2, 1, 10),
      words: 'Когда будет готово?',
      attachments: [],
      writer: 'person',
      machineReason: null,
      notes: [],
    })
  })

  test('an HTML mail becomes text, its quotation stays quoted and its links lose their targets', async () => {
    const html =
      '<p>I am <b>not</b> sure about <a href="https://x.example/long">the page</a>.</p><div>On 3 June 2025 Bob &lt;b@x.example&gt; wrote:</div><blockquote type="cite"><p>Ready</p></blockquote>'
    const mail = await parseMail(raw(FROM, 'Content-Type: text/html; charset=utf-8', '', html))
    expect(mail.text).toBe('I am not sure about the page.\n\nOn 3 June 2025 Bob <b@x.example> wrote:\n\n> Ready')
    expect(mail.words).toBe('I am not sure about the page.')
  })

  test('a signature that the program marks in HTML is no word of the client', async () => {
    const mark = [
      'class="gmail_signature"',
      'id="Signature"',
      'id="ms-outlook-mobile-signature"',
      'class="moz-signature"',
    ]
    for (const attribute of mark) {
      const html = `<div>Меня беспокоит срок.</div><div ${attribute}>Анна<br>Пекарня</div><blockquote>Цитата</blockquote>`
      const mail = await parseMail(raw(FROM, 'Content-Type: text/html; charset=utf-8', '', html))
      expect(mail.words).toBe('Меня беспокоит срок.')
    }
  })

  test('an HTML reply from Outlook loses the history below its rule', async () => {
    const html =
      '<p class=MsoNormal>Μήπως αργεί;</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal>' +
      '<b>Από:</b> Άννα &lt;a@b.example&gt;<br><b>Στάλθηκε:</b> Τρίτη, 3 Ιουνίου 2025<br><b>Προς:</b> Γιώργος<br>' +
      '<b>Θέμα:</b> Σελίδα</p></div></div><p class=MsoNormal>Γεια σας</p>'
    const mail = await parseMail(raw(FROM, 'Content-Type: text/html; charset=utf-8', '', html))
    expect(mail.words).toBe('Μήπως αργεί;')
  })

  test('of alternatives the plain text is read, unless it only asks for an HTML program', async () => {
    const alternative = (plain: string) =>
      raw(
        FROM,
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        plain,
        '--b',
        'Content-Type: text/html',
        '',
        '<p>The rich text which is much longer than that</p>',
        '--b--',
      )
    expect((await parseMail(alternative('The plain text'))).text).toBe('The plain text')
    expect((await parseMail(alternative('Please use an HTML viewer'))).text).toMatch(/^The rich/)
    expect((await parseMail(alternative(''))).text).toMatch(/^The rich/)
  })

  test('text on both sides of an attachment is kept in its order', async () => {
    const mail = await parseMail(
      raw(
        FROM,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'before',
        '--b',
        'Content-Type: image/png; name=a.png',
        'Content-Disposition: attachment',
        'Content-Transfer-Encoding: base64',
        '',
        'AAAA',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>after</p>',
        '--b--',
      ),
    )
    expect(mail.text).toBe('before\n\nafter')
    expect(mail.attachments).toEqual([{ name: 'a.png', type: 'image/png', size: 3 }])
  })

  test('a forwarded message inside is text, but nobody’s own words', async () => {
    const mail = await parseMail(
      raw(
        FROM,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'See this',
        '--b',
        'Content-Type: message/rfc822',
        'Content-Disposition: inline',
        '',
        'From: x@y',
        'Subject: s',
        '',
        'Foreign',
        '--b--',
      ),
    )
    expect(mail.text).toContain('Foreign')
    expect(mail.words).toBe('See this')
  })

  test('an invitation is a machine’s, with its calendar', async () => {
    const mail = await parseMail(raw(FROM, 'Content-Type: text/calendar; method=REQUEST', '', 'BEGIN:VCALENDAR'))
    expect(mail).toMatchObject({ calendar: true, writer: 'machine', machineReason: 'invitation' })
  })
})

describe('traps that lost mail elsewhere', () => {
  test('a missing, empty or broken From keeps the mail', async () => {
    for (const from of ['X: y', 'From:', 'From: <>', 'From: undisclosed-recipients:;']) {
      expect(await parseMail(raw(from, 'Subject: s', '', 'text'))).toMatchObject({
        from: null,
        subject: 's',
        text: 'text',
      })
    }
  })

  test('of a From that is only a name the name is shown, and Reply-To says where it came from', async () => {
    expect((await parseMail(raw('From: Ada', '', 'text'))).from).toEqual({ name: 'Ada', address: '' })
    const mail = await parseMail(raw('From: Ada', 'Reply-To: <ada@client.example>', '', 'text'))
    expect(mail.from).toEqual({ name: 'Ada', address: 'ada@client.example' })
  })

  test('a multipart without its boundary still shows its text', async () => {
    for (const type of ['multipart/mixed', 'multipart/mixed; boundary=b', 'multipart/alternative; boundary=""'])
      expect((await parseMail(raw(FROM, `Content-Type: ${type}`, '', 'Where is my page?'))).text).toBe(
        'Where is my page?',
      )
  })

  test('a letter written before the first boundary is read', async () => {
    const part = ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'AAAA', '--b--']
    const mail = await parseMail(
      raw(
        FROM,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        'This is a multi-part message in MIME format.',
        'Hi',
        '--b',
        ...part,
      ),
    )
    expect([mail.text, mail.attachments.length]).toEqual(['Hi', 1])
  })

  test('words outside of <body> are read too', async () => {
    const html = '<html><head><title>x</title></head>Before<body><p>Inside</p></body></html>After'
    expect((await parseMail(raw(FROM, 'Content-Type: text/html', '', html))).text).toBe('Before\n\nInside\n\nAfter')
  })

  test('a letter that is only a subject says it there, an answer’s subject says nothing', async () => {
    expect(await parseMail(raw(FROM, 'Subject: Call me, I am worried (EOM)'))).toMatchObject({
      subject: 'Call me, I am worried (EOM)',
      text: 'Call me, I am worried (EOM)',
      words: 'Call me, I am worried',
      notes: ['only-subject'],
    })
    for (const subject of ['Re: Offer', 'Ответ: Смета', 'VS: Tarjous', 'Odp: Oferta', 'ΑΠ: Προσφορά', ''])
      expect(await parseMail(raw(FROM, `Subject: ${subject}`))).toMatchObject({
        text: '',
        words: '',
        notes: ['no-text'],
      })
  })

  test('odd and wrong charset names are repaired, in text and subject', async () => {
    const greek = 'Καλημέρα, ανησυχώ για την προθεσμία.'
    const bytes = bytesIn('windows-1253', greek)
    for (const name of ['mswin1253', 'x-unknown', 'uft-8', 'us-ascii', 'iso-8859-1']) {
      const word = `=?${name}?B?${Buffer.from(bytes).toString('base64')}?=`
      const mail = await parseMail(
        raw(FROM, `Subject: ${word}`, `Content-Type: text/plain; charset=${name}`, '', bytes),
      )
      expect(mail.text).toBe(greek)
      expect(mail.subject).toBe(greek)
    }
  })

  test('raw eight-bit letters in headers are read', async () => {
    const subject = Buffer.concat([Buffer.from('Subject: '), bytesIn('koi8-r', 'Срок сдачи работы')])
    const mail = await parseMail(
      raw(FROM, subject, 'Content-Type: text/plain; charset=koi8-r', '', bytesIn('koi8-r', 'Когда же будет готово?')),
    )
    expect(mail).toMatchObject({ subject: 'Срок сдачи работы', text: 'Когда же будет готово?' })
  })

  test('NUL, control characters and half characters never reach the store', async () => {
    const mail = await parseMail(
      raw(FROM, 'Subject: a\u0000b\u001b[1m', 'Content-Type: text/plain; charset=utf-8', '', 'x\u0000y\u0007\u202ez'),
    )
    // oxlint-disable-next-line no-control-regex
    expect(JSON.stringify(mail)).not.toMatch(/\\u00[01]/)
    expect(mail.text).toBe('xyz')
  })

  test('text is composed: the same letter is the same letter', async () => {
    expect((await parseMail(raw(FROM, 'Content-Type: text/plain; charset=utf-8', '', 'e\u0301'))).text).toBe('\u00e9')
  })

  test('very long text is cut and says so', async () => {
    const mail = await parseMail(raw(FROM, '', 'word '.repeat(400_000)))
    expect([mail.text.length, mail.notes]).toEqual([1024 * 1024, ['text-cut']])
  })

  test('more attachments or addresses than are stored are cut, and it is said', async () => {
    const parts = Array.from({ length: 202 }, () => '--b\r\nContent-Disposition: attachment\r\n\r\nx')
    const to = Array.from({ length: 501 }, (_, index) => `a${index}@x.example`).join(',\r\n ')
    const mail = await parseMail(
      raw(FROM, `To: ${to}`, 'Content-Type: multipart/mixed; boundary=b', '', ...parts, '--b--'),
    )
    expect([mail.attachments.length, mail.to.length]).toEqual([200, 500])
    expect(mail.notes.toSorted()).toEqual(['addresses-cut', 'attachments-cut'])
  })

  test('HTML nested without end is still read', async () => {
    const html = `${'<div>'.repeat(30_000)}deep`
    const mail = await parseMail(raw(FROM, 'Content-Type: text/html', '', html))
    expect([mail.text, mail.notes]).toEqual(['deep', ['html-not-readable']])
  })

  test('old Mac line ends and an mbox line in front are no hindrance', async () => {
    const mac = Buffer.from('From a@b Thu Jan  1 00:00:00 2026\rFrom: a@b.example\rSubject: s\r\rtext\r')
    expect(await parseMail(mac)).toMatchObject({ subject: 's', text: 'text', from: { address: 'a@b.example' } })
  })

  test('a From header with a space before its colon is no mbox line', async () => {
    expect(await parseMail(raw('From : Ada <ada@client.example>', 'Subject: s', '', 'text'))).toMatchObject({
      from: { name: 'Ada', address: 'ada@client.example' },
      text: 'text',
    })
  })

  test('what nobody can read is refused with a reason', async () => {
    const reasonOf = async (bytes: Uint8Array, options = {}) =>
      parseMail(bytes, options).then(
        () => 'read',
        (error: unknown) => (error instanceof UnreadableMail ? error.reason : 'thrown'),
      )
    expect(await reasonOf(new Uint8Array())).toBe('empty')
    expect(await reasonOf(raw('just some words', '', 'and more'))).toBe('no-headers')
    expect(await reasonOf(raw('just some words', '', 'Hello:', 'a colon below the first empty line'))).toBe(
      'no-headers',
    )
    expect(await reasonOf(raw(FROM, '', 'x'.repeat(100)), { largest: 50 })).toBe('too-large')
    const parts = Array.from({ length: 900 }, () => '--b\r\n\r\nx')
    const many = raw(FROM, 'Content-Type: multipart/mixed; boundary=b', '', ...parts)
    expect(await reasonOf(many, { milliseconds: 0 })).toBe('timeout')
  })
})
