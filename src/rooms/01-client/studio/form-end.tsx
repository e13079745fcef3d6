import type { Say } from '#foundation/words.ts'
import type { en } from '../words/en.ts'

/** Says the sentences of this room. */
export type ClientSay = Say<keyof typeof en>

/** The one primary action of a form, and the way out. */
export function FormEnd({ say, backHref }: { say: ClientSay; backHref: string }) {
  return (
    <p class="form-end">
      <button class="primary">{say('client.save')}</button>
      <a class="button quiet" href={backHref}>
        {say('client.leave')}
      </a>
    </p>
  )
}
