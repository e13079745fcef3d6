import type { MailTemplate } from '#foundation/outbox/outbox-types.ts'
import { FRESH_LINK } from './links/fresh-link.ts'
import type { PortalSay } from './say.ts'

/** A letter that brings nothing but a fresh link to the contact's page; it is true for as long as they are a contact. */
export const freshLinkMail: MailTemplate<PortalSay> = {
  code: FRESH_LINK,
  letter(_house, _outgoing, { say, studio, greeting, closing }) {
    return Promise.resolve({
      subject: say('portal.mail.subject', { studio: studio.name }),
      greeting,
      pieces: [
        { as: 'line', words: say('portal.mail.line') },
        { as: 'link', words: say('portal.mail.link'), else: say('portal.mail.else') },
        { as: 'line', words: say('portal.mail.ignore') },
      ],
      closing,
    })
  },
}
