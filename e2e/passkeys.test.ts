import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#testing/browser.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { type Served, workshop } from './serving.ts'
import { firstRun, type Walker, walker } from './walk.ts'

// issue 4: passkeys beside the password, with a real browser and its virtual device

const { folder, serve } = workshop()
let browser: Browser
let studio: Served
let mira: Walker
let device: CDPSession
let authenticator = ''

beforeAll(async () => {
  browser = await launchBrowser()
  studio = await serve({ DATA_DIR: folder('mira') })
  mira = await walker(browser, studio.origin)
  device = await mira.page.context().newCDPSession(mira.page)
  await device.send('WebAuthn.enable')
  authenticator = await newDevice(true)
  await firstRun(mira)
})
afterAll(() => browser.close())

/** A device that keeps passkeys and asks for a finger, which is given or not. */
async function newDevice(isUserVerified: boolean): Promise<string> {
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified, automaticPresenceSimulation: true },
  })
  return authenticatorId
}

const verified = (isUserVerified: boolean) =>
  device.send('WebAuthn.setUserVerified', { authenticatorId: authenticator, isUserVerified })

async function add(name: string, password: string = FIRST_RUN.password): Promise<void> {
  await mira.go('/settings')
  await mira.page.locator('#passkey-name').fill(name)
  await mira.page.locator('#passkey-password').fill(password)
  await mira.button(mira.say('studio.settings.passkeys.add')).click()
}

async function signOut(): Promise<void> {
  await mira.go('/settings')
  await mira.button(mira.say('studio.signOut')).click()
  await mira.page.waitForURL('**/sign-in')
}

const faults = async () => {
  const { violations } = await new AxeBuilder({ page: mira.page }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

test('a passkey is added with the password, and the wrong one is said beside the form', async () => {
  const { page, say } = mira
  await add('This phone', 'not the password')
  await page.getByText(say('studio.settings.password.wrong')).waitFor()
  expect(await page.locator('#passkey-name').inputValue()).toBe('This phone')
  expect(await faults()).toEqual([])
  await page.locator('#passkey-password').fill(FIRST_RUN.password)
  await mira.button(say('studio.settings.passkeys.add')).click()
  await page.getByText(say('studio.done.passkeyAdded', { passkey: 'This phone' })).waitFor()
  expect(await faults()).toEqual([])
  const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId: authenticator })
  expect(credentials.map((one) => [one.rpId, one.isResidentCredential])).toEqual([['localhost', true]])
})

test('the same device is not asked twice, and says why', async () => {
  await add('This phone again')
  await mira.page.getByText(mira.say('studio.settings.passkeys.there')).waitFor()
  expect(await mira.page.locator('#passkeys ul > li').count()).toBe(1)
})

test('it lets one in again, to where one wanted to go', async () => {
  const { page, say } = mira
  await signOut()
  await mira.go('/conversations')
  await mira.button(say('studio.signIn.passkey')).click()
  await page.waitForURL('**/conversations')
  await mira.go('/settings')
  expect(await page.locator('#passkeys li small').textContent()).not.toContain(say('studio.settings.passkeys.unused'))
})

test('who breaks it off is told so, and signs in with the password as ever', async () => {
  const { page, say, button, field } = mira
  await signOut()
  await verified(false)
  await button(say('studio.signIn.passkey')).click()
  await page.getByText(say('studio.signIn.passkeyStopped')).waitFor()
  expect(await faults()).toEqual([])
  await verified(true)
  await field(say('studio.signIn.email')).fill(FIRST_RUN.email)
  await field(say('studio.form.password')).fill(FIRST_RUN.password)
  await button(say('studio.signIn')).click()
  await page.waitForURL(`${studio.origin}/`)
})

test('it is renamed, removed, brought back by undo, and lets nobody in once it is gone', async () => {
  const { page, say, button } = mira
  await mira.go('/settings')
  await page.getByText(say('studio.settings.passkeys.rename'), { exact: true }).click()
  await page.locator('.rename input').fill('Blue phone')
  await page.locator('.rename button').click()
  const remove = button(say('studio.settings.passkeys.removeLong', { passkey: 'Blue phone' }))
  await remove.click()
  await remove.waitFor({ state: 'detached' })
  await button(say('studio.undo')).click()
  await remove.click()
  await page.getByText(say('studio.done.passkeyRemoved', { passkey: 'Blue phone' })).waitFor()
  expect(await faults()).toEqual([])
  await signOut()
  await button(say('studio.signIn.passkey')).click()
  await page.getByText(say('studio.passkey.unknown')).waitFor()
  expect(new URL(page.url()).pathname).toContain('/sign-in')
  expect(await faults()).toEqual([])
})

test('at a bare address, and without script, no passkey is offered, and the settings say why', async () => {
  const { say, page } = mira
  const bare = studio.origin.replace('localhost', '127.0.0.1')
  const there = await walker(browser, bare)
  await there.go('/sign-in')
  await there.page.locator('passkey-form').waitFor({ state: 'attached' })
  expect(await there.button(say('studio.signIn.passkey')).isVisible()).toBe(false)
  await there.field(say('studio.signIn.email')).fill(FIRST_RUN.email)
  await there.field(say('studio.form.password')).fill(FIRST_RUN.password)
  await there.button(say('studio.signIn')).click()
  await there.page.waitForURL(`${bare}/`)
  await there.go('/settings')
  await there.page.getByText(say('studio.settings.passkeys.why')).waitFor()
  expect(await there.button(say('studio.settings.passkeys.add')).isVisible()).toBe(false)
  const plain = await walker(browser, studio.origin, { javaScriptEnabled: false })
  await plain.go('/sign-in')
  expect(await plain.button(say('studio.signIn.passkey')).isVisible()).toBe(false)
  await mira.go('/sign-in')
  expect(await page.getByText(say('studio.settings.passkeys.why')).count()).toBe(0)
})
