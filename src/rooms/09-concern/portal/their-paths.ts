import { portalHome } from '#ui/portal-env.ts'

/** What a contact may send about a concern: the nouns that their forms are posted to. */
export type TheirNoun = 'reactions' | 'confirmation' | 'answer' | 'words' | 'call' | 'denial' | 'taking-back'

/** The only place where the addresses of a concern on the client's own page are spelled. */
export const theirPaths = {
  bothering: (contact: string) => `${portalHome(contact)}/bothering`,
  /** “It bothers me again”, after one that ended. */
  botheringAgain: (contact: string, of: string) => `${portalHome(contact)}/bothering?again=${of}`,
  concern: (contact: string, id: string) => `${portalHome(contact)}/concerns/${id}`,
  act: (contact: string, id: string, noun: TheirNoun) => `${portalHome(contact)}/concerns/${id}/${noun}`,
} as const
