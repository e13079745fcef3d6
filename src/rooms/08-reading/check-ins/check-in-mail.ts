import { contact as contactOf, project as projectOf } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import type { LetterPiece, MailTemplate, Outgoing, Writing } from '#foundation/outbox/outbox-types.ts'
import { isStopped } from '#foundation/stops/stops.ts'
import type { Say } from '#foundation/words.ts'
import { askedAt } from '../asking/asked.ts'
import type { en } from '../words/checkin/en.ts'
import { CHECK_IN, checkIn, noteCheckInSentIn, takeBackCheckInSentIn } from './check-ins.ts'
import { type CheckIn, EASES_SAID } from './check-in-types.ts'

type CheckInSay = Say<keyof typeof en>

interface Beside {
  /** Whether a concern of the contact's is open: then they are asked there, about what worries them. Later rooms know it, so it is handed in. */
  isWorried(house: House, contact: string): Promise<boolean>
}

/**
 * A check-in: one question on the work, the way of it or its progress, and one press to answer it (S0-20). No "just following up" and nothing that presses:
 * guilt lengthens silence (rules-and-facts.md).
 */
export const checkInMail = (beside: Beside): MailTemplate<CheckInSay> => ({
  code: CHECK_IN,
  stops: 'check-in',
  async letter(house: House, outgoing: Outgoing, writing: Writing<CheckInSay>) {
    const found = await checkIn(house, { id: outgoing.cause })
    if (!found) return { stopped: 'gone' }
    const stopped = await whyNot(house, found, outgoing, beside)
    if (stopped) return { stopped }
    const { say, greeting, closing } = writing
    const project = found.project ? await projectOf(house, { id: found.project }) : null
    const name = project?.name ?? ''
    return {
      subject: name ? say('checkin.mail.subject', { project: name }) : say('checkin.mail.subjectPlain'),
      greeting,
      pieces: [
        { as: 'line', words: questionOf(say, found) },
        answersIn(say),
        { as: 'line', words: say('checkin.mail.free') },
      ],
      closing,
    }
  },
  onSent: noteCheckInSentIn,
  onTakenBack: takeBackCheckInSentIn,
})

/** After what they are asked, and the one question. */
const questionOf = (say: CheckInSay, { after, part }: CheckIn): string =>
  `${say(`checkin.mail.after.${after}`)} ${say(`checkin.mail.ask.${part}`)}`

function answersIn(say: CheckInSay): LetterPiece {
  const ways = EASES_SAID.map((ease) => ({ words: say(`checkin.answer.${ease}`), way: `answers/${ease}` }))
  return { as: 'ways', words: say('checkin.mail.press'), ways, else: say('checkin.mail.reply') }
}

/** Why it would be wrong to ask now; null where it is not. */
async function whyNot(house: House, { contact, project, answers }: CheckIn, { queuedAt }: Outgoing, beside: Beside) {
  if (answers.length > 0) return 'answered'
  if (await isStopped(house, { contact, kind: 'check-in' })) return 'unwanted'
  if (!(await contactOf(house, { id: contact }))?.heard) return 'unheard'
  if (await beside.isWorried(house, contact)) return 'worried'
  const asked = (await askedAt(house, { by: 'contact', ids: [contact] })).get(contact) ?? 0
  if (asked > queuedAt) return 'asked'
  const work = project ? await projectOf(house, { id: project }) : null
  return work && work.archivedAt !== null ? 'over' : null
}
