import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language } from '#foundation/language.ts'
import { everydayOf } from '../trials/everyday.ts'
import { trialsOf } from '../trials/trial.ts'
import { languagesIn, runAsked } from '../judged/asked.ts'
import { bytesOf } from './bytes-of.ts'
import { seeded } from '../judged/chance.ts'
import { familiesOf, framesOf } from './corpus.ts'
import { mailsOf } from './expand.ts'
import type { Mail } from '../judged/mail.ts'
import { NoPublicData, PUBLIC_DATA, publicRows } from '../judged/public-rows.ts'
import { A_FAMILY } from './studied.ts'
import { type Lesson, trainLanguage } from './train-language.ts'

// npm run train -- --data DIR [LANG…]: learns from listening/corpus and the public corpus in DIR, and writes src/listening/model/weights/LANG.ts.

const SEED = 20_261_123
/** How many mails each hand-written variant makes. */
const EACH = 4

runAsked(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: PUBLIC_DATA } },
  })
  const langs = languagesIn(positionals)
  const rows = publicRows(values.data, 'train')
  const tuning = publicRows(values.data, 'dev')
  for (const lang of langs) {
    const own = { rows: rows.filter((row) => row.lang === lang), tuning: tuning.filter((row) => row.lang === lang) }
    if (own.rows.length === 0 || own.tuning.length === 0)
      throw new NoPublicData(`There is no row of ${lang} in ${values.data}: its weights stay as they are.`)
    train(lang, own)
  }
})

function train(lang: Language, { rows, tuning }: Pick<Lesson, 'rows' | 'tuning'>): void {
  const began = performance.now()
  const families = familiesOf(lang)
  const mails = mailsOf(families, { frames: framesOf(lang), each: EACH, chance: seeded(SEED) })
  const weights = trainLanguage({
    lang,
    mails,
    tuned: tunedMails(lang),
    rows,
    tuning,
    seed: SEED,
  })
  const bytes = bytesOf(weights)
  writeFileSync(join(import.meta.dirname, '..', 'model', 'weights', `${lang}.ts`), moduleOf(bytes))
  const seconds = ((performance.now() - began) / 1_000).toFixed(0)
  console.log(
    `${lang}: ${families.length} families, ${mails.length} mails, ${bytes.length} bytes, ${seconds} s`,
    weights.joined,
  )
}

/** The mails of the trials and the everyday lines, on which the phrases were tuned. */
function tunedMails(lang: Language): Mail[] {
  return [...trialMails(lang), ...everydayMails(lang)]
}

function everydayMails(lang: Language): Mail[] {
  return everydayOf(lang).map((text, index) => {
    return { text, kinds: [], form: 'easy', family: `${lang}-everyday-${index}`, telling: [], share: 1 / A_FAMILY }
  })
}

function trialMails(lang: Language): Mail[] {
  return trialsOf(lang).map(({ text, uneasy, kinds, telling, hard }, index) => ({
    text,
    kinds: uneasy ? kinds : [],
    form: uneasy ? 'plain' : 'easy',
    family: `${lang}-trial-${index} ${hard ?? ''}`,
    telling: telling.flatMap((words) => {
      const start = text.indexOf(words)
      return start < 0 ? [] : [{ start, end: start + words.length }]
    }),
    share: 1 / A_FAMILY,
  }))
}

function moduleOf(bytes: Uint8Array): string {
  return `// Made by npm run train; never by hand (listening/MODEL.md).\nexport const WEIGHTS =\n  '${bytes.toBase64()}'\n`
}
