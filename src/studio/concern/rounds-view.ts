import type { Concern } from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { NotedView } from '#concern/studio/noted.tsx'
import type { OptionView, PromiseView, RoundView } from '#concern/studio/rounds.tsx'
import { standingOf } from '#promise/promise.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import { type ConcernSeen, nameOf } from './concern-world.ts'

/** The rounds of a concern, the first first: what was offered, promised, tried and answered in each (S0-33). */
export function roundViews(world: ConcernSeen): RoundView[] {
  const { concern } = world
  return concern.rounds.map((round) => {
    const asked = round.askedBack.at(-1)
    return {
      round: round.round,
      options: concern.options.filter((one) => one.round === round.round).map((one) => optionView(concern, one)),
      promises: round.promises.flatMap((one) => promiseView(world, one)),
      attempts: concern.attempts.filter((one) => one.round === round.round),
      ...(asked === undefined ? {} : { askedBack: asked }),
      ...(round.answer ? { answer: { eases: round.answer.eases, words: round.answer.words } } : {}),
    }
  })
}

function optionView(concern: Concern, option: Concern['options'][number]): OptionView {
  const { id, as, words, grounds, offeredAt, reaction } = option
  const isLoose = offeredAt === null && concern.end === null
  return {
    as,
    words,
    grounds,
    offered: offeredAt !== null,
    ...(reaction ? { reaction: { reaction: reaction.reaction, words: reaction.words } } : {}),
    ...(isLoose ? { dropAction: concernPaths.optionDropping(concern.id, id) } : {}),
  }
}

function promiseView(world: ConcernSeen, made: Concern['rounds'][number]['promises'][number]): PromiseView[] {
  const promise = world.promises.get(made.promise)
  if (!promise) return []
  const { id, words, due, owner, keptAt, proof } = promise
  const standing = standingOf(promise, world.now)
  return [
    {
      words,
      href: promisePaths.promise(id),
      due: { on: due.on, time: due.time },
      owner: nameOf(world, owner),
      ...(keptAt === null ? {} : { deliveredAt: keptAt }),
      ...(proof ? { proof } : {}),
      late: standing === 'late' || standing === 'broken',
    },
  ]
}

/** What was noted beside the rounds. */
export function notedView({ call, goodwill, extras, disagreements, restated, faultOwned }: Concern): NotedView {
  return {
    ...(call ? { call: callView(call) } : {}),
    goodwill: goodwill.reduce((sum, one) => sum + one.minutes, 0),
    extras: extras.map((one) => one.words),
    disagreements,
    ...(restated ? { restated: { words: restated.words, right: restated.confirmed?.right ?? null } } : {}),
    ...(faultOwned ? { fault: faultOwned.words } : {}),
  }
}

function callView(call: NonNullable<Concern['call']>): NonNullable<NotedView['call']> {
  if (call.heldAt !== null) return { held: call.heldAt }
  if (call.chosen) return { chosen: call.chosen.from }
  return call.noneSuits ? 'noneSuits' : 'proposed'
}
