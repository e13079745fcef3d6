import { Hono } from 'hono'
import {
  accounts,
  hurryDispatches,
  type MailAccount,
  putBackAccount,
  removeAccount,
  switchAccount,
} from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import { providerOfDomain, providerOfHost } from '#mail/servers/providers.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import type { Premises } from '../premises.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { ForwardingPage } from './account-parts.tsx'
import { AccountPage } from './account-page.tsx'
import { accountPaths } from './account-paths.ts'
import { AccountsPage } from './accounts-page.tsx'
import { accountView, accountViews, domainIn } from './accounts-view.ts'
import { changeAccountRoutes } from './change-account-routes.tsx'
import { consentRoutes } from './consent-routes.tsx'
import { existing } from './existing.ts'
import { DomainPage } from './domain-page.tsx'
import { newAccountRoutes } from './new-account-routes.tsx'
import { ownSelectors } from './own-selectors.ts'

/** Mail accounts: how they are, connecting one, and what others see of its domain. */
export function accountRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/accounts', async (c) => {
      const { say, dates, house } = c.var
      const page = (
        <AccountsPage
          say={say}
          dates={dates}
          accounts={await accountViews(house)}
          newHref={accountPaths.newAccount()}
          forwardingHref={accountPaths.forwarding()}
        />
      )
      return c.render(page, { title: say('account.accounts'), here: 'settings' })
    })
    .get('/accounts/forwarding', (c) => forwardingPage(c))
    .route('/', newAccountRoutes(premises))
    .route('/', consentRoutes(premises))
    .route('/', changeAccountRoutes(premises))
    .get('/accounts/:id', async (c) => accountPage(c, await existing(c)))
    .get('/accounts/:id/domain', async (c) => domainPage(premises, c, await existing(c)))
    .post('/accounts/:id/switching', async (c) => {
      const { id, address } = await existing(c)
      const on = (await typed(c))['on'] === 'yes'
      await switchAccount(c.var.house, { id, on })
      if (on) await hurryDispatches(c.var.house, { account: id })
      premises.carrier.look()
      const undo = { action: accountPaths.switching(id), hidden: { on: on ? 'no' : 'yes' } }
      sayNext(c, { key: on ? 'account.done.on' : 'account.done.off', values: { address }, undo })
      return c.redirect(accountPaths.account(id), 303)
    })
    .post('/accounts/:id/removal', async (c) => {
      const id = c.req.param('id')
      if ((await typed(c))['back'] === '1') return puttingBack(premises, c, id)
      const { address } = await existing(c)
      await removeAccount(c.var.house, { id })
      premises.carrier.look()
      const undo = { action: accountPaths.removal(id), hidden: { back: '1' } }
      sayNext(c, { key: 'account.done.removed', values: { address }, undo })
      return c.redirect(accountPaths.accounts(), 303)
    })
}

async function puttingBack(premises: Premises, c: StudioContext, id: string): Promise<Response> {
  try {
    await putBackAccount(c.var.house, { id })
  } catch (error) {
    const code = error instanceof Refusal ? error.code : ''
    if (code !== 'account.refused.over' && code !== 'account.refused.taken') throw error
    sayNext(c, { key: code })
    return c.redirect(accountPaths.accounts(), 303)
  }
  const { address } = await existing(c)
  premises.carrier.look()
  sayNext(c, { key: 'account.done.back', values: { address } })
  return c.redirect(accountPaths.account(id), 303)
}

async function accountPage(c: StudioContext, account: MailAccount) {
  const { say, dates, house } = c.var
  const { id } = account
  const page = (
    <AccountPage
      say={say}
      dates={dates}
      account={await accountView(house, account)}
      {...(account.proof === 'password'
        ? { passwordHref: accountPaths.password(id) }
        : { consentAction: accountPaths.consent(id) })}
      changeHref={accountPaths.change(id)}
      domainHref={accountPaths.domain(id)}
      switchAction={accountPaths.switching(id)}
      removeAction={accountPaths.removal(id)}
      backHref={accountPaths.accounts()}
    />
  )
  return c.render(page, { title: account.address, here: 'settings' })
}

async function forwardingPage(c: StudioContext) {
  const all = await accounts(c.var.house)
  const page = (
    <ForwardingPage
      say={c.var.say}
      accounts={all.map(({ id, address }) => ({ address, changeHref: accountPaths.change(id) }))}
      newHref={accountPaths.newAccount()}
      backHref={accountPaths.accounts()}
    />
  )
  return c.render(page, { title: c.var.say('account.forwarding'), here: 'settings' })
}

const SELECTOR = /^[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?$/iu

async function domainPage(premises: Premises, c: StudioContext, account: MailAccount) {
  const { say, house } = c.var
  const domain = domainIn(account.address)
  const theirs = providerOfDomain(domain)
  const outgoingHost = account.outgoing?.host ?? account.incoming?.host ?? ''
  const provider = providerOfHost(outgoingHost)
  const named = (c.req.query('selector') ?? '').trim()
  const seen = theirs ? [] : await ownSelectors(house, { address: account.address, domain })
  const selectors = SELECTOR.test(named) ? [named] : [...seen, ...(provider?.selectors ?? [])]
  const asked = { domain, spf: provider?.spf ?? '', outgoingHost, selectors }
  const page = (
    <DomainPage
      say={say}
      domain={domain}
      theirs={theirs?.name ?? null}
      check={theirs ? null : await premises.accounts.checkDomain(asked)}
      selector={named}
      action={accountPaths.domain(account.id)}
      backHref={accountPaths.account(account.id)}
    />
  )
  return c.render(page, { title: say('account.check.title', { domain }), here: 'settings' })
}
