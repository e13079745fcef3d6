import { en } from './en.ts'

// TEMPORARY
export const ru = en
