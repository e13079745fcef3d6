import { describe, expect, test } from 'vitest'
import { FIRST_RUN } from '#testing/first-run.ts'
import { Visitor } from '#testing/visitor.ts'
import { look } from './looking.ts'
import { random } from './mailbox.ts'
import { type Served, workshop } from './serving.ts'
import { freePort } from './tls.ts'
import { soon } from './two-people.ts'
import { done, type Uneasy, uneasyClient } from './uneasy-http.ts'

// reliability.md, Durability: acknowledged changes lost in 50 kill -9: 0. Every word of a client counts as one.

const { folder, serve } = workshop()

/** The same cuts again: CONSONANCE_SEED=42 npm test e2e/eased-faults */
const SEED = Number(process.env['CONSONANCE_SEED'] ?? Date.now() % 1_000_000)
const chance = random(SEED)
console.log(`Cut off where CONSONANCE_SEED=${SEED} says`)

/** All of them by `ROUNDS=50`. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 20)
/** Kill comes so many milliseconds after one of the clicks at the latest: before it is answered, or right behind it. */
const LATEST = 60

/** One click: where it is sent, and a query whose count must be 1 once it was acknowledged. */
interface Click {
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
  readonly effect: string
}

interface Plugged {
  readonly home: string
  readonly mira: Visitor
  readonly grace: Uneasy
}

describe('a client clicks, and somebody pulls the plug', () => {
  test(
    `${ROUNDS} times kill -9: whatever was acknowledged is there, and nothing is there by half`,
    { timeout: 300_000 },
    async () => {
      const home = folder('plug')
      const port = String(await freePort())
      const start = () => serve({ DATA_DIR: home, PORT: port, PUBLIC_URL: 'https://care.example' })
      let studio: Served = await start()
      const mira = new Visitor(`http://127.0.0.1:${port}`)
      await mira.firstRun()
      const grace = await uneasyClient(mira, 'Grace Hopper', 'The pictures are dark.')
      const began = performance.now()
      const acknowledged: Click[] = []
      for (let round = 1; round <= ROUNDS; round += 1) {
        const clicks = await clicksOf(round, { home, mira, grace })
        const last = Math.floor(chance() * clicks.length)
        let killed: Promise<unknown> | undefined
        const pull = () => (killed ??= inAWhile(chance() * LATEST).then(() => studio.end('SIGKILL')))
        acknowledged.push(...(await pressed(clicks, { mira, grace, last, pull })))
        await killed
        studio = await start()
        expect(lost(home, acknowledged), `round ${round}`).toEqual([])
      }
      console.log(
        `${acknowledged.length} acknowledged in ${ROUNDS} rounds, ${Math.round((performance.now() - began) / 1000)} s`,
      )
      expect(acknowledged.length).toBeGreaterThan(ROUNDS / 2)
      expect(halves(home)).toEqual([])
      expect(await grace.phone.page(`/p/${grace.contact}/concerns/${grace.concern}`)).toContain('</html>')
      expect((await mira.get('/')).status).toBe(200)
      const again = new Visitor(mira.origin)
      await done(again, '/sign-in', { email: FIRST_RUN.email, password: FIRST_RUN.password })
      expect(studio.told()).toBe('')
    },
  )
})

const inAWhile = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds))

/** What is pressed in a round, one after the other; what must stand before it is there already. */
async function clicksOf(round: number, plugged: Plugged): Promise<Click[]> {
  const { grace } = plugged
  const { contact, concern } = grace
  const at = `/p/${contact}/concerns/${concern}`
  const said = (words: string) => `select 1 from concern_happening where data like '%"${words}"%'`
  const words = (name: string): Click => {
    const typed = `${name} of round ${round}`
    return { path: `${at}/words`, fields: { words: typed }, effect: said(typed) }
  }
  const told: Click = {
    path: `/p/${contact}/bothering`,
    fields: { words: `told in round ${round}` },
    effect: said(`told in round ${round}`),
  }
  const asked: Click = {
    path: `/p/${contact}/questions`,
    fields: { words: `asked in round ${round}`, form: `00000000-0000-4000-8000-${String(round).padStart(12, '0')}` },
    effect: `select 1 from client_question where words = 'asked in round ${round}'`,
  }
  const rated: Click = {
    path: `${at}/reactions`,
    fields: { option: grace.options[round % 2] ?? '', reaction: 'partly', words: `rated in round ${round}` },
    effect: said(`rated in round ${round}`),
  }
  // Every fifth round something was promised and kept: the question whether it eases is sent, and answered.
  if (round % 5 === 0) return [await sending(plugged, round), answer(at, round), words('more'), asked]
  return [rated, words('first'), asked, words('second'), told, words('third')]
}

const answer = (at: string, round: number): Click => ({
  path: `${at}/answer`,
  fields: { eases: 'partly', words: `answered in round ${round}` },
  effect: `select 1 from concern_happening where kind = 'answered' and data like '%answered in round ${round}"%'`,
})

/** Promises and keeps something, acknowledged before the plug is in danger; then “I have sent it” of the question that waits. */
async function sending({ home, mira, grace: { concern } }: Plugged, round: number): Promise<Click> {
  await done(mira, `/concerns/${concern}/promises`, { words: `Something new, ${round}`, on: soon(), time: '' })
  await done(mira, `/concerns/${concern}/deliveries`, { proof: `Done in round ${round}` })
  const waiting = `select id from outgoing where template = 'concern.check-back' and state = 'waiting'`
  const [{ id } = { id: '' }] = look<{ id: string }>(home, waiting)
  return {
    path: `/outbox/${id}/sending`,
    fields: { subject: 'Does this ease it?', text: 'One word is enough.' },
    effect: `select 1 from outgoing where id = '${id}' and state = 'sent'`,
  }
}

/** Presses one after the other until the plug is pulled, which is meant at the click of place `last`; returns what was answered with 303. */
async function pressed(
  clicks: readonly Click[],
  { mira, grace, last, pull }: { mira: Visitor; grace: Uneasy; last: number; pull: () => Promise<unknown> },
): Promise<Click[]> {
  const taken: Click[] = []
  for (const [place, click] of clicks.entries()) {
    if (place === last) void pull()
    const who = click.path.startsWith('/p/') ? grace.phone : mira
    const answered = await who.post(click.path, click.fields).catch(() => null)
    if (!answered) return taken
    expect([click.path, answered.status]).toEqual([click.path, 303])
    taken.push(click)
  }
  return taken
}

/** Which of them are not there, or more than once. */
const lost = (home: string, clicks: readonly Click[]) =>
  clicks.filter(({ effect }) => look(home, effect).length !== 1).map(({ path, fields }) => ({ path, fields }))

/** What would have to stand together and does not. */
function halves(home: string): unknown[] {
  return [
    // A question is a promise of its answer.
    ...look(home, 'select id from client_question where promise not in (select id from promise)'),
    // A question whether it eases that was sent counts as asked.
    ...look(
      home,
      `select id from outgoing where template = 'concern.check-back' and state = 'sent'
       and not exists (select 1 from concern_happening where kind = 'asked-back' and data like '%' || outgoing.id || '%')`,
    ),
    // The stored columns are nothing but the happenings.
    ...look(
      home,
      `select id from concern where seen <> (select count(*) from concern_happening where concern = concern.id)`,
    ),
    // Happenings without a gap.
    ...look(home, `select concern from concern_happening group by concern having max(seq) <> count(*)`),
  ]
}
