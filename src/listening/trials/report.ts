import { isLanguage, LANGUAGES, type Language } from '#foundation/language.ts'
import { runTrials, type TrialReport } from './trial.ts'

// node src/listening/trials/report.ts [LANG…] [--mails]: the table of figures, with --mails also what was missed or wrongly flagged.
const asked = process.argv.slice(2).filter(isLanguage)
const reports = (asked.length > 0 ? asked : [...LANGUAGES]).map((lang: Language) => runTrials(lang))
const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2))

console.table(
  Object.fromEntries(
    reports.map((report) => [
      report.lang,
      {
        mails: report.trials,
        'plain found': figure(report.recallPlain),
        'veiled found': figure(report.recallVeiled),
        'false flags': figure(report.falseFlags),
        'macro-F1': figure(report.macroF1),
        AUROC: figure(report.auroc),
        'kinds F1': figure(report.kindsF1),
        'span overlap': figure(report.spanOverlap),
      },
    ]),
  ),
)
for (const report of reports) console.log(report.lang, falseFlags(report))
if (process.argv.includes('--mails')) for (const report of reports) printMails(report)

function falseFlags(report: TrialReport): string {
  return Object.entries(report.falseByHard)
    .map(([hard, { flagged, of }]) => `${hard} ${flagged}/${of}`)
    .join(', ')
}

function printMails(report: TrialReport): void {
  for (const trial of report.missed) {
    console.log(`${report.lang} MISSED (${trial.hard ?? 'plain'}; ${trial.kinds.join(', ')}) ${trial.text}\n`)
  }
  for (const { trial, because } of report.falselyFlagged) {
    console.log(`${report.lang} WRONG (${trial.hard ?? 'none'}) ${trial.text}\n   because ${because}\n`)
  }
}
