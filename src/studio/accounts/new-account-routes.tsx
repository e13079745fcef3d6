import { Hono } from 'hono'
import { z } from 'zod'
import { addAccount, type NewProof } from '#conversation/conversation.ts'
import { mailAddress } from '#foundation/form-values.ts'
import { Refusal } from '#foundation/refusal.ts'
import { isSentence } from '#house/words.ts'
import { providerOfDomain, providerOfHost } from '#mail/servers/providers.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import type { Premises } from '../premises.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { type Problems, readFacts, readPassword, readRegistration, type Typed } from './account-input.ts'
import { accountPaths } from './account-paths.ts'
import { domainIn, foundForm } from './accounts-view.ts'
import { FoundPage, type FoundPageProps, NewAccountPage } from './new-account-page.tsx'
import { redirectUriOf } from './redirect-uri.ts'
import type { TriedView } from './tried.tsx'
import { triedLive, waitingFirst } from './trying.ts'

const Asked = z.object({
  address: mailAddress('account.refused.address'),
  name: z.string().max(320).catch(''),
  proof: z.enum(['password', 'oauth2']).optional().catch(undefined),
})

/** Connecting a mailbox: an address, what is found for it, a live try, and it is kept. */
export function newAccountRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/accounts/new', async (c) => {
      const { address = '', name = '' } = c.req.query()
      const asked = Asked.safeParse(c.req.query())
      if (!asked.success) {
        const problems = address === '' ? {} : { problems: { address: c.var.say('account.refused.address') } }
        return firstStep(c, { values: { address, name: name || c.var.session.user.name }, ...problems })
      }
      const wait = await waitingFirst(premises, c)
      if (wait !== null) return firstStep(c, { values: { address, name }, problems: { address: wait } })
      const found = await premises.accounts.find(asked.data.address)
      const [best] = found
      const proof = asked.data.proof ?? (best?.oauthOnly ? 'oauth2' : 'password')
      return secondStep(premises, c, {
        form: foundForm(found, { address: asked.data.address, name: asked.data.name }),
        found: { by: best?.by ?? null, name: best?.provider?.name ?? '' },
        guide: best?.provider ?? null,
        proof,
        serversOpen: best === undefined || best.by === 'names',
      })
    })
    .post('/accounts', async (c) => adding(premises, c))
}

async function adding(premises: Premises, c: StudioContext): Promise<Response> {
  const values = await typed(c)
  const { say, house } = c.var
  const facts = readFacts(values, say)
  const proof = readProof(values, c)
  if ('problems' in facts || 'problems' in proof) {
    const problems = { ...('problems' in facts ? facts.problems : {}), ...('problems' in proof ? proof.problems : {}) }
    return unprocessed(c, () => again(premises, c, { values, problems }))
  }
  const anyway = values['anyway'] === 'yes'
  const inTheWay =
    'pass' in proof.value ? await triedLive(premises, c, { ...facts.value, pass: proof.value.pass, anyway }) : null
  if (inTheWay) return unprocessed(c, () => again(premises, c, { values, ...inTheWay }))
  try {
    const id = await addAccount(house, premises.accounts.keyring, { ...facts.value, proof: proof.value })
    premises.carrier.look()
    const isConsent = 'oauth2' in proof.value
    const done = facts.value.incoming ? 'account.done.added' : 'account.done.addedToSend'
    const key = isConsent ? 'account.oauth.saved' : anyway ? 'account.done.savedUntried' : done
    sayNext(c, { key, values: { address: facts.value.address } })
    return c.redirect(accountPaths.account(id), 303)
  } catch (error) {
    if (!(error instanceof Refusal) || !isSentence(error.code)) throw error
    const problems = { [error.code === 'account.refused.noKey' ? 'pass' : 'address']: say(error.code) }
    return unprocessed(c, () => again(premises, c, { values, problems }))
  }
}

function readProof(values: Typed, c: StudioContext): { value: NewProof } | { problems: Problems } {
  if (values['proof'] === 'oauth2') return readRegistration(values, c.var.say)
  const pass = readPassword(values, c.var.say)
  return 'problems' in pass ? pass : { value: { pass: pass.value } }
}

/** The second step once more, as it was typed; nothing is looked for again, so that nothing is overwritten. */
function again(
  premises: Premises,
  c: StudioContext,
  { values, problems = {}, tried }: { values: Typed; problems?: Problems; tried?: TriedView },
) {
  const provider =
    providerOfDomain(domainIn(values['address'] ?? '')) ??
    providerOfHost(values['incomingHost'] ?? '') ??
    providerOfHost(values['outgoingHost'] ?? '')
  const isServers =
    tried !== undefined || Object.keys(problems).some((name) => /^(?:incoming|outgoing|user)/u.test(name))
  return secondStep(premises, c, {
    form: { values, problems },
    ...(provider ? { found: { by: 'provider' as const, name: provider.name } } : {}),
    guide: provider,
    proof: values['proof'] === 'oauth2' ? 'oauth2' : 'password',
    serversOpen: isServers,
    ...(tried ? { tried } : {}),
  })
}

function firstStep(c: StudioContext, form: Filled) {
  const page = (
    <NewAccountPage say={c.var.say} form={form} action={accountPaths.newAccount()} backHref={accountPaths.accounts()} />
  )
  return c.render(page, { title: c.var.say('account.add'), here: 'settings' })
}

type Second = Pick<FoundPageProps, 'form' | 'found' | 'guide' | 'proof' | 'serversOpen' | 'tried'>

function secondStep(premises: Premises, c: StudioContext, step: Second) {
  const { address = '', name = '' } = step.form.values
  const other = step.proof === 'password' ? 'oauth2' : 'password'
  const page = (
    <FoundPage
      say={c.var.say}
      {...step}
      isNew
      action={accountPaths.accounts()}
      redirectUri={redirectUriOf(premises.config, c)}
      againHref={accountPaths.newAccount()}
      otherProofHref={`${accountPaths.newFor(address, name)}&proof=${other}`}
      backHref={accountPaths.accounts()}
    />
  )
  return c.render(page, { title: c.var.say('account.add'), here: 'settings' })
}
