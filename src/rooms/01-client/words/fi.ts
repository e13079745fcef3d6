import { en } from './en.ts'

// TEMPORARY
export const fi = en
