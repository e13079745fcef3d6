import type { Store, WorkspaceStore } from './store/store.ts'
import type { Actor } from './store/tables.ts'

/** What every verb takes first: one workspace's store, the clock, and who acts. */
export interface House {
  readonly store: WorkspaceStore
  /** The instant now, in milliseconds since 1970; the only clock that verbs read. */
  readonly now: () => number
  readonly actor: Actor
}

/** One workspace's house, and who acts in it. */
export type HouseOf = (workspace: string, actor: Actor) => House

/** Opens the house of any workspace on this store. */
export function housesOn(store: Store, now: () => number): HouseOf {
  return (workspace, actor) => ({ store: store.within(workspace), now, actor })
}
