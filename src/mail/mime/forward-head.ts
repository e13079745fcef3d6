import { cleanLine } from '../clean.ts'
import { valuesOf } from './mime-fields.ts'
import type { Field } from './mime-fields.ts'
import { headerText } from './mime-words.ts'

/** Who wrote the forwarded message, when, and about what. */
export function headOf(fields: readonly Field[]): string {
  const lines: string[] = []
  for (const name of ['From', 'Date', 'Subject']) {
    const value = cleanLine(headerText(valuesOf(fields, name.toLowerCase())[0] ?? ''), 500)
    if (value !== '') lines.push(`${name}: ${value}`)
  }
  return lines.join('\n')
}
