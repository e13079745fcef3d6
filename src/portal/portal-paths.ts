import { portalHome } from '#ui/portal-env.ts'

/** The URLs of a contact's own page that the frame knows, spelled here only; `bothering` and `questions` are served by their rooms' parts. */
export const portalPaths = {
  home: (contact: string) => portalHome(contact),
  /** A page below a contact's own: what an outgoing message names as its `page`; '' for the page itself. */
  page: (contact: string, page: string) => (page === '' ? portalHome(contact) : `${portalHome(contact)}/${page}`),
  bothering: (contact: string) => `${portalHome(contact)}/bothering`,
  questions: (contact: string) => `${portalHome(contact)}/questions`,
  /** What the studio sees, the switch, and the devices. */
  about: (contact: string) => `${portalHome(contact)}/about`,
  listening: (contact: string) => `${portalHome(contact)}/listening`,
  sessionEnd: (contact: string, session: string) => `${portalHome(contact)}/sessions/${session}/end`,
  sessionsEnd: (contact: string) => `${portalHome(contact)}/sessions/end`,
  /** Where one is after the page was closed on a device. */
  left: () => '/p/left',
  link: (token: string) => `/p/links/${token}`,
  /** An answer that stands ready behind a link. */
  linkAnswer: (token: string, ease: string) => `/p/links/${token}/answers/${ease}`,
  stop: (token: string) => `/p/stops/${token}`,
  stopAgain: (token: string) => `/p/stops/${token}/again`,
  freshLink: (token: string) => `/p/links/${token}/fresh`,
} as const

/** True for the address of a link, or below that of a stop: whoever knows it may press its button. */
export const isLink = (path: string): boolean => path.startsWith('/p/links/') || path.startsWith('/p/stops/')

/** True for the address of a stop itself: a mail program presses it by itself, and sends neither origin nor cookie (RFC 8058). */
export const isStop = (path: string): boolean => /^\/p\/stops\/[\w-]+$/u.test(path)

/** True for an address of the portal: what goes wrong there is said to a client, not to the user. */
export const isPortal = (path: string): boolean => path === '/p' || path.startsWith('/p/')
