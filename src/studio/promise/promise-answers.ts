import { isSentence, type StudioWords } from '#house/words.ts'
import type { StudioContext } from '../studio-env.ts'

/** The key of a sentence; a code without one comes from a tampered choice. */
export const keyOf = (code: string): StudioWords => (isSentence(code) ? code : 'promise.noChoice')

/** What could not be taken, as a sentence. */
export const sentenceOf = (c: StudioContext, code: string): string => c.var.say(keyOf(code))
