import type { Kind } from './kinds.ts'

/** One language's phrases, as its folder under `lexicon/` gathers them; the pattern language is in `lexicon/README.md`. */
export interface Lexicon {
  /** Kind to lines of `weight pattern`. */
  kinds: Record<Kind, string>
  /** Lines of `weight pattern` that speak for ease: thanks, praise, a worry said to be over. */
  relief: string
  /**
   * Lines of patterns that say why this letter comes late: away, ill, snowed under ("was on holiday", "болела", "olin lomalla"). An apology without
   * a reason is none: those who grow cool apologise as well. Nor is an absence still to come, or a thing of such a name ("the holiday brochure").
   */
  excuses: string
  warmth: Warmth
  asking: Asking
  /** Lines of patterns that say that the writer will be away ("back on the 14th", "меня не будет", "jään lomalle"). */
  leaving: string
  scope: Scope
}

/** What is friendly in a letter beside praise (`warmth.ts` has the formula). Each field is lines of patterns without a weight. */
export interface Warmth {
  /** How a letter begins and ends: "hi", "dear", "kind regards"; a bare "Regards," is cold and stands in no list. */
  greetings: string
  thanks: string
  /** Good wishes: "have a lovely weekend", "get well soon", "enjoy your holiday". */
  wishes: string
  /** What is said for its kindness only: "hope you are well", "nice to hear from you", "no rush at all". */
  pleasantries: string
}

/** What makes a letter wait for an answer without a question mark (`asking.ts`). Each field is lines of patterns without a weight. */
export interface Asking {
  /** "let me know by Friday", "please send us the texts", "waiting for your comments". */
  requests: string
  /** Says that none is needed: "no reply needed". The whole letter then asks nothing. */
  needless: string
  /** Sounds like a question or a request and is politeness: "how are you?", "let me know if you have any questions". */
  niceties: string
}

/** What takes a phrase back, or changes its weight. Each field but `classes` is lines of patterns without a weight. */
export interface Scope {
  /** Named word classes for `{name}`: an alternative list without its parentheses, e.g. `we|i|us`. */
  classes: Record<string, string>
  /** Before a hit in the same clause: the hit is taken back ("not", "never", "без", "ei"). */
  negators: string
  /** Look like negation and are none ("cannot help", "not only", "не могу не", "no wonder"). */
  doubleNegatives: string
  /** Make their clause supposed, not said ("if you were", "in case", "had you been", "jos olisi"). */
  hypotheticals: string
  /** Say that a worry is over; earlier hits of the sentence, or those after it, are taken back ("was worried but", "no longer"). */
  mended: string
  /** Another subject than the work: hits of the same sentence are taken back ("my bank", "the weather", "our landlord"). */
  elsewhere: string
  /**
   * Names the work or the reader ("your", "the website", "we agreed"): a sentence with it is about them again, after sentences about something else.
   */
  returns: string
  /** Tells the studio to go on ("carry on like that", "печатайте", "do druku!"): beside mockery it says that the two are teasing (`teasing.ts`). */
  goAheads: string
  /** What people call a thing in jest that they would print the same day ("terrible", "disgusting", "кошмар"); never a feeling ("disappointed"). */
  mockery: string
  /** Politeness that only sounds like worry; hits inside it are taken back ("sorry to bother you", "no worries", "take your time"). */
  courtesies: string
  /** Raise the weight of a hit within two words ("really", "extremely", "совсем"). */
  intensifiers: string
  /** Lower it ("a little", "just", "чуть"). */
  softeners: string
  /** Words that end a clause beside punctuation ("but", "however", "но", "mutta"). */
  clauseBreaks: string
  /** Says that words beside it are not meant ("just kidding", "шучу"): hits of its sentence, and of the one before a short one, are taken back. */
  jokes: string
  /** Laughter in letters ("haha", "хаха", "lol"): like a smiling face it lightens hits of its sentence. */
  laughter: string
}
