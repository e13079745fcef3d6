import type { ZodError, z } from 'zod'
import {
  AccountForm,
  type AccountFacts,
  type MailAccount,
  OAuth2Form,
  PasswordForm,
  PlaceForm,
} from '#conversation/conversation.ts'
import { isSentence } from '#house/words.ts'
import type { Provider } from '#mail/servers/providers.ts'
import type { ServerPlace } from '#mail/servers/server-types.ts'
import { problemsOf } from '#ui/typed.ts'
import type { StudioSay } from '../say.ts'

export type Typed = Readonly<Record<string, string>>
export type Problems = Record<string, string>

type Read<Value> = { value: Value } | { problems: Problems }

/** The account's own fields and its servers; a server without a host is none. */
export function readFacts(values: Typed, say: StudioSay): Read<AccountFacts> {
  const form = AccountForm.safeParse({ ...values, also: values['also'] ?? '' })
  const incoming = readPlace(values, 'incoming', say)
  const outgoing = readPlace(values, 'outgoing', say)
  const problems: Problems = {
    ...(form.success ? {} : sentences(form.error, say)),
    ...('problems' in incoming ? incoming.problems : {}),
    ...('problems' in outgoing ? outgoing.problems : {}),
  }
  if (!form.success || 'problems' in incoming || 'problems' in outgoing) return { problems }
  if (!incoming.value && !outgoing.value) return { problems: { incomingHost: say('account.refused.nowhere') } }
  const savesSent = values['savesSent'] === 'yes'
  const { address, name, also, user } = form.data
  return {
    value: {
      address,
      name,
      also,
      user: user || address,
      incoming: incoming.value,
      outgoing: outgoing.value,
      savesSent,
    },
  }
}

function readPlace(values: Typed, side: 'incoming' | 'outgoing', say: StudioSay): Read<ServerPlace | null> {
  const of = (name: string) => values[`${side}${name}`] ?? ''
  if (of('Host').trim() === '') return { value: null }
  const place = PlaceForm.safeParse({ host: of('Host'), port: of('Port'), protection: of('Protection') })
  if (place.success) return { value: place.data }
  const problems = Object.entries(sentences(place.error, say)).map(([name, sentence]): [string, string] => [
    `${side}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    sentence,
  ])
  return { problems: Object.fromEntries(problems) }
}

/** The password, as it is typed. */
export function readPassword(values: Typed, say: StudioSay): Read<string> {
  const form = PasswordForm.safeParse({ pass: values['pass'] ?? '' })
  return form.success ? { value: form.data.pass } : { problems: sentences(form.error, say) }
}

/** The studio's own registration with a provider. */
export function readRegistration(values: Typed, say: StudioSay): Read<z.output<typeof OAuth2Form>> {
  const form = OAuth2Form.safeParse(values)
  return form.success ? { value: form.data } : { problems: sentences(form.error, say) }
}

const sentences = (error: ZodError, say: StudioSay) =>
  problemsOf(error, (key) => say(isSentence(key) ? key : 'studio.problem.choice'))

type Places = Pick<AccountFacts, 'incoming' | 'outgoing'>

/** An account as its form shows it. */
export function accountValues(account: MailAccount): Record<string, string> {
  const { address, name, also, user, savesSent } = account
  return { address, name, also: also.join('\n'), user, savesSent: savesSent ? 'yes' : '', ...placeValues(account) }
}

export function placeValues({ incoming, outgoing }: Places): Record<string, string> {
  const of = (side: string, place: ServerPlace | null, port: string) => ({
    [`${side}Host`]: place?.host ?? '',
    [`${side}Port`]: String(place?.port ?? port),
    [`${side}Protection`]: place?.protection ?? 'tls',
  })
  return { ...of('incoming', incoming, '993'), ...of('outgoing', outgoing, '465') }
}

/** True where a server is another one than before: what was told to the old one is not told to the new. */
export function hasOtherServers(before: Places, now: Places): boolean {
  const differs = (one: ServerPlace | null, other: ServerPlace | null) =>
    other !== null && (one?.host !== other.host || one.port !== other.port || one.protection !== other.protection)
  return differs(before.incoming, now.incoming) || differs(before.outgoing, now.outgoing)
}

/** What the guide says of a provider. */
export type GuideFacts = Pick<Provider, 'name' | 'password'> &
  Partial<Pick<Provider, 'passwordHref' | 'twoSteps' | 'switchOn'>>
