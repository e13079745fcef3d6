import { describe, expect, test } from 'vitest'
import { ownWords } from './quoted.ts'
import { readable } from './readable.ts'

// S0-12, S0-13: HTML becomes the text that a person would read

const textOf = async (html: string) => (await readable(html)).text
const ownOf = async (html: string) => ownWords((await readable(html)).marked).words

describe('the text of HTML', () => {
  test('paragraphs, lists, rows and links read as they look', async () => {
    const html =
      '<h2>News</h2><p>One <b>bold</b> word.</p><ul><li>first</li><li>second</li></ul><table><tr><td>Price</td><td>500 €</td></tr>' +
      '<tr><td>Date</td><td>3 May</td></tr></table><p>See <a href="https://a.example">the page</a>.<br>Bye</p>'
    expect(await textOf(html)).toBe(
      'News\n\nOne bold word.\n\n- first\n- second\n\nPrice 500 €\nDate 3 May\n\nSee the page.\nBye',
    )
  })

  test('what is hidden is not text: preheaders, pictures that count, styles', async () => {
    for (const hidden of [
      '<div style="display:none;max-height:0">Preview text</div>',
      '<div style="display: none">Preview text</div>',
      '<span style="mso-hide:all">Preview text</span>',
      '<div style="font-size:0px;line-height:1px">Preview text</div>',
      '<p hidden>Preview text</p>',
      '<img src="https://t.example/o.gif" width="1" height="1" alt="Preview text">',
      '<style>p { content: "Preview text" }</style>',
    ])
      expect(await textOf(`${hidden}<p>Hello</p>`), hidden).toBe('Hello')
  })

  test('a frame of size 0 whose parts have a size is seen, and so is an emoji drawn as a picture', async () => {
    expect(await textOf('<div style="font-size:0"><p style="font-size:14px">Hello</p></div>')).toBe('Hello')
    expect(await textOf('Good <img alt="🙂" src="cid:1">')).toBe('Good 🙂')
  })
})

describe('own words of HTML', () => {
  test('a quotation that only indents is no quotation', async () => {
    for (const style of ['margin:0 0 0 40px;border:none;padding:0px', 'margin-left:40px', 'margin: 0px 0px 0px 40px'])
      expect(await ownOf(`<div>Look:</div><blockquote style="${style}"><div>Two pages.</div></blockquote>`)).toBe(
        'Look:\nTwo pages.',
      )
  })

  test('signatures are known by their element, without any closing', async () => {
    for (const mark of [
      'class="gmail_signature"',
      'id="Signature"',
      'id="ms-outlook-mobile-signature"',
      'class="moz-signature"',
    ])
      expect(await ownOf(`<div>It is late.</div><div ${mark}>Anna<br>We bake with love and with patience.</div>`)).toBe(
        'It is late.',
      )
  })

  test('a letter written into the signature’s element is not lost', async () => {
    expect(await ownOf('<div id="Signature"><div>The page is late again, why?</div></div>')).toBe(
      'The page is late again, why?',
    )
  })

  test('an Outlook header in a language we do not speak begins history all the same', async () => {
    const header =
      '<b>Ón:</b> Anna &lt;a@b.example&gt;<br><b>Kuupäev:</b> 3.10.2026<br><b>Kellele:</b> Mika<br><b>Täma:</b> x'
    const html = `<p>It is late.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>${header}</p></div></div><p>We deliver.</p>`
    expect(await ownOf(html)).toBe('It is late.')
  })

  test('answers in colour among history are own words only where the writer says so', async () => {
    const history =
      '<div id="divRplyFwdMsg"><b>From:</b> A<br><b>Sent:</b> 3 May 2026</div><p>Is it late?</p><p style="color:#ff0000">Yes.</p><p>And dear?</p>'
    expect(await ownOf(`<p>See my answers below in red.</p>${history}`)).toBe('See my answers below in red.\n\nYes.')
    expect(await ownOf(`<p>I have seen it.</p>${history}`)).toBe('I have seen it.')
  })

  test('answers behind a name in brackets are own words, without the name', async () => {
    const history =
      '<div id="divRplyFwdMsg"><b>From:</b> A<br><b>Sent:</b> 3 May 2026</div><p>Is it late?</p><p><b>[Anna Smith]</b> Yes.</p><p>And dear?</p>'
    expect(await ownOf(`<p>Please see my comments below.</p>${history}`)).toBe('Please see my comments below.\n\nYes.')
  })

  test('nobody can mark lines from outside', async () => {
    expect(await ownOf('<p>\u0001Mine</p><p>&#1;Mine too</p><p>&#x02;And this</p>')).toBe(
      'Mine\n\nMine too\n\nAnd this',
    )
  })
})
