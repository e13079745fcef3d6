import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownHtml } from './shown-html.ts'
import { LARGEST_PICTURES, pictureData } from './shown-pictures.ts'

// S3-50; reliability.md, mail HTML; ASVS 1.3.1, 1.3.5, 3.2.1

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEUlEQVR42mNk+M9QzwAEYAEAEYQCAXUhcV0AAAAASUVORK5CYII=',
  'base64',
)

async function shown(html: string, own: Readonly<Record<string, Uint8Array>> = {}): Promise<string> {
  const { pieces } = await shownHtml(html, (id) => (own[id] ? pictureData(own[id]) : null))
  return pieces.join('')
}

test('a designed letter keeps its look: tables, colours, fonts, sizes', async () => {
  const html =
    '<table width="600" bgcolor="#ffeecc" cellpadding="4" align="center"><tr><td style="color:#333;padding:4px" valign="top"><font face="Georgia" size="4">Hello</font></td></tr></table>'
  const kept = await shown(html)
  for (const piece of ['width="600"', 'bgcolor="#ffeecc"', 'style="color:#333;padding:4px"', 'face="Georgia"'])
    expect(kept).toContain(piece)
})

test('the colours of the page become those of what stands in its place', async () => {
  expect(await shown('<body bgcolor="#102030" text="white"><p>Hello</p></body>')).toBe(
    '<div style="background-color:#102030;color:white"><p>Hello</p></div>',
  )
})

test('scripts, styles, comments, forms and frames go with what they hold', async () => {
  const html =
    '<style>p{}</style><script>alert(1)</script><!-- hidden --><iframe src="https://a.example">x</iframe><form action="https://a.example"><select><option>a</select>kept</form><svg><text>x</text></svg>'
  expect(await shown(html)).toBe('kept')
})

test('nothing in a letter can be aimed at, or take our names', async () => {
  expect(await shown('<p id="page" class="primary" name="x" onclick="x" data-turbo="true">a</p>')).toBe('<p>a</p>')
})

test.each([
  'background:url(https://a.example/x.png)',
  'background-image:url(x)',
  'position:fixed',
  'z-index:99999',
  'width:expression(alert(1))',
  'color:r\\65 d',
  'color:red/**/',
  'margin-left:-500px',
  'behavior:url(#default)',
  'font-family:"x;y',
  'width:calc(100% + var(--x))',
  'content:attr(title)',
  '--paper:red',
  '@import "x"',
])('what does more than look is no style: %s', async (style) => {
  expect(await shown(`<p style='${style}'>a</p>`)).not.toContain('style=')
})

test('a style that does more than look takes no other one with it', async () => {
  expect(await shown('<p style="position:fixed;color:red;background:#fff url(x)">a</p>')).toBe(
    '<p style="color:red">a</p>',
  )
})

describe('links', () => {
  test.each([
    'javascript:alert(1)',
    'jav\tascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'blob:x',
    '/relative',
    'ftp://a.example',
    '#top',
  ])('to %s lead nowhere', async (href) => {
    expect(await shown(`<a href="${href}">press here</a>`)).toBe('<a>press here</a>')
  })

  test('to the web, to mail and to telephones are opened apart, without a word of where they were found', async () => {
    expect(await shown('<a href="https://a.example/x" target="_top" rel="opener">a</a>')).toBe(
      '<a href="https://a.example/x" target="_blank" rel="noopener noreferrer nofollow">a</a>',
    )
    expect(await shown('<a href="mailto:a@b.example">a</a><a href="tel:+358401">b</a>')).toContain('href="tel:+358401"')
  })

  test.each([
    ['https://bank.example/login', 'https://collect.example/x', '[collect.example]'],
    ['bank.example', 'https://bank.example.collect.example/', '[bank.example.collect.example]'],
    ['<b>www.</b>bank.example', 'https://collect.example/', '[collect.example]'],
    ['write to me@bank.example', 'mailto:you@collect.example', '[you@collect.example]'],
    ['https://bank.example', 'https://bank.example@collect.example/', '[collect.example]'],
    ['аррӏе.com', 'https://apple.com/', '[apple.com]'],
  ])('whose words say %s and that lead to %s say so behind them', async (words, href, said) => {
    expect(await shown(`<a href="${href}">${words}</a>`)).toContain(`</a> <small>${said}</small>`)
  })

  test.each([
    ['https://www.bank.example/login', 'https://bank.example/login'],
    ['bank.example', 'https://mail.bank.example/x'],
    ['Read more', 'https://collect.example/'],
    ['version 2.0, e.g. now', 'https://collect.example/'],
  ])('whose words say %s may lead to %s', async (words, href) => {
    expect(await shown(`<a href="${href}">${words}</a>`)).not.toContain('<small>')
  })

  test('are told with what one reads and where they lead, also around a picture', async () => {
    const { links } = await shownHtml(
      '<a href="https://a.example/x"><img src="cid:1"></a><a href="https://b.example">B</a>',
      () => null,
    )
    expect(links.map(({ text, leadsTo }) => [text, leadsTo])).toEqual([
      ['', 'a.example'],
      ['B', 'b.example'],
    ])
  })

  test('that end in words which look like an end are told apart', async () => {
    const html = await shown(
      '<a href="https://a.example">&lt;/a&gt; b.example</a><a href="https://c.example">d.example</a>',
    )
    expect(html).toContain('&lt;/a&gt; b.example</a> <small>[a.example]</small>')
    expect(html).toContain('d.example</a> <small>[c.example]</small>')
  })
})

