import type { House } from '#foundation/house.ts'
import type { MailTemplate, Outgoing, Writing } from '#foundation/outbox/outbox-types.ts'
import type { Say } from '#foundation/words.ts'
import { ANSWERED, clientQuestion } from './questions/questions.ts'
import type { en } from './words/en.ts'

type BriefSay = Say<keyof typeof en>

/** The answer to a client's question (S2-10): what they asked, what we answer, and where it is kept. */
export const questionAnswered: MailTemplate<BriefSay> = {
  code: ANSWERED,
  async letter(house: House, outgoing: Outgoing, { say, dates, greeting, closing }: Writing<BriefSay>) {
    const question = await clientQuestion(house, { id: outgoing.cause })
    if (!question?.answer) return { stopped: 'gone' }
    return {
      subject: say('brief.mail.subject'),
      greeting,
      pieces: [
        { as: 'line', words: say('brief.mail.youAsked', { on: dates.day(question.askedAt) }) },
        { as: 'quote', words: question.words },
        { as: 'line', words: say('brief.mail.weAnswer') },
        { as: 'line', words: question.answer.words },
        { as: 'link', words: say('brief.mail.link'), else: say('brief.mail.reply') },
      ],
      closing,
    }
  },
}
