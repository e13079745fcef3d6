import { en } from './en.ts'

// TEMPORARY
export const pl = en
