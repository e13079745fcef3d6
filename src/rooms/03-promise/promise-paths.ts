/** The only place where the URLs of promises are spelled. */
export const promisePaths = {
  promises: () => '/promises',
  /** Those to one client; `after` is the last open one of the page before, `before` the last ended one. */
  list: (more: Readonly<Record<string, string | undefined>> = {}) => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(more)) if (value !== undefined) query.set(name, value)
    return query.size > 0 ? `/promises?${query.toString()}` : '/promises'
  },
  promise: (id: string) => `/promises/${id}`,
  /** The form for a promise that was made in a letter or in a call. */
  newPromise: (from: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams(from)
    return query.size > 0 ? `/promises/new?${query.toString()}` : '/promises/new'
  },
  keeping: (id: string) => `/promises/${id}/keeping`,
  moves: (id: string) => `/promises/${id}/moves`,
  moveAnswer: (promise: string, move: string) => `/promises/${promise}/moves/${move}/answer`,
  moveWithdrawal: (promise: string, move: string) => `/promises/${promise}/moves/${move}/withdrawal`,
  givingUp: (id: string) => `/promises/${id}/giving-up`,
  takingBack: (id: string) => `/promises/${id}/taking-back`,
  /** On a contact's own page. */
  theirAnswer: (contact: string, move: string) => `/p/${contact}/moves/${move}/answer`,
} as const
