import { Hono } from 'hono'
import { isSecure } from '#foundation/config.ts'
import { countPress } from '#foundation/sign-in/sign-in.ts'
import type { WebEnv } from '#foundation/web/web-env.ts'
import { answerCheckIn, CHECK_IN, type CheckIn, checkIn, EASES_SAID } from '#reading/reading.ts'
import { CheckInForm } from '#reading/portal/check-in-form.tsx'
import { datesIn } from '#ui/dates.ts'
import type { Filled } from '#ui/field.tsx'
import { typed } from '#ui/typed.ts'
import { type FoundLink, foundLink } from '../links/links.ts'
import { goodNoMore, type LinkContext, openHere, plainOf } from '../links/link-routes.tsx'
import { nothingHere, plainAnswer } from '../plain-answers.tsx'
import { PlainNote } from '../plain-note.tsx'
import { portalPaths } from '../portal-paths.ts'
import type { PortalPremises } from '../portal-premises.ts'
import { sessionCookie } from '../sessions/session-cookie.ts'
import { openedSession } from '../sessions/sessions.ts'
import { answerIn } from './answer-form.ts'

const ADDRESS = '/p/links/:token/answers/:ease'

/**
 * The links of a check-in, one an answer. Looking at one changes nothing, however often and by whatever scanner: it shows the answer ready, a place for words, and
 * one button that sends it, which opens their page on this device as well. What looks at a studio's outbox must not answer for its client.
 */
export function answerRoutes(premises: PortalPremises) {
  return new Hono<WebEnv>()
    .get(ADDRESS, async (c) => {
      const found = await foundAnswer(premises, c, c.req.param('token'))
      if ('answer' in found) return found.answer
      const ease = EASES_SAID.find((one) => one === c.req.param('ease')) ?? ''
      return page(premises, c, found, { values: { ease } })
    })
    .post(ADDRESS, async (c) => {
      const found = await foundAnswer(premises, c, c.req.param('token'))
      if ('answer' in found) return found.answer
      if (await isLooking(premises, c, found.link)) return onlyLooking(premises, c, found.link)
      return answered(premises, c, found)
    })
}

interface Found {
  link: FoundLink
  token: string
  asked: CheckIn
}

/** The check-in that a link asks; or the page that says why there is none. */
async function foundAnswer(
  premises: PortalPremises,
  c: LinkContext,
  token: string,
): Promise<Found | { answer: Response | Promise<Response> }> {
  const link = await foundLink(premises, token)
  if (!link || link.outgoing.template !== CHECK_IN) return { answer: nothingHere(c, premises.assets) }
  if (link.state !== 'good') return { answer: goodNoMore(premises, c, link, token) }
  const asked = await checkIn(link.house, { id: link.outgoing.cause })
  return asked ? { link, token, asked } : { answer: nothingHere(c, premises.assets) }
}

async function answered(premises: PortalPremises, c: LinkContext, found: Found): Promise<Response> {
  const { link, asked } = found
  const values = await typed(c)
  const minutes = await countPress(premises.door, { contact: link.contact.id })
  const { say } = plainOf(link)
  const dates = datesIn(link.contact.language, link.studio.zone, premises.now())
  if (minutes > 0) {
    const problems = { words: say('portal.tooMany.why', { minutes }) }
    c.header('retry-after', String(minutes * 60))
    return page(premises, c, found, { values, problems }, 429)
  }
  const taken = answerIn(values, { say, dates })
  if (taken.form) return page(premises, c, found, taken.form, 422)
  await answerCheckIn(link.house, { id: asked.id, ...taken.answer })
  await openHere(premises, c, link)
  return c.redirect(portalPaths.page(link.contact.id, link.outgoing.page ?? ''), 303)
}

function page(
  { assets }: PortalPremises,
  c: LinkContext,
  { link, token, asked }: Found,
  form: Filled,
  status: 200 | 422 | 429 = 200,
): Response | Promise<Response> {
  const { say, ...plain } = plainOf(link)
  const { name } = link.contact
  const action = portalPaths.linkAnswer(token, form.values['ease'] || 'at-ease')
  const content = (
    <PlainNote title={say('checkin.theirs.title')} lines={[say('portal.link.for', { name })]}>
      <CheckInForm
        say={say}
        studio={link.studio.name}
        part={asked.part}
        form={form}
        action={action}
        send="checkin.theirs.send"
      />
      <p class="soft">{say('portal.link.notYou')}</p>
    </PlainNote>
  )
  return plainAnswer(c, assets, { ...plain, title: say('checkin.theirs.title'), content, status })
}

/** Somebody of the studio looks at this contact's page on this device: their presses are nobody's word. */
async function isLooking({ config }: PortalPremises, c: LinkContext, { contact, house }: FoundLink): Promise<boolean> {
  const cookie = sessionCookie(c, { contact: contact.id, secure: isSecure(config) })
  const session = cookie && (await openedSession(house, { ...cookie, contact: contact.id }))
  return session !== null && session.look !== null
}

function onlyLooking({ assets }: PortalPremises, c: LinkContext, link: FoundLink): Response | Promise<Response> {
  const { say, ...plain } = plainOf(link)
  const title = say('portal.look.refused')
  const content = <PlainNote title={title} lines={[say('portal.look.refused.why')]} />
  return plainAnswer(c, assets, { ...plain, title, content, status: 403 })
}
