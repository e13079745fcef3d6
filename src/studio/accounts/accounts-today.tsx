import { accounts, type MailAccount } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { MailProblemCode } from '#mail/mail-problem.ts'
import type { Dates } from '#ui/dates.ts'
import { Offer } from '#ui/offer.tsx'
import type { StudioSay } from '../say.ts'
import { accountPaths } from './account-paths.ts'
import { mayPass } from './passing.ts'

/** What Today says of the mail itself: where it does not come or leave, and that no mailbox is connected. */
export interface MailToday {
  readonly troubles: readonly {
    readonly address: string
    readonly of: 'incoming' | 'outgoing'
    readonly code: MailProblemCode
    readonly since: number
    readonly href: string
  }[]
  /** Where a mailbox is connected; absent where one is. */
  readonly connectHref?: string
}

/** What passes by itself is said only when it lasts: a server may be started anew. Milliseconds. */
const LASTS = 15 * 60_000

export async function mailToday(house: House): Promise<MailToday> {
  const all = await accounts(house)
  const troubles = all.flatMap((one) => troubleOf(one, house.now()))
  return all.length > 0 ? { troubles } : { troubles, connectHref: accountPaths.newAccount() }
}

function troubleOf({ id, address, on, problem }: MailAccount, now: number): MailToday['troubles'] {
  if (!on || !problem || (mayPass(problem.code) && now - problem.at < LASTS)) return []
  return [{ address, of: problem.of, code: problem.code, since: problem.at, href: accountPaths.account(id) }]
}

interface Saying {
  readonly say: StudioSay
  readonly dates: Dates
  readonly mail: MailToday
}

/** "Mail has not come since 14:05", and why, with the way to the account. */
export function MailTroubles({ say, dates, mail }: Saying) {
  return mail.troubles.map(({ address, of, code, since, href }) => (
    <Offer
      title={say('account.today.trouble', { address })}
      text={[
        say(`account.trouble.${of}`, { when: dates.weekdayAndTime(since) }),
        say(`account.problem.${code}`),
        say(`account.kept.${of}`),
        mayPass(code) && say('account.retried'),
      ]
        .filter((sentence) => sentence !== false)
        .join(' ')}
    >
      <a class="button" href={href}>
        {say('account.today.look')}
      </a>
    </Offer>
  ))
}

/** A quiet line, for a studio whose letters come by files. */
export function NoMailbox({ say, mail }: Pick<Saying, 'say' | 'mail'>) {
  if (!mail.connectHref) return null
  return (
    <p class="soft hint">
      {say('account.today.none')} <a href={mail.connectHref}>{say('account.connectYours')}</a>
    </p>
  )
}
