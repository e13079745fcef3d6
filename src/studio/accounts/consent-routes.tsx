import { Hono } from 'hono'
import { z } from 'zod'
import { account as accountOf, askConsent, consentOf, takeConsent } from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import { isSentence, type StudioWords } from '#house/words.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import { sayNext } from '#ui/page-env.ts'
import type { Premises } from '../premises.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { ConsentPage } from './account-parts.tsx'
import { accountPaths } from './account-paths.ts'
import { existing } from './existing.ts'
import { redirectUriOf } from './redirect-uri.ts'

/** What a provider sends the user back with (RFC 6749, 4.1.2). */
const Return = z.object({ state: z.string().max(500).catch(''), code: z.string().max(4_000).catch('') })

/** Asking a provider for consent, and coming back from there. */
export function consentRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .post('/accounts/:id/consent', async (c) => {
      const { id, address, proof } = await existing(c)
      if (proof !== 'oauth2') throw new Refusal('account.refused.notFound')
      const redirectUri = redirectUriOf(premises.config, c)
      const consentHref = await askConsent(c.var.house, premises.accounts.keyring, { account: id, redirectUri })
      const page = (
        <ConsentPage say={c.var.say} address={address} backHref={accountPaths.account(id)} consentHref={consentHref} />
      )
      return c.render(page, { title: c.var.say('account.consent'), here: 'settings' })
    })
    .get('/accounts/oauth2/return', async (c) => {
      const { state, code } = Return.parse(c.req.query())
      const id = await consentOf(c.var.house, { state })
      sayNext(c, {
        key: code === '' || id === null ? 'account.done.noConsent' : await taken(premises, c, { state, code }),
      })
      const isHere = id !== null && (await accountOf(c.var.house, { id })) !== null
      return c.redirect(isHere ? accountPaths.account(id) : accountPaths.accounts(), 303)
    })
}

/** The sentence that says how it went. */
async function taken(
  premises: Premises,
  c: StudioContext,
  given: { state: string; code: string },
): Promise<StudioWords> {
  const { keyring, ways } = premises.accounts
  try {
    await takeConsent(c.var.house, keyring, { ...given, ways })
    premises.carrier.look()
    return 'account.done.consent'
  } catch (error) {
    if (error instanceof MailProblem) return `account.problem.${error.code}`
    if (error instanceof Refusal && isSentence(error.code)) return error.code
    throw error
  }
}
