import { en } from './en.ts'

// TEMPORARY
export const el = en
