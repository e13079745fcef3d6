import type { Config } from '#foundation/config.ts'
import type { House, HouseOf } from '#foundation/house.ts'
import type { Outgoing } from '#foundation/outbox/outbox-types.ts'
import type { StopKind } from '#foundation/stops/stops.ts'
import type { MailWorker } from '#mail/worker/at-work.ts'
import type { SignInDoor } from '#foundation/sign-in/sign-in.ts'
import type { Store } from '#foundation/store/store.ts'
import type { Assets } from '#ui/document.tsx'
import type { AccountWays } from './accounts/account-ways.ts'
import type { Carrier } from './carrier/carrier.ts'
import type { Imports } from './imports/imports.ts'
import type { Live } from './live/live.ts'

/** Everything one process has: the house of any workspace is opened from here. */
export interface Premises {
  readonly config: Config
  readonly store: Store
  readonly door: SignInDoor
  readonly assets: Assets
  readonly imports: Imports
  /** Finds and tries mail servers, and seals what they want to be told. */
  readonly accounts: AccountWays
  /** Brings mail in and takes mail out. */
  readonly carrier: Carrier
  /** Tells open pages what is new. */
  readonly live: Live
  /** Takes letters apart to show them. */
  readonly mail: MailWorker
  readonly version: string
  readonly now: () => number
  readonly houseOf: HouseOf
  /** The address of the link in a message; null without a public address, and where the message has none that is good. */
  readonly linkOf: (house: House, outgoing: Outgoing) => string | null
  /** What a message that a contact may stop with one press leaves with (RFC 8058); null without a public address. */
  readonly stopHeadersOf: (
    house: House,
    of: { contact: string; kind: StopKind },
  ) => Readonly<Record<string, string>> | null
}
