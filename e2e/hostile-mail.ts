import { letter } from '#testing/sample-mail.ts'

/** Words that try to be more than words. */
export const HOSTILE = {
  subject: `</title><script>document.title='owned';window.owned=1</script>`,
  name: `"><img src=x onerror="window.owned=1"> \u202Etxt.exe`,
  words: [
    `<script>alert('owned')</script>`,
    `<img src="http://foreign.example/pixel.png" onerror="alert(1)">`,
    'javascript:alert(document.domain)',
  ],
} as const

const HOUR = 3_600_000

/** Two conversations with somebody who means harm: in plain text, with marks that turn the writing round, and in HTML with script and pictures from elsewhere; with a NUL in each, encoded and raw. */
export function hostileLetters(now: number): Uint8Array[] {
  const from = { name: HOSTILE.name, address: 'mallory@foreign.example' }
  const mira = { name: 'Mira Salo', address: 'mira@salo.example' }
  const body = `Hello \u202Eolleh\u202C,\n\n${HOSTILE.words.join('\n')}\n\n[a link](javascript:alert(1)) &lt;b&gt; {{owned}} \0`
  const plain = letter({
    from,
    to: mira,
    subject: HOSTILE.subject,
    body,
    at: now - 5 * HOUR,
    id: 'plain@foreign.example',
  })
  const answer = letter({
    from: mira,
    to: from,
    subject: `Re: ${HOSTILE.subject}`,
    body: 'Thank you, it has arrived.',
    at: now - 4 * HOUR,
    answers: 'plain@foreign.example',
  })
  return [plain, answer, inHtml(now - 3 * HOUR)]
}

function inHtml(at: number): Uint8Array {
  const html = `<html><head><title>owned</title><base href="http://foreign.example/"><meta http-equiv="refresh" content="0;url=http://foreign.example/"></head>
<body onload="window.owned=1"><script>window.owned=1;alert(1)</script><style>@import url(http://foreign.example/x.css);</style>
<p>Good \0day to you</p><a href="javascript:alert(1)">press here</a><img src="http://foreign.example/pixel.png" onerror="alert(1)">
<iframe src="http://foreign.example/"></iframe><form action="http://foreign.example/"><input autofocus onfocus="alert(1)"></form>
<xmp><img src=x onerror=alert(1)></xmp><svg onload="alert(1)"></svg></body></html>`
  return Buffer.from(
    `From: mallory@foreign.example\r\nTo: mira@salo.example\r\nSubject: In HTML\r\nDate: ${new Date(at).toUTCString()}\r\n` +
      `Message-ID: <html@foreign.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`,
  )
}
