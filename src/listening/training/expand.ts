import type { Chance } from '../judged/chance.ts'
import type { Mail } from '../judged/mail.ts'
import { type Family, marked } from './families.ts'
import type { Frames } from './frames.ts'
import { type Grammar, oneOf, textsIn } from './grammar.ts'
import { hurried, mistyped, unaccented } from './typing.ts'

/** How often a mail gets what: calm and uneasy ones alike, so that none of it tells. */
const GREETED = 0.3
const SIGNED = 0.3
const WITH_SIGNATURE = 0.06
const WITH_QUOTE = 0.06
const FILLED_BEFORE = 0.12
const FILLED_BEHIND = 0.15
const MISTYPED = 0.15
const UNACCENTED = 0.08
const HURRIED = 0.08

/** A first line as short as this is a greeting, a last one a name. */
const SHORT_LINE = 40

const MANY = 100

export interface Expanding {
  frames: Frames
  /** How many mails each variant makes at most, three times as many where it has a hundred and more in it; those that came out alike are one. */
  each: number
  chance: Chance
}

/** The mails that families make: their alternatives drawn, some with greeting, signature, quoted mail, ordinary sentences, slips of typing. */
export function mailsOf(families: readonly Family[], { frames, each, chance }: Expanding): Mail[] {
  return families.flatMap(({ id, kinds, form, variants }) =>
    variants.flatMap((variant) => {
      const texts = new Set(
        Array.from({ length: textsIn(variant) >= MANY ? 3 * each : each }, () =>
          typed(framed(oneOf(variant, chance).trim(), frames, chance), chance),
        ),
      )
      return [...texts].map((text) => ({
        ...marked(text),
        kinds,
        form,
        family: id,
        share: 1 / texts.size / variants.length,
      }))
    }),
  )
}

function framed(text: string, frames: Frames, chance: Chance): string {
  const one = (of: readonly Grammar[]): string => oneOf(of[Math.floor(chance() * of.length)] ?? [], chance)
  const isSome = (share: number): boolean => chance() < share
  const begins = isGreeted(text)
  const ends = text.includes('\n') && text.length - text.lastIndexOf('\n') < SHORT_LINE
  let out = text
  if (isSome(FILLED_BEHIND) && !ends) out = `${out} ${one(frames.fillers)}`
  if (isSome(FILLED_BEFORE) && !begins) out = `${one(frames.fillers)} ${out}`
  if (isSome(GREETED) && !begins) out = `${one(frames.greetings)}\n${out}`
  if (isSome(SIGNED) && !ends) out = `${out}\n${one(frames.signOffs)}`
  if (isSome(WITH_SIGNATURE)) out = `${out}\n${one(frames.signatures)}`
  if (isSome(WITH_QUOTE)) out = `${out}\n\n${one(frames.quotes)}`
  return out
}

/** A greeting stands on a line of its own, or is a word or two before a comma, a dash or an exclamation mark. */
function isGreeted(text: string): boolean {
  const line = text.slice(0, Math.max(0, text.indexOf('\n')))
  return (line !== '' && line.length < SHORT_LINE) || /^\p{Lu}[^\n,.!?–]{1,25}[,!–]/u.test(text)
}

function typed(text: string, chance: Chance): string {
  let out = text
  if (chance() < MISTYPED) out = mistyped(out, chance)
  if (chance() < UNACCENTED) out = unaccented(out)
  if (chance() < HURRIED) out = hurried(out)
  return out
}
