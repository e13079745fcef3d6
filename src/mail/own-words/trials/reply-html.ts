import type { Shape } from './reply-programs.ts'

export type Piece = { own: boolean; text: string }

/** A composed letter: own words around the pieces of the letter that is answered, which may have answers between them. */
export type Composed = {
  above: readonly string[]
  head: string
  pieces: readonly Piece[]
  below: readonly string[]
  advert: string
  forward: boolean
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string) => text.trim().replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
const lines = (text: string) => safe(text).split('\n').join('<br>\n')
/** A header with its labels in bold, as Outlook, Gmail and Apple Mail write it. */
const labelled = (text: string) => lines(text).replaceAll(/^([\p{L}.]+:)/gmu, '<b>$1</b>')

const divs = (texts: readonly string[]) => texts.map((text) => `<div>${lines(text)}</div><div><br></div>`).join('\n')
const breaks = (texts: readonly string[]) => texts.map((text) => `${lines(text)}<br>\n<br>\n`).join('')

/** Quoted pieces each in a blockquote of their own, answers between them. */
function split(pieces: readonly Piece[], open: string): string {
  return pieces
    .map(({ own, text }) =>
      own ? `<div><br></div><div>${lines(text)}</div><div><br></div>` : `${open}<div>${lines(text)}</div></blockquote>`,
    )
    .join('\n')
}

const mso = (text: string, style = '') =>
  `<p class="MsoNormal"><span lang="EN-US" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif${style}">${lines(text)}<o:p></o:p></span></p>`
const nbsp = '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'

const GMAIL_QUOTE =
  '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">'
const APPLE_QUOTE = '<blockquote type="cite">'

