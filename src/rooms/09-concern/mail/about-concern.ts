import type { House } from '#foundation/house.ts'
import type { LetterPiece, MailTemplate, Outgoing, OutgoingLetter, Writing } from '#foundation/outbox/outbox-types.ts'
import type { Say } from '#foundation/words.ts'
import { concern as concernOf } from '../concern.ts'
import type { Concern } from '../concern-types.ts'
import { isOwnWord } from '../rules/word-rules.ts'
import type { en } from '../words/mail/en.ts'

type MailSay = Say<keyof typeof en>
type MailWriting = Writing<MailSay>
export type ConcernMail = MailTemplate<MailSay>

/** Why a letter about a concern is no longer true. */
type Stopped = { stopped: 'gone' | 'ended' | 'answered' | 'moved-on' | 'past' }

/** What a letter about a concern says beside how it begins and ends. */
type Said = Pick<OutgoingLetter, 'subject' | 'pieces'>

type Made = {
  readonly code: ConcernMail['code']
  says(
    of: { concern: Concern; outgoing: Outgoing; house: House },
    writing: MailWriting,
  ): Promise<Said | Stopped> | Said | Stopped
} & Pick<ConcernMail, 'onSent' | 'onTakenBack'>

/** A letter about a concern: it is stopped as soon as the concern is gone or ended, whatever it says. */
export function aboutConcern({ says, ...template }: Made): ConcernMail {
  return {
    ...template,
    async letter(house, outgoing, writing) {
      const concern = await concernOf(house, { id: outgoing.cause })
      if (!concern) return { stopped: 'gone' }
      if (concern.end) return { stopped: 'ended' }
      const said = await says({ concern, outgoing, house }, writing)
      if ('stopped' in said) return said
      return { ...said, greeting: writing.greeting, closing: writing.closing }
    },
  }
}

/** The round that a concern is in. */
export function roundNow({ rounds }: Concern): Concern['rounds'][number] {
  const last = rounds.at(-1)
  if (!last) throw new Error('a concern has a first round')
  return last
}

/** So much of their own words is said back; what is longer ends in an ellipsis at a word. */
const SAID_BACK = 600

/** What troubles whoever is written to, in their own words, below a line that introduces it; nothing where they did not say it themselves. S0-17 */
export function theirWords(concern: Concern, { contact }: Outgoing, { say }: MailWriting): LetterPiece[] {
  const theirs = concern.theirWords.filter((one) => isOwnWord(one, contact))
  const words = (concern.rounds.length > 1 ? theirs.at(-1) : theirs[0])?.words.trim()
  if (!words) return []
  return [
    { as: 'line', words: say('mail.youSaid') },
    { as: 'quote', words: shortened(words) },
  ]
}

function shortened(words: string): string {
  const signs = Array.from(words)
  if (signs.length <= SAID_BACK) return words
  const part = signs.slice(0, SAID_BACK).join('')
  return `${part.replace(/\s+\S*$/u, '') || part} …`
}
