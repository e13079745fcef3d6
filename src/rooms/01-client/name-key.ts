import { foldText } from '#foundation/searching/fold-text.ts'

/** A name as lists order it: case, accents and what surrounds it aside. */
export const nameKey = (name: string): string => foldText(name.trim())
