import type { Act, Eases, OptionKind, Reaction, Slot } from './concern-types.ts'

/** What of a concern a contact's own page may show (asTheySee): never a cause, an attempt, a note, or what somebody else said in confidence. */
export interface TheirConcern {
  id: string
  openedAt: number
  /** Begun on a sign or a promise of the studio's, and not on a word of theirs: they may say that nothing was wrong. */
  begunByStudio: boolean
  /** The worry is somebody else's, and they were brought into it (S0-28). */
  invited: boolean
  /** What they themselves said about it, the first first; nobody reads another's words. */
  said: TheirWord[]
  /** How the studio understood it (S0-24), and what they said to that. */
  restated: {
    words: string
    at: number
    confirmed: (OwnOrNot & { right: boolean; words: string; at: number }) | null
  } | null
  /** S2-19 */
  faultOwned: { words: string; at: number } | null
  /** The newest last; never empty. */
  rounds: TheirRound[]
  /** The newest proposal of a call. */
  call: {
    slots: Slot[]
    how: string
    proposedAt: number
    chosen: Slot | null
    /** The choice is theirs, and not that of somebody else whose concern it is. */
    ownChoice: boolean
    noneSuits: boolean
    held: boolean
  } | null
  /** S0-41, S0-31: at no charge. */
  goodwill: { minutes: number; words: string }[]
  extras: string[]
  /** Of theirs the newest word that still stands: for a day they may say that it was a slip. */
  newest: { happening: string; kind: Act['kind'] | 'opened'; at: number } | null
  lastWordAt: number | null
  /** How it ended; `why` stays with the studio. */
  end: (OwnOrNot & { how: 'eased' | 'parted' | 'unfounded'; at: number; words: string }) | null
  /** What a form was made from (Concern.seen). */
  seen: number
}

/** Said by whoever looks at the page; the words of anybody else are left out. */
interface OwnOrNot {
  own: boolean
}

/** Something that whoever looks at the page said. */
export interface TheirWord {
  happening: string
  at: number
  words: string
  /** Pressed here, written in a letter, or said in a call that the studio noted. */
  by: 'portal' | 'message' | 'call'
}

/** An option that was offered and not withdrawn. */
export interface TheirOption {
  id: string
  as: OptionKind
  words: string
  grounds: string
  reaction: { reaction: Reaction; words: string; at: number } | null
}

/** One time round the loop. */
export interface TheirRound {
  round: number
  options: TheirOption[]
  /** Their words and dates stand in the ledger (#promise/promise.ts). */
  promises: { promise: string; option: string | null; deliveredAt: number | null; givenUp: boolean }[]
  answer: (OwnOrNot & { eases: Eases; words: string; at: number }) | null
}
