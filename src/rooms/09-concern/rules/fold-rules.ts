import type { Act, Concern, Course, Happening, PersonBehind } from '../concern-types.ts'
import { newest, ofKind, takenBackIn } from './course-rules.ts'
import { callIn, firstOffered, optionsIn } from './option-rules.ts'
import { walked } from './round-rules.ts'
import { isVoicedFrom } from './stage-rules.ts'
import { contactOf, theirWordsIn } from './word-rules.ts'

/**
 * A concern as it stands after its happenings, the first first. Total: any happenings in any order make one. Only `answered` with `yes` and a word that
 * is the client's own ends it as eased (S0-34); what its actor took back is passed over.
 */
export function concernAfter(course: Course): Concern {
  const [opened, ...then] = course
  const takenBack = takenBackIn(course)
  const live = then.filter((one) => !takenBack.has(one.id))
  const { rounds, end, roundOf } = walked(opened, live)
  const attempts = ofKind(live, 'attempted').map((one) => {
    const { words, worked } = one.act
    return { happening: one.id, words, worked, at: one.at, round: roundOf.get(one.id) ?? 1 }
  })
  const cause = newest(live, 'cause-named')?.act
  return {
    id: opened.id,
    opening: opened.act,
    openedAt: opened.at,
    openedBy: opened.actor,
    owner: course.find((one) => one.actor.startsWith('member:'))?.actor ?? null,
    weight: ofKind(live, 'heard').findLast((one) => one.act.weight)?.act.weight ?? opened.act.weight,
    cause: cause ? { cause: cause.cause, whose: cause.whose, note: cause.note } : null,
    theirWords: theirWordsIn(course, live),
    people: peopleIn(live),
    options: optionsIn(live, roundOf),
    rounds,
    attempts,
    call: callIn(live),
    ...notedIn(live),
    firstOfferedAt: firstOffered(live),
    failed: attempts.filter((one) => !one.worked).length + rounds.filter(didNotEase).length,
    lastWordAt: lastWord(course, live),
    end,
    seen: course.length,
    history: course,
    takenBack,
  }
}

const didNotEase = ({ promises, answer }: Concern['rounds'][number]) =>
  promises.length > 0 && answer !== null && answer.eases !== 'yes'

type Noted = Pick<
  Concern,
  'faultOwned' | 'restated' | 'calls' | 'goodwill' | 'extras' | 'disagreements' | 'papers' | 'learned'
>

/** What was noted beside the loop. */
function notedIn(live: readonly Happening<Act>[]): Noted {
  const fault = newest(live, 'fault-owned')
  const putBack = new Set(ofKind(live, 'paper-put-back').map((one) => one.act.paper))
  return {
    faultOwned: fault ? { words: fault.act.words, at: fault.at } : null,
    restated: restatedIn(live),
    calls: ofKind(live, 'called').map(({ id, at, act: { who, said, seemed } }) => ({
      happening: id,
      at,
      who,
      said,
      seemed,
    })),
    goodwill: ofKind(live, 'goodwill').map(({ id, at, act: { minutes, words } }) => ({
      happening: id,
      minutes,
      words,
      at,
    })),
    extras: ofKind(live, 'extra').map(({ id, at, act }) => ({ happening: id, words: act.words, at })),
    disagreements: ofKind(live, 'disagreed').map(({ id, at, act: { theirs, ours, agreed } }) => {
      return { happening: id, theirs, ours, agreed, at }
    }),
    papers: ofKind(live, 'paper-kept')
      .filter((one) => !putBack.has(one.act.paper))
      .map(({ at, act: { paper, as, letter, quote } }) => ({ paper, as, letter, quote, at })),
    learned: ofKind(live, 'learned').map(({ at, act }) => ({ as: act.as, ref: act.ref, at })),
  }
}

/** The newest restatement, and what they said to it (S0-24). */
function restatedIn(live: readonly Happening<Act>[]): Concern['restated'] {
  const restated = newest(live, 'restated')
  if (!restated) return null
  const confirmed = newest(live.slice(live.indexOf(restated) + 1), 'confirmed')
  const { words } = restated.act
  if (!confirmed) return { words, at: restated.at, confirmed: null }
  const { right, words: added } = confirmed.act
  return { words, at: restated.at, confirmed: { right, at: confirmed.at, words: added } }
}

/** Who else is behind it (S0-28); who was named again under the same id is known by the newest. */
function peopleIn(live: readonly Happening<Act>[]): PersonBehind[] {
  const invited = new Map(ofKind(live, 'person-invited').map((one) => [one.act.person, one.at]))
  const named = new Map(ofKind(live, 'person-named').map((one) => [one.act.person, one.act]))
  return [...named.values()].map(({ person, name, contact, note }) => {
    return { id: person, name, contact, note, invitedAt: contact === null ? null : (invited.get(person) ?? null) }
  })
}

/** When the client last said anything, on their page, in a letter that was quoted, or in a call. */
function lastWord([opened]: Course, live: readonly Happening<Act>[]): number | null {
  const said = live.findLast((one) => contactOf(one.actor) !== null || 'word' in one.act || one.act.kind === 'called')
  if (said) return said.at
  return isVoicedFrom(opened.act) ? opened.at : null
}
