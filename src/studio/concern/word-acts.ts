import type { Concern, PlainAct } from '#concern/concern.ts'
import type { ClientWord, Letter } from '#conversation/conversation.ts'
import type { z } from 'zod'
import { Reaction, type Word } from './act-parsing.ts'

/** A letter of so many characters is taken whole where nothing of it was quoted. */
const SHORT = 1_000

/** Field name to key of the words. */
export type Problems = Record<string, WordProblem>
type WordProblem = 'concern.missing' | 'concern.choose' | 'concern.words.quoteLong'

interface Told {
  words: string
  word: ClientWord
}

/** How their word reached the studio; the field that is missing where it does not say. */
export function toldBy(form: z.infer<typeof Word>, letters: readonly Letter[]): Told | { problems: Problems } {
  if (form.by === 'call') {
    const problems: Problems = {}
    if (form.who === '') problems['who'] = 'concern.missing'
    if (form.said === '') problems['said'] = 'concern.missing'
    if (form.who === '' || form.said === '') return { problems }
    return { words: form.said, word: { by: 'call', who: form.who, said: form.said } }
  }
  const letter = letters.find((one) => one.id === form.letter)
  if (!letter) return { problems: { letter: 'concern.choose' } }
  const whole = letter.words.trim()
  if (form.quote === '' && whole.length > SHORT) return { problems: { quote: 'concern.words.quoteLong' } }
  const quote = form.quote || whole
  if (quote === '') return { problems: { quote: 'concern.missing' } }
  return { words: quote, word: { by: 'message', letter: letter.id, quote } }
}

/** What their word answers, in the order in which it is read; nothing of it: something that they said. */
export function wordActs(
  concern: Concern,
  form: z.infer<typeof Word>,
  { values, told }: { values: Readonly<Record<string, string>>; told: Told },
): PlainAct[] {
  const acts: PlainAct[] = []
  if (form.right) acts.push({ kind: 'confirmed', right: form.right === 'yes', ...told })
  for (const option of concern.options) {
    const reaction = Reaction.safeParse(values[`option-${option.id}`])
    if (reaction.success) acts.push({ kind: 'reacted', option: option.id, reaction: reaction.data, ...told })
  }
  if (form.slot) acts.push({ kind: 'call-chosen', slot: form.slot === 'none' ? null : form.slot, ...told })
  if (form.denied) acts.push({ kind: 'denied', ...told })
  if (form.eases) acts.push({ kind: 'answered', eases: form.eases, ...told })
  return acts.length > 0 ? acts : [{ kind: 'said', ...told }]
}
