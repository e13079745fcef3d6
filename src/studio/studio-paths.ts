/** The URLs of the frame and of the pages that join rooms, spelled here only. */
export const studioPaths = {
  today: () => '/',
  welcome: () => '/welcome',
  sample: () => '/sample',
  sampleLeaving: () => '/sample/leaving',
  sampleInSettings: () => '/settings#sample',
  signIn: () => '/sign-in',
  signOut: () => '/sign-out',
  lostPassword: () => '/lost-password',
  recoveryCodes: () => '/recovery-codes',
  settings: () => '/settings',
  password: () => '/settings/password',
  sessionEnd: (id: string) => `/sessions/${encodeURIComponent(id)}/end`,
  otherSessionsEnd: () => '/sessions/others/end',
  acceptance: (person: string) => `/people/${person}/acceptance`,
  joining: (person: string) => `/people/${person}/joining`,
  declining: (person: string) => `/people/${person}/declining`,
  conversations: () => '/conversations',
  conversationsBefore: (last: { lastAt: number; id: string }) => `/conversations?before=${last.lastAt}.${last.id}`,
  conversation: (id: string) => `/conversations/${id}`,
  letter: (conversation: string, letter: string) => `/conversations/${conversation}#letter-${letter}`,
  letterPage: (id: string) => `/letters/${id}`,
  letterHtml: (id: string) => `/letters/${id}/html`,
  letterPictures: (id: string) => `/letters/${id}/pictures`,
  letterSource: (id: string) => `/letters/${id}/source`,
  attachment: (id: string, place: number) => `/letters/${id}/attachments/${place}`,
  search: () => '/search',
  searchFor: (words: string) => `/search?q=${encodeURIComponent(words)}`,
  sign: (letter: string, sign: string) => `/letters/${letter}/signs/${sign}`,
  imports: () => '/import',
  importReport: (id: string) => `/imports/${id}`,
} as const

/** A mail address as a piece of a path, and back. */
export const personId = (address: string) => Buffer.from(address, 'utf8').toString('base64url')
export const personAddress = (id: string) => Buffer.from(id, 'base64url').toString('utf8')
