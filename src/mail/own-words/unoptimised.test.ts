import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

// V8 stops optimising patterns once a process has made some 16 MB of code for them, and some then match otherwise: a mail is read the same after a year.

const LINES = [
  'С уважением,',
  'Best regards',
  'Kind Regards, Anna',
  'ŁĄCZĘ POZDROWIENIA,',
  'Ystävällisin terveisin',
  'Φιλικά,',
  'Many Thanks!',
]

const READ = `
const { isClosing, isThanksClosing } = await import(${JSON.stringify(new URL('./signature-phrases.ts', import.meta.url).href)})
const lines = ${JSON.stringify(LINES)}
console.log(JSON.stringify(lines.map((line) => isClosing(line) || isThanksClosing(line))))
`

test.each([[[]], [['--no-regexp-optimization']]])(
  'closings are known in any case, by a process started with %j',
  (flags) => {
    const ran = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', READ], { encoding: 'utf8' })
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout)).toEqual(LINES.map(() => true))
  },
)
