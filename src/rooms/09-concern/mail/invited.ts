import { client as clientOf } from '#client/client.ts'
import { aboutConcern } from './about-concern.ts'

/**
 * To somebody else at the client whose view counts in it: they are asked themselves. What the first one said is theirs to tell, so it is not
 * quoted here. S0-28
 */
export const invited = aboutConcern({
  code: 'concern.invited',
  async says({ concern, outgoing, house }, { say }) {
    const isInvited = concern.people.some((one) => one.contact === outgoing.contact && one.invitedAt !== null)
    if (!isInvited) return { stopped: 'moved-on' }
    const client = concern.opening.project ? await clientOf(house, { id: concern.opening.client }) : null
    const project = client?.projects.find((one) => one.id === concern.opening.project)?.name
    return {
      subject: say('mail.invited.subject'),
      pieces: [
        { as: 'line', words: project ? say('mail.invited.ofProject', { project }) : say('mail.invited.ofWork') },
        { as: 'line', words: say('mail.invited.ask') },
        { as: 'link', words: say('mail.invited.link'), else: say('mail.invited.reply') },
      ],
    }
  },
})
