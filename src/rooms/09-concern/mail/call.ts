import { aboutConcern } from './about-concern.ts'

/** A call, with times to choose from, by the studio's clock. S0-39, S3-51 */
export const call = aboutConcern({
  code: 'concern.call',
  says({ concern, house }, { say, dates }) {
    if (!concern.call) return { stopped: 'gone' }
    const { slots, how, chosen, noneSuits, heldAt } = concern.call
    if (chosen || noneSuits || heldAt !== null) return { stopped: 'answered' }
    const ahead = slots.filter((slot) => slot.from > house.now())
    const [first] = ahead
    if (!first) return { stopped: 'past' }
    const items = ahead.map(({ from, minutes }) => {
      return { title: say('mail.call.slot', { day: dates.fullDay(from), time: dates.time(from), minutes }) }
    })
    return {
      subject: say('mail.call.subject'),
      pieces: [
        { as: 'line', words: say('mail.call.suits', { count: ahead.length }) },
        { as: 'list', items },
        { as: 'line', words: say('mail.call.zone', { zone: dates.zone(first.from) }) },
        ...(how.trim() ? [{ as: 'line' as const, words: say('mail.call.how', { how: how.trim() }) }] : []),
        { as: 'link', words: say('mail.call.link'), else: say('mail.call.reply', { count: ahead.length }) },
      ],
    }
  },
})
