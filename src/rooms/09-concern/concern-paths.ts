/** Where a way in begins: the letter and the words that told it, or a contact alone. */
export interface WayIn {
  readonly contact?: string | undefined
  readonly letter?: string | undefined
  /** The sign that told it, as its code; the words that it stands on are looked up, never carried. */
  readonly sign?: string | undefined
}

const asked = (way: WayIn): string => {
  const values = Object.entries(way).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return values.length > 0 ? `?${new URLSearchParams(values).toString()}` : ''
}

/** The only place where the studio's URLs of concerns are spelled. */
export const concernPaths = {
  concerns: () => '/concerns',
  /** The ended ones that ended before. */
  concernsBefore: (last: { at: number; id: string }) => `/concerns?before=${last.at}.${last.id}#ended`,
  concern: (id: string) => `/concerns/${id}`,
  /** The form of one act, which leads to where it stands on the concern's page. */
  form: (id: string, form: string) => `/concerns/${id}?form=${form}#${form}`,
  /** Where a concern is opened at a client: by hand, from a letter, or from a sign in one. */
  opening: (client: string, way: WayIn = {}) => `/clients/${client}/concerns/new${asked(way)}`,
  openings: (client: string) => `/clients/${client}/concerns`,
  /** Where an act is posted: its noun. */
  act: (id: string, noun: string) => `/concerns/${id}/${noun}`,
  optionDropping: (id: string, option: string) => `/concerns/${id}/options/${option}/dropping`,
  invitation: (id: string, person: string) => `/concerns/${id}/people/${person}/invitation`,
  takingBack: (id: string, happening: string) => `/concerns/${id}/taking-back/${happening}`,
} as const
