import { promises } from '#promise/promise.ts'
import type { MadePromise } from '#promise/promise.ts'
import { noteAskedBackIn, takeBackAskedBackIn } from '../concern.ts'
import { canAskBack } from '../rules/stage-rules.ts'
import { aboutConcern, roundNow, theirWords } from './about-concern.ts'
import type { ConcernMail } from './about-concern.ts'

/**
 * What was promised and is done, and whether it eases; the second time (`facts.again`) warmer and with less, since guilt lengthens silence
 * (rules-and-facts.md). That it was sent is an act of the concern. S0-32, S0-34
 */
export const checkBack = aboutConcern({
  code: 'concern.check-back',
  async says({ concern, outgoing, house }, writing) {
    const { say } = writing
    const round = roundNow(concern)
    const { facts } = outgoing
    if (facts['round'] !== undefined && facts['round'] !== round.round) return { stopped: 'answered' }
    // Something else was promised meanwhile, or was not kept after all: it is asked when that is done.
    if (!canAskBack(concern)) return { stopped: 'moved-on' }
    const kept = await promises(house, { ids: round.promises.map((one) => one.promise) })
    const done = kept.filter((one) => one.keptAt !== null)
    const again = facts['again'] === 1
    return {
      subject: say(again ? 'mail.checkBack.againSubject' : 'mail.checkBack.subject'),
      pieces: [
        ...(again ? [{ as: 'line' as const, words: say('mail.checkBack.again') }] : []),
        ...theirWords(concern, outgoing, writing),
        { as: 'line', words: say('mail.checkBack.done', { count: done.length }) },
        { as: 'list', items: done.map((one) => ({ title: one.words, note: proofOf(one, writing) })) },
        { as: 'line', words: say(again ? 'mail.checkBack.againAsk' : 'mail.checkBack.ask') },
        { as: 'link', words: say('mail.checkBack.link'), else: say('mail.checkBack.reply') },
      ],
    }
  },
  onSent: (tx, house, { id, cause }) => noteAskedBackIn(tx, house, { concern: cause, outgoing: id }),
  onTakenBack: (tx, house, { id, cause }) => takeBackAskedBackIn(tx, house, { concern: cause, outgoing: id }),
})

function proofOf({ keptAt, proof }: MadePromise, { say, dates }: Parameters<ConcernMail['letter']>[2]): string {
  const on = say('mail.checkBack.on', { on: dates.day(keptAt ?? 0) })
  return proof.trim() ? `${on}\n${proof.trim()}` : on
}
