import type { Refusal } from '#foundation/refusal.ts'
import type { Dates } from '#ui/dates.ts'
import { waitFirst } from '../door/password-sentences.ts'
import type { StudioSay } from '../say.ts'

/** Why a passkey was not taken, or none could be asked for. */
export function passkeyProblem(say: StudioSay, dates: Pick<Dates, 'length'>, refusal: Refusal): string {
  switch (refusal.code) {
    case 'signIn.tooMany':
      return waitFirst(say, dates, refusal)
    case 'signIn.wrong':
      return say('studio.settings.password.wrong')
    case 'signIn.passkeyUnknown':
      return say('studio.passkey.unknown')
    case 'signIn.passkeyStale':
      return say('studio.passkey.stale')
    case 'signIn.passkeyNowhere':
      return say('studio.settings.passkeys.why')
    default:
      return say('studio.passkey.failed')
  }
}