/** The letter as the HTML of a program of that shape. */
export const HTML: Record<Shape, (letter: Composed) => string> = {
  gmail: ({ above, head, pieces, below, advert, forward }) =>
    `<div dir="ltr">${divs([...above, ...(advert === '' ? [] : [advert])])}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${lines(head)}<br></div>` +
    (forward ? `<br><br><div dir="ltr">${divs(pieces.map((one) => one.text))}</div>` : split(pieces, GMAIL_QUOTE)) +
    `</div><div dir="ltr">${divs(below)}</div>`,
  outlook: ({ above, head, pieces, advert }) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang="EN-US" link="#0563C1"><div class="WordSection1">` +
    above.map((text) => mso(text) + nbsp).join('') +
    (advert === '' ? '' : mso(advert)) +
    `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${labelled(head)}<o:p></o:p></p></div></div>${nbsp}` +
    pieces.map((one) => mso(one.text, one.own ? ';color:red' : '') + nbsp).join('') +
    '</div></body></html>',
  'outlook-web': ({ above, head, pieces, advert }) =>
    `<html><body dir="ltr">${above.map((text) => `<div class="elementToProof" style="font-family:Aptos;color:rgb(0,0,0)">${lines(text)}</div><div><br></div>`).join('')}` +
    (advert === '' ? '' : `<div id="ms-outlook-mobile-signature"><div><br></div>${lines(advert)}</div>`) +
    `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${labelled(head.replace(/^_+\n/, ''))}</font><div>&nbsp;</div></div>` +
    pieces
      .map(
        (one) =>
          `<div style="${one.own ? 'color: rgb(200, 38, 19)' : 'color:rgb(0,0,0)'}">${lines(one.text)}</div><div>&nbsp;</div>`,
      )
      .join('') +
    '</body></html>',
  apple: ({ above, head, pieces, below, advert, forward }) =>
    `<html><head></head><body style="overflow-wrap: break-word;">${divs(above)}${advert === '' ? '' : `<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${lines(advert)}</div>`}` +
    `<div><br><blockquote type="cite"><div>${labelled(head)}</div><br class="Apple-interchange-newline"></blockquote>` +
    (forward ? `${APPLE_QUOTE}${divs(pieces.map((one) => one.text))}</blockquote>` : split(pieces, APPLE_QUOTE)) +
    `</div>${divs(below)}</body></html>`,
  thunderbird: ({ above, head, pieces, below, advert, forward }) =>
    `<html><body>${breaks(above)}${advert === '' ? '' : `<div class="moz-signature">-- <br>${lines(advert)}</div>`}` +
    (forward
      ? `<div class="moz-forward-container"><br><br>${lines(head)}<br><br>${breaks(pieces.map((one) => one.text))}</div>`
      : `<div class="moz-cite-prefix">${lines(head)}<br></div>${split(pieces, '<blockquote type="cite" cite="mid:1@b.example">')}`) +
    `${breaks(below)}</body></html>`,
  yandex: ({ above, head, pieces, below, advert, forward }) =>
    `${divs(above)}${advert === '' ? '' : `<div>-- </div><div>${lines(advert)}</div>`}<div>&nbsp;</div><div>${lines(head)}</div>` +
    (forward ? `<div>${divs(pieces.map((one) => one.text))}</div>` : split(pieces, '<blockquote>')) +
    divs(below),
  mailru: ({ above, head, pieces, below, advert, forward }) =>
    `<HTML><BODY>${divs(above)}${advert === '' ? '' : `<div data-signature-widget="container">${lines(advert)}</div>`}` +
    (forward
      ? `<div>${lines(head)}</div><div>&nbsp;</div><div class="js-helper js-readmsg-msg">${divs(pieces.map((one) => one.text))}</div>`
      : `<div class="mail-quote-collapse"><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">${lines(head)}<br>&nbsp;</blockquote>` +
        `${split(pieces, '<blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">')}</div>`) +
    `${divs(below)}</BODY></HTML>`,
  samsung: ({ above, head, pieces, advert }) =>
    `<html><body>${divs(above)}<div id="composer_signature"><div style="font-size:85%;color:#575757" dir="auto">${lines(advert)}</div></div><div dir="auto"><br></div><div><br></div>` +
    `<div align="left" dir="auto" style="font-size:100%;color:#000000"><div>${head.split('\n').map(lines).join('</div><div>')}</div><div><br></div></div>` +
    `${pieces.map((one) => `<div${one.own ? ' style="color:#ff0000"' : ''}>${lines(one.text)}</div>`).join('')}</body></html>`,
  proton: ({ above, head, pieces, below, advert, forward }) =>
    `<div style="font-family: Arial; font-size: 14px;">${divs(above)}</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">${lines(advert)}</div></div><div class="protonmail_quote">${lines(head)}<br>` +
    (forward
      ? `<br><blockquote class="protonmail_quote" type="cite">${divs(pieces.map((one) => one.text))}</blockquote>`
      : split(pieces, '<blockquote class="protonmail_quote" type="cite">')) +
    `</div>${divs(below)}`,
  roundcube: ({ above, head, pieces, below, forward }) =>
    `<html><body style='font-size: 10pt'>${above.map((text) => `<p>${lines(text)}</p>`).join('')}<p id="reply-intro">${lines(head)}</p>` +
    (forward
      ? `<div>${divs(pieces.map((one) => one.text))}</div>`
      : split(pieces, '<blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0">')) +
    `${divs(below)}</body></html>`,
  yahoo: ({ above, head, pieces, advert }) =>
    `<html><body><div class="yahoo-style-wrap">${divs(above)}${advert === '' ? '' : `<div id="ymail_android_signature"><a href="https://mail.onelink.me">${lines(advert)}</a></div>`}</div>` +
    `<div id="yahoo_quoted_1234567890" class="yahoo_quoted"><div style="font-size:13px;color:#26282a;"><div>${lines(head)}</div><div><br></div>${divs(pieces.map((one) => one.text))}</div></div></body></html>`,
  zoho: ({ above, head, pieces, forward }) =>
    `<html><body><div style="font-family: Verdana">${divs(above)}<div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204);"><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><div>${lines(head)}</div><br>` +
    (forward
      ? divs(pieces.map((one) => one.text))
      : `<blockquote id="blockquote_zmail" style="margin: 0px;">${divs(pieces.map((one) => one.text))}</blockquote>`) +
    '</div></div></body></html>',
  bare: ({ above, head, pieces, below, advert, forward }) =>
    `<div>${breaks(above)}${advert === '' ? '' : lines(advert)}</div><div>${lines(head)}</div>` +
    (forward || (below.length === 0 && pieces.every((one) => !one.own))
      ? `<div>${breaks(pieces.map((one) => one.text))}</div>`
      : split(pieces, '<blockquote type="cite" style="border-left:1px solid #999">')) +
    divs(below),
}
