/** A smiling face lightens the words beside it; a friendly sign (a heart, a thumb, flowers) is warm and says nothing about how they are meant. */
export type Smile = 'face' | 'sign'

/** Smiling, laughing, winking faces; sad, angry and upside-down ones (which mock) are none. */
const FACES =
  '\u{1F600}-\u{1F606}\u{1F609}-\u{1F60B}\u{1F60E}\u{1F61B}-\u{1F61D}\u{1F638}\u{1F639}\u{1F642}\u{1F917}\u{1F923}\u{1F929}\u{1F92A}\u{1F92D}\u{1F970}\u{1F60D}\u{1F618}\u{1F607}\u{263A}'
const SIGNS =
  '\u{2764}\u{2665}\u{1F499}-\u{1F49C}\u{1F493}-\u{1F497}\u{1F9E1}\u{1FA77}\u{1FAF6}\u{1F44D}\u{1F44F}\u{1F44C}\u{1F64C}\u{1F64F}\u{1F389}\u{1F38A}\u{2728}\u{1F31E}\u{2600}\u{1F337}-\u{1F33C}\u{1F490}\u{1F942}\u{1F37E}\u{1F973}\u{1F4AA}'

/** A smile in any of the usual spellings, as one source for the tokeniser's expression. */
export const SMILEY = String.raw`[:;=][-'^o]?[)D]+(?![\p{L}\p{N}])|[:;]-?[pP](?![\p{L}\p{N}])|\^_?\^|<3(?!\d)|[${FACES}${SIGNS}]\uFE0F?`

const SIGN = new RegExp(`<3|[${SIGNS}]`, 'u')
const ANY = new RegExp(SMILEY, 'u')

export const smileOf = (mark: string): Smile => (SIGN.test(mark) ? 'sign' : 'face')

/** Whether a text smiles at all: for a letter that is nothing but a thumb or a heart. */
export const smiles = (text: string): boolean => ANY.test(text)
