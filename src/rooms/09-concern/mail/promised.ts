import { promises } from '#promise/promise.ts'
import type { MadePromise } from '#promise/promise.ts'
import { aboutConcern, roundNow, theirWords } from './about-concern.ts'
import type { ConcernMail } from './about-concern.ts'

/** What was promised in this round and is still to come, by when, and who sees to it. S0-30, S2-32 */
export const promised = aboutConcern({
  code: 'concern.promised',
  async says({ concern, outgoing, house }, writing) {
    const { say } = writing
    const made = await promises(house, { ids: roundNow(concern).promises.map((one) => one.promise) })
    const open = made.filter((one) => one.keptAt === null && one.givenUpAt === null)
    if (open.length === 0) return { stopped: 'moved-on' }
    return {
      subject: say('mail.promised.subject'),
      pieces: [
        ...theirWords(concern, outgoing, writing),
        { as: 'line', words: say('mail.promised.countOn') },
        { as: 'list', items: open.map((one) => ({ title: one.words, note: whenAndWho(one, writing) })) },
        { as: 'line', words: say('mail.promised.ifNot') },
        { as: 'link', words: say('mail.promised.link'), else: say('mail.promised.reply') },
      ],
    }
  },
})

function whenAndWho({ due, owner }: MadePromise, { say, dates, nameOf }: Parameters<ConcernMail['letter']>[2]): string {
  const on = dates.date(due.on)
  const by = due.time ? say('mail.promised.byTime', { on, time: dates.time(due.at) }) : say('mail.promised.by', { on })
  const name = nameOf(owner)
  return name ? `${by}\n${say('mail.promised.who', { name })}` : by
}
