import { readFileSync } from 'node:fs'
import { listen } from './listen.ts'
const [set = 'A', verbose = ''] = process.argv.slice(2)
const rows: Record<string, string[]> = {}
for (const lang of ['en', 'ru', 'pl', 'fi', 'el'] as const) {
  let text = ''
  try { text = readFileSync(`/tmp/q/${set}-${lang}.txt`, 'utf8') } catch { continue }
  let found = 0, all = 0, calm = 0, flagged = 0
  const kinds: Record<string, [number, number]> = {}
  for (const line of text.trim().split('\n')) {
    const at = line.indexOf('|')
    const kind = line.slice(0, at), body = line.slice(at + 1).replaceAll('\\n', '\n')
    const heard = listen(body, { lang })
    const on = heard.reading !== 'calm'
    if (kind === 'calm') { calm++; if (on) flagged++ }
    else { all++; if (on) found++; const k = (kinds[kind] ??= [0, 0]); k[1]++; if (on) k[0]++ }
    if (verbose === lang || verbose === 'all') if (on === (kind === 'calm')) console.log(lang, on ? 'FALSE' : 'MISSED', kind, heard.score, body, heard.evidence.map((e) => `${e.kind} «${e.text}» ${e.weight}`).join('; '))
  }
  rows[lang] = [`${found}/${all}`, `${flagged}/${calm}`, ...Object.entries(kinds).map(([k, [a, b]]) => `${k} ${a}/${b}`)]
}
for (const [lang, row] of Object.entries(rows)) console.log(lang, row.join('  '))
