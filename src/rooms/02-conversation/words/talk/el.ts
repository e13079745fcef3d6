import type { en } from './en.ts'

export const el = {} satisfies Record<keyof typeof en, string>
