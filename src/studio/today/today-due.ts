import { clientQuestion } from '#brief/brief.ts'
import { briefPaths } from '#brief/brief-paths.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { ConcernLine } from '#concern/studio/concern-lines.tsx'
import { HOUR } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { type MadePromise, promises as promisesById, standingOf } from '#promise/promise.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import { concernLines } from '../concern/concerns-view.ts'
import { inHand } from '../due/concern-due-rules.ts'
import { heldRows, type NamedDue, named } from '../due/due.ts'
import { pathOf } from '../due/due-path.ts'
import { dueOf } from '../due/due-rules.ts'
import type { Due, DueRows } from '../due/due-types.ts'
import { aboutOf } from '../outbox/about.ts'
import { studioPaths } from '../studio-paths.ts'
import { talkPaths } from '../talks/talk-paths.ts'
import type { Studio } from '../studio.ts'
import { comingDays } from './coming-days.ts'
import type {
  CallLine,
  DispatchLine,
  MessageLine,
  PromisedLine,
  TheirLine,
  TodayDue,
  UpdateLine,
} from './today-due-types.ts'

/** So many of each kind are shown; the rest is a click away. */
const CONCERNS = 5
const PROMISED = 5
const MESSAGES = 4
const THEIRS = 6
const COMING = 21
const UPDATES = 3

/** So many promises are looked at: who has more of them due at once sees the rest in the list of promises. */
const LOOKED_AT = 500

/** What is due in a studio as Today shows it, but for whom the letters are about; and the contacts who have a concern that is awake. */
export async function todayDue(
  house: House,
  studio: Studio,
): Promise<{ due: TodayDue; inHand: ReadonlySet<string>; clients: ReadonlySet<string> }> {
  const rows = await heldRows(house, studio, { most: LOOKED_AT })
  const list = dueOf(rows, studio, house.now())
  const of = (turn: Due['turn'], ...what: Due['what'][]) =>
    list.filter((one) => one.turn === turn && (what.length === 0 || what.includes(one.what)))
  const concerns = of('yours', 'concern', 'call')
  const promised = of('yours', 'promise', 'question')
  const messages = of('yours', 'message')
  const theirs = of('theirs')
  const coming = of('coming').slice(0, COMING)
  // More than are shown: who stands elsewhere on the page is left out there.
  const updates = of('yours', 'update').slice(0, UPDATES * 4)
  const calls = of('yours', 'call').slice(0, CONCERNS)
  const told = await wordsOf(house, [...promised.slice(0, PROMISED), ...coming])
  const names = new Map(
    (
      await named(house, [
        ...promised.slice(0, PROMISED),
        ...messages.slice(0, MESSAGES),
        ...theirs.slice(0, THEIRS),
        ...coming,
        ...updates,
        ...calls,
      ])
    ).map((one) => [one.due, one]),
  )
  const nameOf = (one: Due) => nameIn(names.get(one))
  const due: TodayDue = {
    concerns: await linesOf(house, rows, concerns.slice(0, CONCERNS)),
    clocks: clocksOf(concerns.slice(0, CONCERNS)),
    concernCount: concerns.length,
    concernsHref: concernPaths.concerns(),
    promised: promised.slice(0, PROMISED).map((one) => promisedLine(one, told, nameOf(one), house.now())),
    promisedCount: promised.length,
    promisesHref: promisePaths.promises(),
    messages: messages.slice(0, MESSAGES).map((one): MessageLine => {
      return { name: nameOf(one), about: aboutOf(templateOf(one)), href: pathOf(one) }
    }),
    messageCount: messages.length,
    outboxHref: studioPaths.outbox(),
    dispatches: of('yours', 'dispatch').slice(0, MESSAGES).map(dispatchLine),
    theirs: theirs.slice(0, THEIRS).map((one): TheirLine => {
      return { what: one.what, name: nameOf(one), at: one.since ?? house.now(), href: pathOf(one) }
    }),
    theirsMore: theirs.length > THEIRS,
    days: comingDays(coming, { zone: studio.zone, now: house.now(), told, nameOf }),
    figuresHref: studioPaths.figures(),
    updates: updates.map((one): UpdateLine => {
      return { client: one.client, name: nameOf(one), since: one.since ?? house.now(), href: pathOf(one) }
    }),
    calls: calls.map((one): CallLine => {
      const href = talkPaths.newTalk(one.client, { contact: one.contact ?? '' })
      return { name: nameOf(one), at: one.by ?? house.now(), href }
    }),
  }
  return { due, inHand: inHand(rows.concerns, house.now()), clients: new Set(concerns.map(({ client }) => client)) }
}

function dispatchLine(one: Due): DispatchLine {
  const why = one.why.find(({ code }) => code === 'dispatch')
  const { state = 'failed', to: name = '' } = why?.code === 'dispatch' ? why : {}
  const standing = state === 'failed' || state === 'uncertain' ? state : 'partly'
  return { name, standing, href: pathOf(one) }
}

const nameIn = (one: NamedDue | undefined) => one?.contactName || one?.clientName || ''

const templateOf = ({ why }: Due) => {
  const found = why.find((one) => one.code === 'template')
  return { template: found?.code === 'template' ? found.template : '' }
}

/** The concerns with their words; where they wrote since they were asked, their letter is what is next. */
async function linesOf(house: House, { concerns }: DueRows, shown: readonly Due[]): Promise<ConcernLine[]> {
  const briefs = new Map(concerns.map((one) => [one.id, one]))
  const acts = new Map(shown.map((one) => [one.subject, one.act]))
  const lines = await concernLines(
    house,
    shown.flatMap(({ subject }) => briefs.get(subject) ?? []),
  )
  return lines.map((line) => {
    if (acts.get(line.id) !== 'read') return line
    return { ...line, stage: line.stage === 'resting' ? 'checked-back' : line.stage, next: 'words' }
  })
}

/** How long a concern has no option, against the target, in whole working hours (S2-34). */
function clocksOf(shown: readonly Due[]): TodayDue['clocks'] {
  return new Map(
    shown.flatMap(({ subject, why }) =>
      why.flatMap((one) => {
        const clock = one.code === 'no-option' && one
        return clock
          ? [[subject, { hours: Math.floor(clock.worked / HOUR), target: clock.target / HOUR }] as const]
          : []
      }),
    ),
  )
}

/** The words of promises and questions, by id. */
async function wordsOf(house: House, list: readonly Due[]): Promise<Map<string, MadePromise | string>> {
  const ids = (what: Due['what']) => list.filter((one) => one.what === what).map(({ subject }) => subject)
  const told = new Map<string, MadePromise | string>()
  for (const one of await promisesById(house, { ids: ids('promise') })) told.set(one.id, one)
  for (const id of ids('question')) told.set(id, (await clientQuestion(house, { id }))?.words ?? '')
  return told
}

function promisedLine(
  one: Due,
  told: ReadonlyMap<string, MadePromise | string>,
  name: string,
  now: number,
): PromisedLine {
  const found = told.get(one.subject)
  const due = { at: one.by ?? now, time: typeof found === 'object' ? found.due.time : null }
  const standing = typeof found === 'object' ? standingOf(found, now) : due.at < now ? 'late' : 'open'
  const words = typeof found === 'object' ? found.words : (found ?? '')
  const isQuestion = one.what === 'question'
  return { name, words, isQuestion, due, standing, href: isQuestion ? briefPaths.question(one.subject) : pathOf(one) }
}
