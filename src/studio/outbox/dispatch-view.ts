import { clientPaths } from '#client/client-paths.ts'
import type { Dispatch } from '#conversation/conversation.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import { sendingPaths } from '#conversation/sending-paths.ts'
import { MINUTE } from '#foundation/days.ts'
import { isSentence } from '#house/words.ts'
import { whyStopped } from './about.ts'
import type { DispatchShown, DispatchStanding, DispatchWords } from './dispatch-types.ts'

/** A message that leaves, or could not, as every page shows it. Pure; `now` is the instant at which it is looked at, `draft` what it was made of. */
export function dispatchShown(
  dispatch: Dispatch,
  { now, draft }: { now: number; draft?: string | undefined },
): DispatchShown {
  const { id, state, recipients, subject, text, problem, contact, client } = dispatch
  const standing = standingOf(dispatch)
  const why = whyOf(dispatch)
  const alike = new Set(recipients.map((one) => one.state)).size === 1
  const at = timeOf(dispatch)
  return {
    id,
    state,
    standing,
    to: recipients.map(whoOf),
    subject,
    text,
    at,
    isSoon: at - now < MINUTE,
    ...(why ? { why } : {}),
    ...(problem?.said && alike ? { said: problem.said } : {}),
    people:
      alike && standing !== 'bounced'
        ? []
        : recipients.map((one) => ({ who: whoOf(one), state: one.state, said: saidOf(one) })),
    href: sendingPaths.dispatch(id),
    ...(client && contact && standing !== 'left'
      ? { contactHref: `${clientPaths.client(client)}#contact-${contact}` }
      : {}),
    ...actsOf(dispatch),
    ...(draft && state === 'failed' ? { changeAction: draftPaths.takingBack(draft) } : {}),
  }
}

const whoOf = ({ name, address }: { name: string; address: string }) => (name ? `${name} <${address}>` : address)

/** Why somebody has it not; whoever has it needs no code. */
const saidOf = ({ state, code, said }: Dispatch['recipients'][number]) =>
  state === 'accepted' ? '' : [code, said].filter(Boolean).join(' ')

function standingOf({ state, recipients, problem }: Dispatch): DispatchStanding {
  switch (state) {
    case 'queued':
      return 'waits'
    case 'claimed':
      return 'leaves'
    case 'deferred':
      return 'again'
    case 'failed':
    case 'uncertain':
      return state
    case 'withdrawn':
      return problem && whyOf({ state, problem }) !== null ? 'untrue' : 'withdrawn'
    case 'handed-over':
      if (recipients.length > 0 && recipients.every((one) => one.state === 'bounced')) return 'bounced'
      return recipients.some((one) => one.state === 'refused' || one.state === 'bounced') ? 'partly' : 'left'
  }
}

/** What the last try came to; of what was withdrawn because it was true no longer, the template's own reason. */
function whyOf({ state, problem }: Pick<Dispatch, 'state' | 'problem'>): DispatchWords | null {
  if (!problem || state === 'queued' || state === 'claimed') return null
  for (const key of [`dispatch.why.${problem.code}`, `account.problem.${problem.code}`]) if (isWhy(key)) return key
  return state === 'withdrawn' ? whyStopped(problem.code) : null
}

const isWhy = (key: string): key is DispatchWords =>
  (key.startsWith('dispatch.why.') || key.startsWith('account.problem.')) && isSentence(key)

const timeOf = ({ nextAt, handedAt, endedAt, leaveAt }: Dispatch) => nextAt ?? handedAt ?? endedAt ?? leaveAt

function actsOf({ id, state, trouble, handedAt, recipients }: Dispatch): Partial<DispatchShown> {
  const missed = recipients.some((one) => one.state === 'refused')
  const isWaiting = (state === 'queued' || state === 'deferred') && handedAt === null
  const mayTry = state === 'failed' || state === 'deferred' || (state === 'handed-over' && trouble && missed)
  return {
    ...(isWaiting ? { withdrawAction: sendingPaths.withdrawal(id) } : {}),
    ...(mayTry ? { againAction: sendingPaths.anotherTry(id) } : {}),
    ...(state === 'uncertain' ? { arrivalAction: sendingPaths.arrival(id) } : {}),
    ...(trouble && state !== 'uncertain' && state !== 'deferred' ? { awayAction: sendingPaths.puttingAway(id) } : {}),
  }
}
