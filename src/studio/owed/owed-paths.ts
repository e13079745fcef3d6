/** The only place where the URLs of what the studio owes are spelled. */
export const owedPaths = {
  noAnswer: (letter: string) => `/letters/${letter}/no-answer`,
  replyPromise: () => '/settings/reply-promise',
  /** Where the words for a client to whom nothing was said lately are proposed. */
  update: (client: string) => `/clients/${client}/update`,
  /** Where an answer of ours is kept on a client's own page. */
  keptAnswer: (letter: string) => `/letters/${letter}/kept-answer`,
} as const
