import type { Language } from '#foundation/language.ts'
import type { WordEvidence } from '../kinds.ts'
import type { Spoken } from '../spoken.ts'
import { isMail, probabilityOf } from './joined.ts'
import { KindTeller } from './kind-teller.ts'
import { Scorer } from './scorer.ts'
import { seenIn } from './seen.ts'
import { tellingWords } from './telling.ts'
import { weightsOf } from './weights/index.ts'

/** What the model thinks of a mail. */
export interface Opinion {
  /** 0 to 1: how probable unease is, where half of all mails are uneasy. */
  probability: number
  /** It reads like a client's mail rather than like a film or a forum. */
  isMail: boolean
  /** The words that carry it most, in whole words, each with its kind and how much it carries beside the others; made when asked for. */
  telling: () => Telling[]
}

/** Words that carry an opinion. */
export interface Telling extends Pick<WordEvidence, 'start' | 'end' | 'kind'> {
  /** What its sentence has by itself. */
  logOdds: number
}

interface Model {
  scorer: Scorer
  kinds: KindTeller
}

const models = new Map<Language, Model>()

/**
 * The model's opinion of a text by its sentences, as `spokenIn` makes them; `ofClient` says that it is a client's mail, whatever it reads like. Pure; some
 * 20 µs for a letter of 60 words. S0-12
 */
export function opinionOf(
  spoken: readonly Spoken[],
  { lang, ofClient = false }: { lang: Language; ofClient?: boolean },
): Opinion {
  const { scorer, kinds } = modelOf(lang)
  const seen = spoken.map((one) => seenIn(one, lang))
  const scores = { ...scorer.scoresOf(seen), ...(ofClient && { register: -Infinity }) }
  return {
    probability: probabilityOf(scores, scorer.weights.joined),
    isMail: isMail(scores),
    telling: () => tellingWords({ spoken, seen, scores, scorer, kinds }),
  }
}

function modelOf(lang: Language): Model {
  const known = models.get(lang)
  if (known) return known
  const weights = weightsOf(lang)
  const made = { scorer: new Scorer(weights), kinds: new KindTeller(weights.kinds) }
  models.set(lang, made)
  return made
}
