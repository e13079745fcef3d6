import { Act } from '#ui/act.tsx'
import type { StudioSay } from '../say.ts'

/** Two addresses that may be one person's. */
export interface SamePersonView {
  readonly name: string
  readonly address: string
  /** The other address. */
  readonly also: string
  readonly mergeAction: string
  readonly twoAction: string
}

/** Whether two addresses are one person's: asked, and decided by nobody but the user. */
export function SamePerson({ say, questions }: { say: StudioSay; questions: readonly SamePersonView[] }) {
  if (questions.length === 0) return null
  return (
    <ul class="links-of-thread plain" id="same-person">
      {questions.map(({ name, address, also, mergeAction, twoAction }) => (
        <li>
          <span>
            {say('conversation.same.question', { name, address: also })} <small class="address">{address}</small>
          </span>
          <span class="acts">
            <Act action={mergeAction} label={say('conversation.same.yesLong', { name, address: also })}>
              {say('conversation.same.yes')}
            </Act>
            <Act action={twoAction} kind="quiet" label={say('conversation.same.noLong', { name, address: also })}>
              {say('conversation.same.no')}
            </Act>
          </span>
        </li>
      ))}
    </ul>
  )
}