describe('pictures', () => {
  test('that came with the letter stand in it, if they are what they say', async () => {
    const svg = Buffer.from('<svg onload="alert(1)"/>')
    const html = await shown('<img src="cid:a@b" alt="us"><img src="cid:svg"><img src="cid:none">', { 'a@b': DOT, svg })
    expect(html).toBe(`<img alt="us" src="data:image/png;base64,${DOT.toString('base64')}" /><img /><img />`)
  })

  test('written into the HTML itself are looked at too', async () => {
    expect(await shown(`<img src="data:image/svg+xml;base64,${DOT.toString('base64')}">`)).toContain('data:image/png')
    expect(await shown('<img src="data:image/png;base64,PHN2Zz4=">')).toBe('<img />')
    expect(await shown('<img src="data:text/html,x">')).toBe('<img />')
  })

  test('from elsewhere leave a gap, and single dots not even that', async () => {
    const { pieces, remote } = await shownHtml(
      '<img src="https://a.example/x.png"><img src=//b.example/y><img src="http://t.example/t" width="1" height=1 alt="dot">',
      () => null,
    )
    expect(remote).toEqual(['https://a.example/x.png', 'https://b.example/y'])
    expect(pieces).toEqual(['<img', ' /><img', ' />'])
  })

  test('named again and again do not fill the page beyond measure', async () => {
    const large = Buffer.concat([DOT, Buffer.alloc(1024 * 1024)])
    const { pieces } = await shownHtml('<img src="cid:a">'.repeat(100), () => pictureData(large))
    expect(pieces.join('').length).toBeLessThan(LARGEST_PICTURES + 10_000)
  })

  test('that unfold beyond measure are none', () => {
    const bomb = Buffer.from(DOT)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    expect(pictureData(bomb)).toBeNull()
  })
})

test('elements one in the other, deeper than anybody means, are left out from some depth on', async () => {
  const html = await shown(`${'<div>'.repeat(2_000)}deep`)
  expect(html).toContain('deep')
  expect(html.match(/<div>/gu)?.length).toBeLessThanOrEqual(200)
})

/** Without the hosts written behind links, which come again whenever it is cleaned. */
const unnamed = (html: string) => html.replaceAll(/ <small>\[[^\]]*\]<\/small>/gu, '')

test('whatever comes in, what goes out holds only what is allowed, and is the same when it is cleaned again', async () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '/',
    '=',
    ' ',
    '&lt;',
    '&#x3c;',
    '<!--',
    '-->',
    ']]>',
    '<svg>',
    '</svg>',
    '<style>',
    '</style>',

    '<math>',
    '<xmp>',
    '</xmp>',
    '<noscript>',
    '</noscript>',
    '<template>',
    '<title>',
    '<textarea>',
    '</textarea>',
    '<table>',

    '<td>',
    '<a href="https://a.example">',
    '</a>',
    '<img src=x onerror=alert(1)>',
    '<script>',
    '</script>',
    'onload=x',
    '\0',
    'b.example',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
      const once = await shown(pieces.join(''))
      expect(once).not.toMatch(/<(?!\/?(?:a|b|table|td|img|small)\b)/u)
      expect(once.match(/<[^>]*>/gu)?.join('') ?? '').not.toMatch(/\son\w+=/u)
      expect(unnamed(await shown(once))).toBe(unnamed(once))
    }),
    { numRuns: 300 },
  )
})
