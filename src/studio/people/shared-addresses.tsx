import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'

/** An address from which several people write. */
export interface SharedAddress {
  readonly address: string
  readonly names: readonly string[]
}

/** Says of an address that several people share it, so that nobody takes one's words for another's. */
export function SharedAddresses(props: { say: StudioSay; dates: Dates; shared: readonly SharedAddress[] }) {
  const { say, dates, shared } = props
  return (
    <>
      {shared.map(({ address, names }) => (
        <p class="hint">{say('conversation.shared', { names: dates.list(names), address })}</p>
      ))}
    </>
  )
}
