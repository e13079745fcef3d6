import type { en } from './en.ts'

export const pl = {} satisfies Record<keyof typeof en, string>
