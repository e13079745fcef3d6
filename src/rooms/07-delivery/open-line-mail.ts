import type { House } from '#foundation/house.ts'
import type { MailTemplate, Outgoing, Writing } from '#foundation/outbox/outbox-types.ts'
import type { Say } from '#foundation/words.ts'
import { ANNOUNCED, openLineById } from './open-line/open-lines.ts'
import type { en } from './words/en.ts'

type DeliverySay = Say<keyof typeof en>

/** Tells a client when the studio is there for them at once (S0-44). */
export const openLineAnnounced: MailTemplate<DeliverySay> = {
  code: ANNOUNCED,
  async letter(house: House, outgoing: Outgoing, { say, dates, greeting, closing }: Writing<DeliverySay>) {
    const line = await openLineById(house, { id: outgoing.cause })
    if (!line || line.closedAt !== null) return { stopped: 'gone' }
    if (line.endsAt <= house.now()) return { stopped: 'past' }
    const { from, to, number } = line
    const on = dates.date(line.day)
    return {
      subject: say('delivery.mail.subject', { on }),
      greeting,
      pieces: [
        { as: 'line', words: say('delivery.mail.opening') },
        { as: 'line', words: say('delivery.mail.hours', { on, from, to }) },
        {
          as: 'line',
          words: line.way === 'number' ? say('delivery.mail.call', { number }) : say('delivery.mail.write'),
        },
        { as: 'link', words: say('delivery.mail.link'), else: say('delivery.mail.reply') },
      ],
      closing,
    }
  },
}
