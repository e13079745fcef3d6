import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** Something measured, and the bound that the design promises for it. */
export interface Figure {
  what: string
  measured: string
  bound: string
  holds: boolean
}

/** Writes the table of figures to `file` and to the terminal; the exit status says whether every bound holds. */
export function report(file: string, figures: readonly Figure[]): void {
  const rows = figures.map(
    ({ what, measured, bound, holds }) => `| ${what} | ${measured} | ${bound} | ${holds ? 'yes' : '**no**'} |`,
  )
  const processors = `${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'})`
  const machine = `${processors}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  const head = `# What was measured\n\n${new Date().toISOString().slice(0, 10)}, ${machine}. Written by \`npm run bench\`.\n`
  const text = `${head}\n| what | measured | bound | holds |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
  writeFileSync(file, text)
  process.stdout.write(text)
  if (!figures.every((figure) => figure.holds)) process.exitCode = 1
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** So many a second, to the nearest whole. */
export function perSecond(count: number, milliseconds: number): number {
  return Math.round(count / (milliseconds / 1000))
}
