import type { Actor } from '#foundation/store/tables.ts'
import type { ClientWord } from '#conversation/conversation-types.ts'

/** What a concern was opened from; `ref` names the letter (evidence, message), the promise or the answer to a check-in, and is '' for `portal` and `hand`. */
export const ORIGINS = ['evidence', 'message', 'portal', 'hand', 'promise', 'checkin'] as const
export type Origin = (typeof ORIGINS)[number]

/** Why somebody may worry (S0-7 to S0-10, S0-37, S0-40, and what the trade adds); coded, never shown as blame (S0-6). */
export const CAUSES = [
  'remark', // S0-7: a colleague's or a boss's
  'spend', // S0-8: nerves after a large spend
  'comparison', // S0-9: saw a similar, seemingly better project
  'politics', // S0-10: dwelling on what was not achieved
  'silence', // kept in the dark
  'lateness', // something promised came late
  'quality', // not what was hoped for
  'confusion', // S0-37: the tool or the format
  'fee', // a charge that was not expected
  'fault', // an error of ours (S2-19)
  'change', // their own plans changed
  'other',
] as const
export type Cause = (typeof CAUSES)[number]

export const WHOSE = ['ours', 'theirs', 'outside'] as const
export type Whose = (typeof WHOSE)[number]

/** The four kinds of S2-33 (a solution, a way out, less damage, the best alternative), and `stand` with its grounds (S2-44). */
export const OPTION_KINDS = ['solution', 'way-out', 'less-damage', 'alternative', 'stand'] as const
export type OptionKind = (typeof OPTION_KINDS)[number]

/** S0-27 */
export const REACTIONS = ['eases', 'partly', 'no'] as const
export type Reaction = (typeof REACTIONS)[number]

/** What the client answers to "does this ease it?". */
export const EASES = ['yes', 'partly', 'no'] as const
export type Eases = (typeof EASES)[number]

/** How much it weighs on them, by their own word: 1 a little, 2 quite, 3 a lot (S0-18). */
export type Weight = 1 | 2 | 3

export const PARTED_WHY = ['cost', 'fit', 'trust', 'their-plans', 'finished', 'other'] as const
export const UNFOUNDED_WHY = ['denied', 'misread', 'someone-else'] as const

export interface Slot {
  id: string
  /** Instant, in milliseconds. */
  from: number
  minutes: number
}

/** What happens to a concern, one after another. Its state is nothing but these, read from the first to the last (concern-rules.ts). */
export type Act =
  | { kind: 'cause-named'; cause: Cause; whose: Whose; note: string }
  /** S2-19: the fault is owned, with no reason given. */
  | { kind: 'fault-owned'; words: string }
  /** What troubles them, in their own words (S0-17). */
  | { kind: 'heard'; words: string; word: ClientWord; /** Where they said it anew. */ weight?: Weight | null }
  /** Put in the studio's words and sent, for them to say whether it is right (S0-24). */
  | { kind: 'restated'; words: string }
  | { kind: 'confirmed'; right: boolean; words: string; word: ClientWord }
  /** Who else is behind it (S0-28); `contact` where it is one of the client's contacts. */
  | { kind: 'person-named'; person: string; name: string; contact: string | null; note: string }
  /** That contact is brought into this one concern: their page shows it from now on. */
  | { kind: 'person-invited'; person: string }
  | { kind: 'option-added'; option: string; as: OptionKind; words: string; grounds: string }
  | { kind: 'option-dropped'; option: string }
  /** Every option that was not offered yet is, in one message. */
  | { kind: 'offered' }
  | { kind: 'reacted'; option: string; reaction: Reaction; words: string; word: ClientWord }
  /** Made with its promise in the ledger, in the same transaction (`promise` is its id); from an option, or of its own. */
  | { kind: 'promised'; promise: string; option: string | null; /** As they were promised then. */ words?: string }
  /** S0-38 */
  | { kind: 'attempted'; words: string; worked: boolean }
  /** S0-39, S3-51 */
  | { kind: 'call-proposed'; slots: Slot[]; how: string }
  /** `slot` is null where none of them suits. */
  | { kind: 'call-chosen'; slot: string | null; words: string; word: ClientWord }
  /** A call was held: what was said by whom, and how they seemed (S0-19). */
  | {
      kind: 'called'
      who: string
      said: string
      seemed: 'calm' | 'watch' | 'uneasy' | null
      /** The contact of that name, looked up by the house. */ from?: string
    }
  /** S0-41: at no charge. */
  | { kind: 'goodwill'; minutes: number; words: string }
  /** S0-31 */
  | { kind: 'extra'; words: string }
  /** The promise was kept, with its proof. When no promise of this round is left, the question whether it eases is queued by itself (S0-32). */
  | { kind: 'delivered'; promise: string }
  /** The promise is not kept and will not be: it holds up the question no longer. */
  | { kind: 'given-up'; promise: string }
  /** The question whether it eases went out: the message was sent, or it was asked in a call. */
  | { kind: 'asked-back'; outgoing: string | null }
  /** Their answer. Only `yes` eases (S0-34); anything else begins the next round (S0-33). */
  | {
      kind: 'answered'
      eases: Eases
      words: string
      word: ClientWord
      /** The round that was asked about; without it the present one. */ round?: number
    }
  /** Anything else they said. A word that came too late for what it answered is kept so. */
  | { kind: 'said'; words: string; word: ClientWord; late?: LateWord }
  /** They say that nothing troubled them. */
  | { kind: 'denied'; words: string; word: ClientWord }
  /** S2-2: both views, and what was agreed. */
  /** Noted by the studio beside it: a sign, or a promise that fell due, while it was open already (one concern a contact). */
  | { kind: 'noted'; origin: Origin; ref: string; words: string }
  | { kind: 'disagreed'; theirs: string; ours: string; agreed: string }
  /** A paper was laid beside it: a sentence of a letter, or a project's own facts (papers/). */
  | { kind: 'paper-kept'; paper: string; as: PaperKind; letter: string | null; quote: string }
  | { kind: 'paper-put-back'; paper: string }
  | { kind: 'learned'; as: 'preference' | 'care' | 'lesson'; ref: string }
  | { kind: 'parted'; why: (typeof PARTED_WHY)[number]; words: string }
  | { kind: 'unfounded'; why: (typeof UNFOUNDED_WHY)[number]; words: string }
  /** One's own act was a slip: it is passed over from here on, and stays in the history. */
  | { kind: 'taken-back'; happening: string }

