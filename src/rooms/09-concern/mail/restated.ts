import { aboutConcern } from './about-concern.ts'

/** "Is this what troubles you?": the worry as the studio understood it, for them to put right. S0-24 */
export const restated = aboutConcern({
  code: 'concern.restated',
  says({ concern }, { say }) {
    if (!concern.restated) return { stopped: 'gone' }
    if (concern.restated.confirmed) return { stopped: 'answered' }
    return {
      subject: say('mail.restated.subject'),
      pieces: [
        { as: 'line', words: say('mail.restated.asIUnderstand') },
        { as: 'quote', words: concern.restated.words },
        { as: 'line', words: say('mail.restated.isThatIt') },
        { as: 'link', words: say('mail.restated.link'), else: say('mail.restated.reply') },
      ],
    }
  },
})
