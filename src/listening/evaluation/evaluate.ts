import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { LANGUAGES } from '#foundation/language.ts'
import { figuresOf } from './figures.ts'
import { heardMails } from './heard-mails.ts'
import { languagesIn, runAsked } from '../judged/asked.ts'
import { PUBLIC_DATA, publicRows } from '../judged/public-rows.ts'
import { devMails } from '../judged/sets.ts'
import { slips } from './slips.ts'

// npm run evaluate [-- [--data DIR] [--quick] [--mails] [LANG…]]: how well the listening hears, as Markdown, beside baselines. A whole run, of all
// languages and with the public split, also writes listening/FIGURES.md. --quick leaves multilang-sentiment out, which takes nine tenths of the time;
// --mails shows what was missed or wrongly flagged.
const FIGURES = new URL('../../../listening/FIGURES.md', import.meta.url)

runAsked(evaluate)

function evaluate(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', default: PUBLIC_DATA },
      quick: { type: 'boolean', default: false },
      mails: { type: 'boolean', default: false },
    },
  })
  const langs = languagesIn(positionals)
  const mails = langs.flatMap((lang) => devMails(lang))
  const rows = existsSync(join(values.data, 'dev.jsonl.gz')) ? publicRows(values.data, 'dev') : undefined
  if (!rows)
    console.error(
      `There is no dev.jsonl.gz in ${values.data}: the public split is left out (--data DIR says where it is).`,
    )
  if (!values.quick) console.error('multilang-sentiment takes its time: two minutes or so (--quick leaves it out).')

  const figures = figuresOf({ langs, mails, publicRows: rows, isQuick: values.quick })
  console.log(figures)
  if (values.mails) console.log(slips(heardMails(mails)))
  if (!rows || values.quick || !LANGUAGES.every((lang) => langs.includes(lang)))
    console.error('Not a whole run: listening/FIGURES.md stays as it is.')
  else writeFileSync(FIGURES, figures)
}
