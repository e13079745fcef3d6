import type { MailAccount, MailFolder } from '#conversation/conversation.ts'
import type { MailProblemCode } from '#mail/mail-problem.ts'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'
import { mayPass } from './passing.ts'

/** How an account is, as it is shown. */
export type AccountState =
  | { is: 'first' | 'off' | 'consent' }
  | { is: 'well'; at: number }
  | { is: 'troubled'; of: 'incoming' | 'outgoing'; code: MailProblemCode; said: string; since: number }

/** What is shown of a folder. */
export type FolderView = Pick<MailFolder, 'role' | 'path' | 'onServer' | 'held' | 'complete' | 'comparedAt'>

/** The state of an account: off before anything else, then what stands in its way. */
export function stateOf(account: MailAccount): AccountState {
  if (!account.on) return { is: account.proof === 'oauth2' && !account.wellAt ? 'consent' : 'off' }
  const { problem, wellAt } = account
  if (problem) return { is: 'troubled', of: problem.of, code: problem.code, said: problem.detail, since: problem.at }
  return wellAt === null ? { is: 'first' } : { is: 'well', at: wellAt }
}

interface StateProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly state: AccountState
}

/** How an account is: what happened, what was kept, what to do. */
export function State({ say, dates, state }: StateProps) {
  if (state.is === 'well') return <p class="soft">{say('account.state.well', { ago: dates.ago(state.at) })}</p>
  if (state.is !== 'troubled') return <p class="soft">{say(`account.state.${state.is}`)}</p>
  return (
    <div class="account-trouble">
      <p>
        <strong>{say(`account.trouble.${state.of}`, { when: dates.weekdayAndTime(state.since) })}</strong>
      </p>
      <Problem say={say} code={state.code} said={state.said} kept={`account.kept.${state.of}`} />
    </div>
  )
}

interface ProblemProps {
  readonly say: StudioSay
  readonly code: MailProblemCode
  readonly said: string
  readonly kept?: 'account.kept.incoming' | 'account.kept.outgoing'
}

/** What a mail server's refusal means, in our words; its own below. */
export function Problem({ say, code, said, kept }: ProblemProps) {
  return (
    <>
      <p>{say(`account.problem.${code}`)}</p>
      {kept && (
        <p>
          {say(kept)} {mayPass(code) && say('account.retried')}
        </p>
      )}
      {said && (
        <p class="soft">
          {say('account.said')}{' '}
          <q class="said" dir="auto">
            {said}
          </q>
        </p>
      )}
    </>
  )
}

/** "Server says N, we hold N", folder by folder, with a bar while the first letters come in. */
export function Folders(props: { say: StudioSay; dates: Dates; id: string; folders: readonly FolderView[] }) {
  const { say, dates, id, folders } = props
  const coming = folders.filter((one) => !one.complete && one.onServer > 0)
  const sum = (of: 'held' | 'onServer') => coming.reduce((all, one) => all + one[of], 0)
  const counts = { held: dates.number(sum('held')), server: dates.number(sum('onServer')) }
  return (
    <>
      {coming.length > 0 && (
        <div class="coming-in">
          <p id={`${id}-coming`} role="status">
            {say('account.progress', counts)}
          </p>
          <progress
            aria-labelledby={`${id}-coming`}
            max={sum('onServer')}
            value={Math.min(sum('held'), sum('onServer'))}
          ></progress>
          <p class="soft hint">{say('account.progressHint')}</p>
        </div>
      )}
      <ul class="plain" hidden={folders.length === 0}>
        {folders.map((one) => (
          <li>
            <span dir="auto">{nameOf(say, one)}</span>
            <span class="soft">
              {say('account.folder.counts', { server: dates.number(one.onServer), held: dates.number(one.held) })}
            </span>
            {one.comparedAt !== null && (
              <small>{say('account.folder.compared', { ago: dates.ago(one.comparedAt) })}</small>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const USUAL: ReadonlySet<string> = new Set(['inbox', 'sent'])

/** The role as we call it, with the server's own name where that is another. */
function nameOf(say: StudioSay, { role, path }: FolderView): string {
  const name = say(`account.folder.${role}`)
  return USUAL.has(path.toLowerCase()) ? name : `${name} (${path})`
}
