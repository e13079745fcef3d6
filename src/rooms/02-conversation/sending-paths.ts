/** The only place where the URLs of messages that leave are spelled. */
export const sendingPaths = {
  dispatch: (id: string) => `/sending/${id}`,
  withdrawal: (id: string) => `/sending/${id}/withdrawal`,
  anotherTry: (id: string) => `/sending/${id}/another-try`,
  /** The user's word on one that may have arrived. */
  arrival: (id: string) => `/sending/${id}/arrival`,
  puttingAway: (id: string) => `/sending/${id}/putting-away`,
} as const
