import type { Config } from '#foundation/config.ts'
import type { House, HouseOf } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import type { SignInDoor } from '#foundation/sign-in/sign-in.ts'
import type { WorkingTime } from '#foundation/working-hours.ts'
import type { Assets } from '#ui/document.tsx'

/** What the portal has of the house: of the studio only what a client may know. */
export interface PortalPremises {
  readonly config: Config
  readonly door: SignInDoor
  readonly assets: Assets
  /** Signs links; it is also what sessions of the studio are signed with. */
  readonly secret: string
  readonly now: () => number
  readonly houseOf: HouseOf
  /** The studio of a workspace; refuses `studio.notFound`. */
  readonly studioOf: (house: House) => Promise<Serving>
  /** A client's listening was switched: what is no more to be known of them is forgotten at once, what is to be heard is. */
  readonly heardAnew: (house: House, of: { client: string }) => Promise<void>
}

/** The studio as far as its clients know it. */
export interface Serving extends WorkingTime {
  readonly name: string
  readonly language: Language
  /** Working hours until a worry has its first options (S2-34). */
  readonly firstOptionHours: number
  /** Working days until a question is answered (S1-21). */
  readonly replyDays: number
}
