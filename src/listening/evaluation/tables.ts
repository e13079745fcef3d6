import type { Figure } from './intervals.ts'

/** A Markdown table, its columns aligned as oxfmt aligns them, so that it reads in a terminal too. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...lines.map((line) => line[at]?.length ?? 0)))
  const drawn = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`
  return [drawn(head), drawn(widths.map((width) => '-'.repeat(width))), ...lines.map(drawn)].join('\n')
}

/** A share with two digits and no leading zero: ".85"; "–" where there was nothing to measure. */
export function rate(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2).replace(/^0\./u, '.')
}

/** A share with its interval: ".85 (.80–.90)". */
export function figure({ value, low, high }: Figure): string {
  return Number.isNaN(value) ? '–' : `${rate(value)} (${rate(low)}–${rate(high)})`
}

/** So many of so many: "7/10"; "–" of none. */
export function count(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole}`
}
