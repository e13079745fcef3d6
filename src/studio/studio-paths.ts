/** The URLs of the frame and of the pages that join rooms, spelled here only. */
export const studioPaths = {
  today: () => '/',
  live: () => '/live',
  welcome: () => '/welcome',
  sample: () => '/sample',
  sampleLeaving: () => '/sample/leaving',
  sampleInSettings: () => '/settings#sample',
  signIn: () => '/sign-in',
  passkeySignIn: () => '/sign-in/passkey',
  passkeySignInChallenge: () => '/sign-in/passkey/challenge',
  passkeys: () => '/passkeys',
  passkeyChallenge: () => '/passkeys/challenge',
  passkeyName: (id: string) => `/passkeys/${encodeURIComponent(id)}/name`,
  passkeyRemoval: (id: string) => `/passkeys/${encodeURIComponent(id)}/removal`,
  signOut: () => '/sign-out',
  lostPassword: () => '/lost-password',
  recoveryCodes: () => '/recovery-codes',
  settings: () => '/settings',
  password: () => '/settings/password',
  sessionEnd: (id: string) => `/sessions/${encodeURIComponent(id)}/end`,
  otherSessionsEnd: () => '/sessions/others/end',
  outbox: () => '/outbox',
  /** What was sent before the last one of the page before. */
  outboxBefore: (last: { at: number; id: string }) => `/outbox?before=${last.at}.${last.id}`,
  /** Where a message waits, or stands as it was sent. */
  outgoing: (id: string) => `/outbox/${id}`,
  outgoingHtml: (id: string) => `/outbox/${id}/html`,
  outgoingSent: (id: string) => `/outbox/${id}/sending`,
  outgoingLeaving: (id: string) => `/outbox/${id}/leaving`,
  outgoingBack: (id: string) => `/outbox/${id}/taking-back`,
  outgoingStopped: (id: string) => `/outbox/${id}/stopping`,
  outgoingAgain: (id: string) => `/outbox/${id}/waiting`,
  figures: () => '/figures',
  people: () => '/people',
  peopleBefore: (last: { lastAt: number; address: string }) =>
    `/people?before=${last.lastAt}.${personId(last.address)}`,
  declined: () => '/people/declined',
  declinedBefore: (last: { lastAt: number; address: string }) =>
    `/people/declined?before=${last.lastAt}.${personId(last.address)}`,
  acceptance: (person: string) => `/people/${person}/acceptance`,
  joining: (person: string) => `/people/${person}/joining`,
  declining: (person: string) => `/people/${person}/declining`,
  samePerson: (likely: string) => `/people/likely/${likely}/merging`,
  twoPeople: (likely: string) => `/people/likely/${likely}/telling-apart`,
  takeBackSame: (likely: string) => `/people/likely/${likely}/taking-back`,
  timelineBefore: (client: string, place: { at: number; skip: number }) =>
    `/clients/${client}/timeline?before=${place.at}.${place.skip}`,
  conversations: () => '/conversations',
  conversationsWith: (whom: string) => `/conversations?with=${whom}`,
  conversationsBefore: (last: { lastAt: number; id: string }, whom?: string) =>
    `/conversations?${whom ? `with=${whom}&` : ''}before=${last.lastAt}.${last.id}`,
  threadJoining: (conversation: string) => `/conversations/${conversation}/joining`,
  threadParting: (conversation: string) => `/conversations/${conversation}/parting`,
  takeBackJoining: (letter: string) => `/letters/${letter}/joining-back`,
  conversation: (id: string) => `/conversations/${id}`,
  /** A letter in its conversation; the letter is named twice, as a long conversation opens where it stands. */
  letter: (conversation: string, letter: string) => `/conversations/${conversation}?letter=${letter}#letter-${letter}`,
  conversationUntil: (id: string, letter: string) => `/conversations/${id}?until=${letter}`,
  letterPage: (id: string) => `/letters/${id}`,
  letterHtml: (id: string) => `/letters/${id}/html`,
  letterPictures: (id: string) => `/letters/${id}/pictures`,
  vouching: (letter: string) => `/letters/${letter}/vouching`,
  reachable: '/addresses/reachable',
  letterSource: (id: string) => `/letters/${id}/source`,
  attachment: (id: string, place: number) => `/letters/${id}/attachments/${place}`,
  search: () => '/search',
  /** What was asked; `before` is where the page before ended, `only` a client. */
  searchFor: (q: string, more: Readonly<Record<string, string>> = {}) =>
    `/search?${new URLSearchParams({ q, ...more }).toString()}`,
  questions: (contact: string) => `/readings/${contact}/questions`,
  questionBack: (id: string) => `/questions/${id}/taking-back`,
  sign: (letter: string, sign: string) => `/letters/${letter}/signs/${sign}`,
  readingExport: (contact: string) => `/contacts/${contact}/reading.json`,
  imports: () => '/import',
  importReport: (id: string) => `/imports/${id}`,
} as const

/** A mail address as a piece of a path, and back. */
export const personId = (address: string) => Buffer.from(address, 'utf8').toString('base64url')
export const personAddress = (id: string) => Buffer.from(id, 'base64url').toString('utf8')
