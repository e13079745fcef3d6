import type { Say } from '#foundation/words.ts'
import type { Concern, Option } from '../concern-types.ts'
import type { en } from '../words/mail/en.ts'
import { aboutConcern, roundNow, theirWords } from './about-concern.ts'

/** Their worry in their own words, the ways to ease it with what each means, and the question which would. S0-27, S2-33, S2-44 */
export const options = aboutConcern({
  code: 'concern.options',
  says({ concern, outgoing }, writing) {
    const { say } = writing
    const open = stillOpen(concern)
    if (roundNow(concern).promises.length > 0) return { stopped: 'moved-on' }
    if (open.length === 0) return { stopped: 'answered' }
    return {
      subject: say('mail.options.subject'),
      pieces: [
        ...theirWords(concern, outgoing, writing),
        { as: 'line', words: say('mail.options.here', { count: open.length }) },
        { as: 'list', items: open.map((option) => ({ title: option.words, note: meaning(option, say) })) },
        { as: 'line', words: say('mail.options.which', { count: open.length }) },
        { as: 'link', words: say('mail.options.link'), else: say('mail.options.reply', { count: open.length }) },
      ],
    }
  },
})

/** What was offered in this round and has no answer yet. */
function stillOpen(concern: Concern): Option[] {
  const { round } = roundNow(concern)
  return concern.options.filter((one) => one.round === round && one.offeredAt !== null && one.reaction === null)
}

/** What kind of way it is, and its grounds where they were given. */
function meaning({ as, grounds }: Option, say: Say<keyof typeof en>): string {
  return [say(`mail.options.kind.${as}`), grounds.trim()].filter((part) => part !== '').join('\n')
}
