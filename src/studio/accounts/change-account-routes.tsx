import { Hono } from 'hono'
import { type AccountFacts, changeAccount, hurryDispatches, type MailAccount } from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import { isSentence } from '#house/words.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import type { Premises } from '../premises.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { accountValues, hasOtherServers, readFacts, readPassword, type Typed } from './account-input.ts'
import { ChangeAccountPage, PasswordPage } from './account-parts.tsx'
import { accountPaths } from './account-paths.ts'
import { existing } from './existing.ts'
import { guideOf } from './accounts-view.ts'
import { redirectUriOf } from './redirect-uri.ts'
import type { TriedView } from './tried.tsx'
import { triedLive } from './trying.ts'

/** Changing an account, and giving it another password; both tried before they are kept. */
export function changeAccountRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/accounts/:id/servers', async (c) => {
      const account = await existing(c)
      return changePage(premises, c, { account, form: { values: accountValues(account) } })
    })
    .post('/accounts/:id/servers', async (c) => changing(premises, c, await existing(c)))
    .get('/accounts/:id/password', async (c) => passwordPage(c, { account: await existing(c), form: { values: {} } }))
    .post('/accounts/:id/password', async (c) => newPassword(premises, c, await existing(c)))
}

async function changing(premises: Premises, c: StudioContext, account: MailAccount): Promise<Response> {
  const values = await typed(c)
  const comesBack = (more: { problems?: Record<string, string>; tried?: TriedView }) => {
    const { problems, tried } = more
    const form = { values, ...(problems ? { problems } : {}) }
    return unprocessed(c, () => changePage(premises, c, { account, form, ...(tried ? { tried } : {}) }))
  }
  const facts = readFacts(account.proof === 'oauth2' ? withKnownServers(values, account) : values, c.var.say)
  if ('problems' in facts) return comesBack(facts)
  const isPassword = account.proof === 'password'
  const pass = isPassword && values['pass'] ? readPassword(values, c.var.say) : null
  if (pass && 'problems' in pass) return comesBack(pass)
  // A password goes only to the server that it was given for: whoever took over a session must not have it sent elsewhere.
  if (isPassword && !pass && hasOtherServers(account, facts.value))
    return comesBack({ problems: { pass: c.var.say('account.passwordAgain') } })
  const anyway = values['anyway'] === 'yes'
  const inTheWay = pass && (await triedLive(premises, c, { ...facts.value, pass: pass.value, anyway }))
  if (inTheWay) return comesBack(inTheWay)
  const proof = pass ? { proof: { pass: pass.value } } : {}
  return kept(premises, c, { account, change: { ...facts.value, ...proof }, comesBack })
}

/** What consent was given for goes to no other server. */
const withKnownServers = (values: Typed, account: MailAccount): Typed => {
  const { incomingHost, incomingPort, incomingProtection, outgoingHost, outgoingPort, outgoingProtection } =
    accountValues(account)
  const known = { incomingHost, incomingPort, incomingProtection, outgoingHost, outgoingPort, outgoingProtection }
  return { ...values, ...Object.fromEntries(Object.entries(known).map(([name, value]) => [name, value ?? ''])) }
}

interface Keeping {
  account: MailAccount
  change: AccountFacts & { proof?: { pass: string } }
  comesBack: (more: { problems: Record<string, string> }) => Response | Promise<Response>
}

async function kept(premises: Premises, c: StudioContext, { account, change, comesBack }: Keeping): Promise<Response> {
  try {
    await changeAccount(c.var.house, premises.accounts.keyring, { id: account.id, ...change })
    // What rested for want of the right password leaves now.
    await hurryDispatches(c.var.house, { account: account.id })
  } catch (error) {
    const code = error instanceof Refusal ? error.code : ''
    if (code.endsWith('otFound') || !isSentence(code)) throw error
    return comesBack({ problems: { [code === 'account.refused.noKey' ? 'pass' : 'address']: c.var.say(code) } })
  }
  premises.carrier.look()
  sayNext(c, { key: 'account.done.changed' })
  return c.redirect(accountPaths.account(account.id), 303)
}

async function newPassword(premises: Premises, c: StudioContext, account: MailAccount): Promise<Response> {
  if (account.proof !== 'password') throw new Refusal('account.refused.notFound')
  const values = await typed(c)
  const comesBack = (more: { problems?: Record<string, string>; tried?: TriedView }) => {
    const { problems, tried } = more
    const form = { values: {}, ...(problems ? { problems } : {}) }
    return unprocessed(c, () => passwordPage(c, { account, form, ...(tried ? { tried } : {}) }))
  }
  const pass = readPassword(values, c.var.say)
  if ('problems' in pass) return comesBack(pass)
  const anyway = values['anyway'] === 'yes'
  const inTheWay = await triedLive(premises, c, { ...account, pass: pass.value, anyway })
  if (inTheWay) return comesBack(inTheWay)
  const { address, name, also, user, incoming, outgoing, savesSent } = account
  const change = { address, name, also, user, incoming, outgoing, savesSent, proof: { pass: pass.value } }
  return kept(premises, c, { account, change, comesBack })
}

interface Shown {
  account: MailAccount
  form: Filled
  tried?: TriedView
}

function changePage(premises: Premises, c: StudioContext, { account, form, tried }: Shown) {
  const { say } = c.var
  const page = (
    <ChangeAccountPage
      say={say}
      address={account.address}
      backHref={accountPaths.account(account.id)}
      form={form}
      action={accountPaths.change(account.id)}
      proof={account.proof}
      isNew={false}
      serversOpen
      redirectUri={redirectUriOf(premises.config, c)}
      {...(tried ? { tried } : {})}
    />
  )
  return c.render(page, { title: say('account.change'), here: 'settings' })
}

function passwordPage(c: StudioContext, { account, form, tried }: Shown) {
  const { say } = c.var
  if (account.proof !== 'password') throw new Refusal('account.refused.notFound')
  const page = (
    <PasswordPage
      say={say}
      address={account.address}
      backHref={accountPaths.account(account.id)}
      form={form}
      action={accountPaths.password(account.id)}
      guide={guideOf(account)}
      {...(tried ? { tried } : {})}
    />
  )
  return c.render(page, { title: say('account.newPassword'), here: 'settings' })
}
