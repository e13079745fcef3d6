import type { MiddlewareHandler } from 'hono'
import { client, contact } from '#client/client.ts'
import type { Contact } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import { isSecure } from '#foundation/config.ts'
import { HOUR } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { countPress, memberNames, openSessions } from '#foundation/sign-in/sign-in.ts'
import { afterWorked, workingDayAfter } from '#foundation/working-hours.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { Field } from '#ui/field.tsx'
import { typed } from '#ui/typed.ts'
import { framed } from './framed.tsx'
import type { OwnContext, OwnPortalEnv } from './own-env.ts'
import { closedHere, nothingHere, plainAnswer } from './plain-answers.tsx'
import { PlainNote } from './plain-note.tsx'
import type { PortalPremises, Serving } from './portal-premises.ts'
import { sessionCookie, takeSession } from './sessions/session-cookie.ts'
import { openedSession } from './sessions/sessions.ts'

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/**
 * Lets in whose device began a session of this contact's page, opens the studio's house as that contact, and gives every page its frame; everybody else
 * finds nothing, whether there is such a contact or not. Where somebody of the studio looks, nothing that changes anything is reached.
 */
export function inPortal(premises: PortalPremises): MiddlewareHandler<OwnPortalEnv> {
  return async (c, next) => {
    const id = c.req.param('contact') ?? ''
    const entry = await entryOf(premises, c, id)
    if (!entry) return nothingHere(c, premises.assets)
    const house = premises.houseOf(entry.workspace, 'house')
    const whose = await contact(house, { id })
    const of = whose && (await client(house, { id: whose.client }))
    const studio = await premises.studioOf(house)
    if (!whose || !of || whose.archivedAt !== null || of.archivedAt !== null)
      return closedHere(c, premises.assets, { studio: studio.name, language: whose?.language ?? studio.language })
    if (entry.member !== null && !SAFE.has(c.req.method)) return onlyLooking(c, premises, { studio, client: of.id })
    await setOut(premises, c, { ...entry, whose, studio })
    const minutes = SAFE.has(c.req.method) ? 0 : await countPress(premises.door, { contact: id })
    return minutes > 0 ? tooMany(c, minutes) : next()
  }
}

const SAFE = new Set(['GET', 'HEAD'])

/** What a device may see: `member` is who of the studio looks, null on the contact's own device. */
interface Entry {
  workspace: string
  session: string
  member: string | null
}

/** The open session of this device; null without one, and then its cookie is taken away. */
async function entryOf(premises: PortalPremises, c: OwnContext, id: string): Promise<Entry | null> {
  const secure = isSecure(premises.config)
  const cookie = ID.test(id) ? sessionCookie(c, { contact: id, secure }) : null
  if (!cookie) return null
  const { workspace } = cookie
  const session = await openedSession(premises.houseOf(workspace, 'house'), { ...cookie, contact: id })
  const member = session?.look ? await stillLooks(premises, workspace, session.look) : null
  if (session && (!session.look || member !== null)) return { workspace, session: session.id, member }
  takeSession(c, { contact: id, secure })
  return null
}

/** What every route of the portal has at hand. */
async function setOut(
  premises: PortalPremises,
  c: OwnContext,
  { workspace, session, member, whose, studio }: Entry & { whose: Contact; studio: Serving },
): Promise<void> {
  const { id, language, heard } = whose
  const house = premises.houseOf(workspace, member === null ? `contact:${id}` : `member:${member}`)
  c.set('session', session)
  c.set('house', house)
  c.set('contact', { id, client: whose.client, name: whose.name, heard })
  c.set('switchable', heard || whose.unheardByThem)
  c.set('served', await servedBy(premises, house, studio))
  c.set('looking', member !== null)
  c.set('language', language)
  c.set('say', sayIn(language))
  c.set('dates', datesIn(language, studio.zone, premises.now()))
  c.set('secure', isSecure(premises.config))
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex, nofollow')
  c.setRenderer((content, facts) => framed(premises, c, { content, facts, studio }))
}

/** The member who looks, while they are signed in and belong to the studio; null otherwise. */
async function stillLooks(
  { door }: PortalPremises,
  workspace: string,
  { member, studioSession }: { member: string; studioSession: string },
): Promise<string | null> {
  const open = await openSessions(door, [studioSession])
  return open.size > 0 && (await memberNames(door, workspace)).has(member) ? member : null
}

/** S2-32: a person answers, the studio's owner. */
async function servedBy({ door }: PortalPremises, { store }: House, studio: Serving): Promise<Served> {
  const [first] = await memberNames(door, store.workspace)
  const { name, zone, firstOptionHours, replyDays } = studio
  return {
    name,
    zone,
    by: first?.[1] ?? name,
    owner: first ? `member:${first[0]}` : 'house',
    optionsBy: (since) => afterWorked(since, firstOptionHours * HOUR, studio),
    answersOn: (since) => workingDayAfter(since, replyDays, studio),
  }
}

type Served = OwnPortalEnv['Variables']['served']

/** Nothing is done for a while; what was typed stands there to be copied. */
async function tooMany(c: OwnContext, minutes: number): Promise<Response> {
  const { say } = c.var
  const { words = '' } = await typed(c)
  const title = say('portal.tooMany')
  c.status(429)
  c.header('retry-after', String(minutes * 60))
  const kept = { values: { words } }
  return c.render(
    <PlainNote title={title} lines={[say('portal.tooMany.why', { minutes })]}>
      {words !== '' && <Field of={kept} name="words" label={say('portal.tooMany.words')} rows={8} readonly />}
    </PlainNote>,
    { title },
  )
}

/** Said to the user, in the studio's language: their client alone presses. */
function onlyLooking(
  c: OwnContext,
  { assets }: PortalPremises,
  { studio: { language }, client: id }: { studio: Serving; client: string },
) {
  const say = sayIn(language)
  const title = say('portal.look.refused')
  const content = (
    <PlainNote title={title} lines={[say('portal.look.refused.why')]}>
      <p>
        <a href={clientPaths.client(id)}>{say('portal.look.back')}</a>
      </p>
    </PlainNote>
  )
  return plainAnswer(c, assets, { language, title, content, status: 403 })
}
