import type { Locator } from 'playwright-core'
import type { OptionKind } from '#concern/concern-types.ts'
import type { ActName } from '#concern/studio/act-names.ts'
import { DAY } from '#foundation/days.ts'
import type { Language } from '#foundation/language.ts'
import type { Walker } from './walk.ts'

/** What the freelancer does with a client's worry and what the client does with it, each at their own browser: used by the tests of the whole loop. */

/** The ways of an act: whatever is pressed, the page that answers it is waited for. */
export async function answeredAfter({ page }: Walker, press: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => void (document.body.dataset['before'] = 'yes'))
  await press()
  await page.locator('body:not([data-before])').waitFor()
}

/** A client with one contact who reads this language; returns the path of the client's page. */
export async function addClient(
  mira: Walker,
  who: { name: string; address: string; language: Language },
): Promise<string> {
  const { page, button, say } = mira
  await mira.go('/clients/new')
  await page.locator('[name=client]').fill(who.name)
  await page.locator('[name=name]').fill(who.name)
  await page.locator('[name=addresses]').fill(who.address)
  await page.locator('[name=language]').selectOption(who.language)
  await button(say('client.save')).click()
  await page.waitForURL(/\/clients\/[\da-f-]{36}$/u)
  return new URL(page.url()).pathname
}

/** Lets a letter with a fresh link wait for the contact. */
export async function writeLink(mira: Walker, client: string): Promise<void> {
  const { page, say, button } = mira
  await mira.go(client)
  await page.locator('details.access > summary').click()
  await answeredAfter(mira, () => button(say('portal.access.fresh')).click())
}

/** A letter among those that wait: what it says, and “I have sent it”. */
export async function send(mira: Walker, about: Parameters<Walker['say']>[0]): Promise<string> {
  const { page, say } = mira
  await mira.go('/outbox')
  const letter = page.locator('section.outgoing').filter({ has: page.getByRole('heading', { name: say(about) }) })
  const text = await letter.locator('textarea[name=text]').inputValue()
  await answeredAfter(mira, () => letter.getByRole('button', { name: say('studio.outbox.iSent'), exact: true }).click())
  await page.getByText(say('studio.outbox.done.sent')).waitFor()
  return text
}

/** The link of a letter; none in one that asks for a plain reply. */
export const linkIn = (text: string): string | undefined => /https:\/\/\S+\/p\/links\/[\w-]{86}/u.exec(text)?.[0]

/** Fills one of the forms of the concern that is open, unfolding it where it is folded, and sends it. */
export async function does(mira: Walker, form: ActName, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  const place = mira.page.locator(`form#${form}`)
  if (!(await place.isVisible())) await mira.page.locator('.also details', { has: place }).locator('summary').click()
  for (const [name, value] of Object.entries(fields)) await fill(place, name, value)
  await answeredAfter(mira, () =>
    place
      .locator('button')
      .filter({ hasText: mira.say(`concern.${form}.act`) })
      .click(),
  )
}

async function fill(form: Locator, name: string, value: string): Promise<void> {
  const control = form.locator(`[name="${name}"]`)
  const type = await control.first().evaluate((one) => `${one.tagName} ${one.getAttribute('type')}`)
  if (type.endsWith('radio')) await form.locator(`[name="${name}"][value="${value}"]`).check()
  else if (type.startsWith('SELECT')) await control.selectOption(value)
  else await control.fill(value)
}

/** Three days from now: a day of the studio's calendar that is surely to come. */
export const soon = (): string => new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10)

/** Two options or more, and then they are offered. */
export async function offers(mira: Walker, options: readonly (readonly [OptionKind, string])[]): Promise<void> {
  for (const [as, words] of options) await does(mira, 'options', { words, as })
  await does(mira, 'offer')
}

/** From the first page to the one concern that stands there, in its own words. */
export async function opensFromToday(mira: Walker, words: string): Promise<void> {
  const line = mira.page.locator('.needs.concerns > li').filter({ hasText: words })
  await line.locator('a.go').click()
  await mira.page.waitForURL(/\/concerns\/[\da-f-]{36}/u)
}

/** The client opens the page by a link of a letter, with its button. */
export async function opensLink({ page, say, button }: Walker, link: string): Promise<void> {
  await page.goto(link)
  await button(say('portal.link.open')).click()
  await page.locator('nav.always').waitFor()
}

/** “Something bothering you?”, one tap from wherever the client is. */
export async function tells(client: Walker, words: string, weight?: '1' | '2' | '3'): Promise<void> {
  const { page, say, button } = client
  const way = page.locator('nav.always').getByRole('link', { name: say('theirs.bothering') })
  await answeredAfter(client, () => way.click())
  await page.locator('textarea[name=words]').fill(words)
  if (weight) await page.locator(`[name=weight][value="${weight}"]`).check()
  await answeredAfter(client, () => button(say('theirs.tell')).click())
}

/** Whether an option would ease it. */
export async function rates(client: Walker, option: string, reaction: 'eases' | 'partly' | 'no'): Promise<void> {
  const place = client.page.locator('.their-options > li').filter({ hasText: option })
  await answeredAfter(client, () => place.locator(`button[value=${reaction}]`).click())
  await place.getByText(client.say(`theirs.rated.${reaction}`)).waitFor()
}

/** “Does this ease it?” */
export async function answers(client: Walker, eases: 'yes' | 'partly' | 'no', words = ''): Promise<void> {
  const part = client.page.locator('section[aria-labelledby=ease]')
  if (words) await part.locator('textarea[name=words]').fill(words)
  await answeredAfter(client, () => part.locator(`button[value=${eases}]`).click())
}
