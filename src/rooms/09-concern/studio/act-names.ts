/** What the user can do to a concern, each with a form of its own; the name is the last noun of its URL. */
export const ACT_FORMS = [
  'hearing',
  'restatement',
  'fault',
  'options',
  'offer',
  'words',
  'promises',
  'deliveries',
  'attempts',
  'calls',
  'call-notes',
  'asking-back',
  'goodwill',
  'extras',
  'people',
  'disagreements',
  'cause',
  'parting',
  'unfounding',
] as const
export type ActName = (typeof ACT_FORMS)[number]

/** What can be the one thing to do now. */
export type NextForm = Extract<
  ActName,
  'hearing' | 'options' | 'offer' | 'words' | 'promises' | 'deliveries' | 'calls' | 'call-notes' | 'asking-back'
>

/** In the order of a page: to speak, to help, and what is for oneself or ends it. */
export const ACT_GROUPS = {
  speak: ['words', 'restatement', 'calls', 'call-notes', 'people', 'fault', 'disagreements'],
  help: ['options', 'offer', 'promises', 'deliveries', 'asking-back', 'attempts', 'goodwill', 'extras'],
  rest: ['cause', 'parting', 'unfounding'],
} as const satisfies Record<string, readonly ActName[]>
export type ActGroup = keyof typeof ACT_GROUPS