/** What a word that came too late was an answer to, as far as it was more than words. */
export type LateWord =
  | { of: 'reacted'; option: string; reaction: Reaction }
  | { of: 'answered'; eases: Eases }
  | { of: 'confirmed'; right: boolean }
  | { of: 'call-chosen'; slot: string | null }
  | { of: 'heard' | 'denied' }

/** What was bought and why, their own words of approval, what was said to be in or out of scope (S0-8, S0-9, S0-10). */
export const PAPER_KINDS = ['bought', 'why', 'approval', 'in-scope', 'out-of-scope'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** How a concern begins. `words` are the client's where it is theirs (`message`, `portal`, `evidence`), the user's note otherwise. */
export interface Opening {
  kind: 'opened'
  client: string
  /** Whose worry it is. */
  contact: string
  project: string | null
  origin: Origin
  ref: string
  words: string
  weight: Weight | null
  /** A concern like it that ended not long before: this one stands at the top (rules-and-facts.md, Maxham & Netemeyer). */
  againOf: string | null
}

/** One happening as it is kept. */
export interface Happening<A = Act | Opening> {
  id: string
  at: number
  actor: Actor
  act: A
}

/** One happening of a kind. */
export type HappeningOf<Kind extends Act['kind']> = Happening<Extract<Act, { kind: Kind }>>

/** Everything that happened to one concern, the first first; the id of the opening is the concern's own. */
export type Course = readonly [Happening<Opening>, ...Happening<Act>[]]

export interface Option {
  id: string
  as: OptionKind
  words: string
  grounds: string
  round: number
  offeredAt: number | null
  /** Their newest word on it, and what they said before. */
  reaction: { reaction: Reaction; at: number; words: string; word: ClientWord; by: Actor } | null
}

export interface PersonBehind {
  id: string
  name: string
  contact: string | null
  note: string
  invitedAt: number | null
}

export interface RoundPromise {
  promise: string
  option: string | null
  /** As they were promised then; the ledger has the present date and words. */
  words: string
  madeAt: number
  deliveredAt: number | null
  givenUpAt: number | null
}

export interface RoundOf {
  round: number
  beganAt: number
  /** Ids of the options and promises of this round. */
  options: string[]
  promises: RoundPromise[]
  /** When they were asked whether it eases, since the newest promise. */
  askedBack: number[]
  answer: { eases: Eases; at: number; words: string; word: ClientWord; by: Actor } | null
}

/** How a concern ends; `eased` only by the client's word, the others never count as eased. */
export type End =
  | { how: 'eased'; at: number; happening: string; words: string; word: ClientWord; by: Actor }
  | { how: 'parted'; at: number; happening: string; why: string; words: string }
  | { how: 'unfounded'; at: number; happening: string; why: string; words: string }

/**
 * Where it stands in the loop. `resting` is no end but how it stands at an instant: asked back twice, a week without a word since; any word wakes it.
 * `checked-back` waits for the client's word; `opened` is not heard yet, `heard` has no option offered, `options` has no promise, `promised` has
 * one that is not kept yet, `delivered` has all kept and the question not sent.
 */
export const STAGES = [
  'opened',
  'heard',
  'options',
  'promised',
  'delivered',
  'checked-back',
  'resting',
  'eased',
  'parted',
  'unfounded',
] as const
export type Stage = (typeof STAGES)[number]

/** A concern as it stands: nothing but its happenings, read in order. */
export interface Concern {
  id: string
  opening: Opening
  openedAt: number
  openedBy: Actor
  /** Who of the studio sees to it (S2-32); null while nobody of the studio did anything. */
  owner: Actor | null
  cause: { cause: Cause; whose: Whose; note: string } | null
  faultOwned: { words: string; at: number } | null
  /** How much it weighs on them, as they last said. */
  weight: Weight | null
  /** Everything they said about it, in their words, the first first. */
  theirWords: { happening: string; at: number; words: string; word: ClientWord; by: Actor }[]
  restated: { words: string; at: number; confirmed: { right: boolean; at: number; words: string } | null } | null
  people: PersonBehind[]
  options: Option[]
  /** The newest last; never empty. */
  rounds: RoundOf[]
  attempts: { happening: string; words: string; worked: boolean; at: number; round: number }[]
  /** The newest proposal of a call. */
  call: {
    slots: Slot[]
    how: string
    proposedAt: number
    chosen: Slot | null
    noneSuits: boolean
    heldAt: number | null
  } | null
  calls: { happening: string; at: number; who: string; said: string; seemed: string | null }[]
  goodwill: { happening: string; minutes: number; words: string; at: number }[]
  extras: { happening: string; words: string; at: number }[]
  disagreements: { happening: string; theirs: string; ours: string; agreed: string; at: number }[]
  papers: { paper: string; as: PaperKind; letter: string | null; quote: string; at: number }[]
  learned: { as: 'preference' | 'care' | 'lesson'; ref: string; at: number }[]
  firstOfferedAt: number | null
  /** Attempts that did not work, and rounds whose promises did not ease: from the second on a call comes first (S0-39). */
  failed: number
  lastWordAt: number | null
  end: End | null
  /** How many happenings it has: what a form was made from, so that two at once are noticed. */
  seen: number
  /** Every happening, the first first, what was taken back among them. */
  history: Course
  /** The happenings that were taken back. */
  takenBack: ReadonlySet<string>
}

/** What the user does next, one at a time; `nothing` once it ended and taught something. */
export const NEXT_ACTS = [
  'hear', // ask, and write down what troubles them
  'options', // find at least two
  'offer', // send them
  'reactions', // the client has them
  'promise',
  'keep',
  'ask-back', // send the question whether it eases
  'answer', // the client has it
  'ask-again', // once more, after a while
  'call', // propose one
  'call-answer', // the client has the times
  'call-hold', // a time was chosen
  'rest', // it wakes on any word
  'learn', // what should one know next time?
  'nothing',
] as const
export type NextAct = (typeof NEXT_ACTS)[number]

/** A concern as a list shows it, from stored columns: no happening is read for it. */
export interface ConcernInBrief {
  id: string
  client: string
  contact: string
  project: string | null
  origin: Origin
  ref: string
  weight: Weight | null
  openedAt: number
  openedBy: Actor
  owner: Actor | null
  cause: Cause | null
  /** As it stood after its newest happening; `stageAt` says whether it rests by now. */
  stage: Stage
  stageSince: number
  /** As it stood then; `nextAct` says it for an instant. */
  next: NextAct
  round: number
  firstOfferedAt: number | null
  /** When the present round's question was last sent, and how often. */
  askedAt: number | null
  askedTimes: number
  lastWordAt: number | null
  /** When it was put in the studio's words, while they have not said whether that is right (for `due`). */
  restatedAt: number | null
  /** The time that they chose for a call which was not held yet (for `due`). */
  callAt: number | null
  failed: number
  endedAt: number | null
  againOf: string | null
  seen: number
}
