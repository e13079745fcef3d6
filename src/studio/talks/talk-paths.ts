/** The only place where the URLs of talks, notes and snoozes are spelled. */
export const talkPaths = {
  newTalk: (client: string, more: Readonly<Record<string, string>> = {}) => withQuery(`/clients/${client}/talks`, more),
  talks: (client: string) => `/clients/${client}/talks`,
  talk: (id: string) => `/talks/${id}`,
  talkBack: (id: string) => `/talks/${id}/taking-back`,
  notes: () => '/notes',
  note: (id: string) => `/notes/${id}`,
  noteBack: (id: string) => `/notes/${id}/taking-back`,
  snooze: (thread: string) => `/conversations/${thread}/snooze`,
  wake: (thread: string) => `/conversations/${thread}/waking`,
  /** Where talks and notes stand on a client's page, and a note in its conversation. */
  onClient: (client: string) => `/clients/${client}#talks`,
  inConversation: (thread: string, note: string) => `/conversations/${thread}#note-${note}`,
} as const

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}
