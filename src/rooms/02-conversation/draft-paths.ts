/** The only place where the URLs of drafts and saved replies are spelled. */
export const draftPaths = {
  drafts: () => '/drafts',
  /** A new letter; to a contact, or to an address. */
  newLetter: (to: { contact?: string; address?: string } = {}) => {
    const query = new URLSearchParams(to)
    return query.size > 0 ? `/drafts/new?${query.toString()}` : '/drafts/new'
  },
  draft: (id: string) => `/drafts/${id}`,
  sending: (id: string) => `/drafts/${id}/sending`,
  takingBack: (id: string) => `/drafts/${id}/taking-back`,
  files: (id: string) => `/drafts/${id}/files`,
  fileRemoval: (id: string, file: string) => `/drafts/${id}/files/${file}/removal`,
  fileReturn: (id: string, file: string) => `/drafts/${id}/files/${file}/return`,
  dropping: (id: string) => `/drafts/${id}/dropping`,
  pickingUp: (id: string) => `/drafts/${id}/picking-up`,
  savedReplies: () => '/saved-replies',
  savedReply: (id: string) => `/saved-replies/${id}`,
  starters: () => '/saved-replies/starters',
  replyRemoval: (id: string) => `/saved-replies/${id}/removal`,
  replyReturn: (id: string) => `/saved-replies/${id}/return`,
} as const

/** Whatever the form of a draft is sent to: it may carry files. */
export const takesDraft = (path: string): boolean =>
  /^\/drafts\/[0-9a-f-]{36}(?:\/(?:sending|files(?:\/[0-9a-f-]{36}\/removal)?|dropping))?$/u.test(path)
