import type { en } from './en.ts'

export const fi = {} satisfies Record<keyof typeof en, string>
