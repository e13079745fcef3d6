import { readFileSync } from 'node:fs'
import { listen } from './listen.ts'
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').trim().split('\n')) {
  const [lang, want, ...rest] = line.split('|')
  if (lang !== 'en' && lang !== 'ru' && lang !== 'pl' && lang !== 'fi' && lang !== 'el') continue
  const body = rest.join('|').replaceAll('\\n', '\n')
  const heard = listen(body, { lang })
  const on = heard.reading !== 'calm'
  if (on !== (want === '1') || process.argv[3]) console.log(on === (want === '1') ? 'ok' : on ? 'FALSE' : 'MISSED', lang, heard.score, heard.relief, body.slice(0, 170), heard.evidence.map((e) => `${e.kind} «${e.text}» ${e.weight}`).join('; '))
}
