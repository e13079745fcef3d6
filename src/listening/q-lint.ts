import { lexiconOf } from './lexicon/index.ts'
import { parsePattern } from './pattern.ts'
for (const lang of process.argv.slice(2) as ('en' | 'ru' | 'pl' | 'fi' | 'el')[]) {
  const { kinds, relief, scope } = lexiconOf(lang)
  const { classes, ...marks } = scope
  for (const [name, list] of [...Object.entries(kinds), ['relief', relief], ...Object.entries(marks)] as [string, string][])
    for (const raw of list.split('\n')) {
      const line = raw.replace(/(^|\s)#.*$/u, '').trim()
      if (!line) continue
      try { parsePattern(line.replace(/^\d*\.\d+\s+/u, ''), classes) } catch (e) { console.log(lang, name, String(e).slice(0, 130), '<<', line.slice(0, 120)) }
    }
}
