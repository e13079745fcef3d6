import { Act } from '#ui/act.tsx'
import type { Dates } from '#ui/dates.ts'
import type { en } from '../words/notice/en.ts'
import type { NoticeSay } from './notice-say.ts'

/** What is said of one check. */
export type CheckSentence =
  | Extract<keyof typeof en, `notice.${'dkim' | 'spf' | 'dmarc'}.${string}`>
  | 'notice.severalSenders'

/** What is said of a letter that nothing proves to be from whom it says. */
export interface SenderMarkView {
  /** `pretended` says that it is the studio's own. */
  readonly kind: 'claimed' | 'pretended' | 'vouched'
  /** Whom it says it is from; empty where nobody can be read. */
  readonly name: string
  /** When a member vouched for it. */
  readonly vouchedAt?: number
  /** What was looked at and what came of it: each a sentence about a domain. */
  readonly checked: readonly { readonly sentence: CheckSentence; readonly domain: string }[]
  readonly action: string
}

/** Beside a letter that is only claimed: what that means, what was checked, and the way to vouch for it. */
export function SenderMark({ say, dates, mark }: { say: NoticeSay; dates: Dates; mark: SenderMarkView }) {
  const { kind, name, vouchedAt, checked, action } = mark
  const isVouched = kind === 'vouched'
  return (
    <aside class={isVouched ? 'sender-mark soft' : 'sender-mark'}>
      <p>{isVouched ? say('notice.vouched', { name, when: dates.day(vouchedAt ?? 0) }) : saidOf(say, mark)}</p>
      {!isVouched && <p>{say('notice.countsForNothing')}</p>}
      {checked.length > 0 && (
        <details>
          <summary>{say('notice.checked')}</summary>
          <ul>
            {checked.map(({ sentence, domain }) => (
              <li>{say(sentence, { domain })}</li>
            ))}
          </ul>
          <p>{say('notice.often')}</p>
        </details>
      )}
      <Act action={action} {...(isVouched ? { kind: 'quiet' } : {})} hidden={{ vouched: isVouched ? 'no' : 'yes' }}>
        {say(isVouched ? 'notice.unvouch' : kind === 'pretended' ? 'notice.vouchMine' : 'notice.vouch')}
      </Act>
    </aside>
  )
}

function saidOf(say: NoticeSay, { kind, name }: SenderMarkView): string {
  if (kind === 'pretended') return say('notice.pretended')
  return name ? say('notice.claimed', { name }) : say('notice.claimedNobody')
}
