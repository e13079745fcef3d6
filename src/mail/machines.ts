import type { MachineReason } from './mail-types.ts'
export type HeaderFacts = { header(name: string): readonly string[]; from: string | null; subject: string; types: ReadonlySet<string>; calendarMethod: string | null }
export function writerOf(_facts: HeaderFacts): MachineReason | null {
  return null
}
