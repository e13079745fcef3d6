import type { Actor } from '#foundation/store/tables.ts'
import type { Act, Concern } from '../concern-types.ts'
import { foldedWords } from './course-rules.ts'
import { missingIn } from './form-rules.ts'
import { triedBefore } from './option-rules.ts'
import type { MayAct } from './refusals.ts'
import { present } from './round-rules.ts'
import { isSame } from './same-rules.ts'
import { canAskBack, isVoiced } from './stage-rules.ts'
import { takingBack } from './take-back-rules.ts'
import { theirAct, type TheirAct } from './theirs-rules.ts'
import { contactOf, isOfThem, isTheirWord, isTold, whoseConcern } from './word-rules.ts'

/** What a contact may do on their own page; everything else is the studio's. */
const ON_THEIR_PAGE: ReadonlySet<string> = new Set([
  'heard',
  'said',
  'denied',
  'confirmed',
  'reacted',
  'call-chosen',
  'answered',
  'taken-back',
  'person-named',
])

/** What is still noted once a concern has ended. */
const AFTER_THE_END: ReadonlySet<string> = new Set(['learned', 'delivered', 'given-up', 'taken-back'])

/**
 * Whether an act may happen to a concern: pure, and the only gate (`act` asks it inside its transaction). `isSent` counts for taking back alone: the message
 * that the act wrote has left.
 */
export function mayAct(
  concern: Concern,
  act: Act,
  actor: Actor,
  now: number,
  { isSent = true }: { isSent?: boolean } = {},
): MayAct {
  const contact = contactOf(actor)
  const whose = whoseConcern(concern)
  if (contact !== null && !whose.has(contact)) return 'concern.notFound'
  if (contact !== null && !ON_THEIR_PAGE.has(act.kind)) return 'concern.notNow'
  if ('word' in act && !isTheirWord(act.word, actor, whose)) return wrongWord(act.word.by)
  if ('word' in act && !isTold(act) && !isOfThem(act.word, whose))
    return act.word.by === 'message' ? 'concern.notTheirLetter' : 'concern.notTheirWord'
  if ('word' in act && !saysItself(act)) return 'concern.quoteMissing'
  const missing = missingIn(act)
  if (missing) return missing
  if (act.kind === 'taken-back') return takingBack(concern, act, { actor, now, isSent })
  if (isSame(concern, act, actor, now)) return 'same'
  if ('word' in act) return theirAct(concern, act)
  if (concern.end && !AFTER_THE_END.has(act.kind)) return 'concern.ended'
  return studioAct(concern, act)
}

/** What is kept as their words stands in what was quoted of a letter. */
const saysItself = ({ words, word }: TheirAct): boolean =>
  word.by !== 'message' || foldedWords(word.quote).includes(foldedWords(words))

const wrongWord = (by: 'portal' | 'message' | 'call'): MayAct =>
  by === 'message' ? 'concern.quoteMissing' : by === 'call' ? 'concern.callIncomplete' : 'concern.notTheirWord'

function studioAct(concern: Concern, act: Act): MayAct {
  switch (act.kind) {
    case 'person-named':
      // Whoever was brought in stays who they are: another one is named anew.
      return concern.people.some((one) => one.id === act.person && one.invitedAt !== null) ? 'concern.notNow' : 'may'
    case 'person-invited': {
      const person = concern.people.find((one) => one.id === act.person)
      if (!person) return 'concern.notNow'
      return person.contact === null ? 'concern.noContact' : 'may'
    }
    case 'option-added':
      return triedBefore(concern, present(concern.rounds).round).words.has(foldedWords(act.words))
        ? 'concern.triedBefore'
        : 'may'
    case 'option-dropped':
      return concern.options.some((one) => one.id === act.option && one.offeredAt === null) ? 'may' : 'concern.notNow'
    case 'offered':
      return offering(concern)
    case 'promised':
      return promising(concern, act)
    case 'delivered':
    case 'given-up':
      return isOpenPromise(concern, act.promise) ? 'may' : 'concern.notNow'
    case 'asked-back':
      return canAskBack(concern) ? 'may' : 'concern.notNow'
    case 'unfounded':
      return isVoiced(concern) ? 'concern.theyVoicedIt' : 'may'
    default:
      return 'may'
  }
}

/** At least two options (S0-26), of which one is more than standing (S2-44), and in a later round one of another kind than was promised before (S0-33). */
function offering(concern: Concern): MayAct {
  const { round } = present(concern.rounds)
  const options = concern.options.filter((one) => one.round === round)
  if (options.length < 2) return 'concern.twoOptions'
  if (options.every((one) => one.as === 'stand')) return 'concern.onlyStanding'
  const { kinds } = triedBefore(concern, round)
  return kinds.size > 0 && options.every((one) => kinds.has(one.as)) ? 'concern.anotherKind' : 'may'
}

/** From an option that the client has before them in this round, or of its own; never what was promised before and did not ease. */
function promising(concern: Concern, { option: id, words = '' }: Extract<Act, { kind: 'promised' }>): MayAct {
  const { round } = present(concern.rounds)
  if (triedBefore(concern, round).words.has(foldedWords(words))) return 'concern.triedBefore'
  if (id === null) return 'may'
  const option = concern.options.find((one) => one.id === id)
  return option?.offeredAt !== null && option?.round === round ? 'may' : 'concern.notNow'
}

const isOpenPromise = ({ rounds }: Concern, id: string) =>
  rounds.some(({ promises }) =>
    promises.some((one) => one.promise === id && one.deliveredAt === null && one.givenUpAt === null),
  )
