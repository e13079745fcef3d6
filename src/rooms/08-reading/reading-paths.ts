import { portalHome } from '#ui/portal-env.ts'

/** The only place where the URLs of this room’s check-ins are spelled; those of readings stand among the studio’s. */
export const readingPaths = {
  /** Where check-ins and their answers stand on a client’s page. */
  section: (client: string) => `/clients/${client}#check-ins`,
  /** Prepares the check-in that is due at a client. */
  preparing: (client: string) => `/clients/${client}/check-ins`,
  /** Notes what was answered otherwise. */
  answer: (id: string) => `/check-ins/${id}/answer`,
  aside: (answer: string) => `/check-in-answers/${answer}/aside`,
  concern: (answer: string) => `/check-in-answers/${answer}/concern`,
  setting: () => '/settings/check-ins',
  /** What a contact wants no more, as the user notes it. */
  stops: (contact: string) => `/contacts/${contact}/stops`,
  theirCheckIn: (contact: string, id: string) => `${portalHome(contact)}/check-ins/${id}`,
  theirStop: (contact: string) => `${portalHome(contact)}/check-in-stop`,
} as const
