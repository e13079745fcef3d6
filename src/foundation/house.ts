import type { WorkspaceStore } from './store/store.ts'

/** What every verb takes first: one workspace's store, the clock, and who acts. */
export interface House {
  readonly store: WorkspaceStore
  /** The instant now, in milliseconds since 1970; the only clock that verbs read. */
  readonly now: () => number
  /** As the journal writes it: `member:ID`, `command`, `import`, `sample`. */
  readonly actor: string
}
