import type { House } from '#foundation/house.ts'
import type { MailTemplate, Outgoing, Writing } from '#foundation/outbox/outbox-types.ts'
import type { Say } from '#foundation/words.ts'
import { moveOf } from './moves.ts'
import { waitingMove } from './promise-rules.ts'
import type { DueBy } from './promise-types.ts'
import type { en } from './words/en.ts'

type PromiseSay = Say<keyof typeof en>

/** A later date is asked for: what was promised, by when now, why, and that no is an answer too (product.md, Promises). */
export const promiseMove: MailTemplate<PromiseSay> = {
  code: 'promise.move',
  async letter(house: House, { facts }: Outgoing, { say, dates, greeting, closing }: Writing<PromiseSay>) {
    const found = await moveOf(house, { move: String(facts['move'] ?? '') })
    if (!found) return { stopped: 'gone' }
    const { promise, move } = found
    if (move.answeredAt !== null) return { stopped: 'answered' }
    if (promise.keptAt !== null) return { stopped: 'kept' }
    if (promise.givenUpAt !== null || waitingMove(promise)?.id !== move.id) return { stopped: 'withdrawn' }
    const when = ({ time, at }: DueBy & { at: number }) => (time === null ? dates.day(at) : dates.dayAndTime(at))
    const isLate = house.now() > promise.due.at
    return {
      subject: say('promise.mail.subject'),
      greeting,
      pieces: [
        { as: 'line', words: say('promise.mail.promised', { when: when(move.from) }) },
        { as: 'quote', words: promise.words },
        ...(isLate ? [{ as: 'line', words: say('promise.mail.late') } as const] : []),
        { as: 'line', words: say('promise.mail.ask', { when: when(move.to) }) },
        { as: 'line', words: say('promise.mail.reason') },
        { as: 'quote', words: move.reason },
        { as: 'line', words: say('promise.mail.either') },
        { as: 'link', words: say('promise.mail.link'), else: say('promise.mail.reply') },
      ],
      closing,
    }
  },
}
