import type { Context } from 'hono'
import type { ZodError } from 'zod'
import { LONGEST_WORDS } from '#concern/concern.ts'
import { BotherPage } from '#concern/portal/bother-page.tsx'
import { TheirConcernPage, titleOf } from '#concern/portal/their-concern-page.tsx'
import { type TheirNoun, theirPaths } from '#concern/portal/their-paths.ts'
import type { StudioWords } from '#house/words.ts'
import type { Filled } from '#ui/field.tsx'
import type { PortalEnv } from '#ui/portal-env.ts'
import { problemsOf } from '#ui/typed.ts'
import { openTheirConcern, theirConcernView } from './their-concern-view.ts'

export type TheirEnv = PortalEnv<StudioWords>
export type TheirContext = Context<TheirEnv>

/** A form that came back: which, with what was typed and what is wrong with it. */
export interface Returned {
  noun: TheirNoun
  option: string | undefined
  values: Record<string, string>
  problems: Record<string, string>
}

/** The page of one concern, with the form that came back where one did. */
export async function showConcern(c: TheirContext, id: string, returned?: Returned) {
  const { house, say, dates, served, contact } = c.var
  const view = await theirConcernView(house, { id, contact: contact.id, served })
  const page = (
    <TheirConcernPage
      {...view}
      say={say}
      dates={dates}
      action={(noun) => theirPaths.act(contact.id, id, noun)}
      typed={(noun, option) => filledOf(returned, noun, option) ?? keptWords(view.concern, option)}
      againHref={theirPaths.botheringAgain(contact.id, id)}
    />
  )
  return c.render(page, { title: say(titleOf(view)) })
}

function filledOf(returned: Returned | undefined, noun: TheirNoun, option: string | undefined): Filled | null {
  if (returned?.noun !== noun || (noun === 'reactions' && returned.option !== option)) return null
  const { values, problems } = returned
  return { values, problems }
}

/** The line that stands beside an option goes along again when its answer is changed. */
function keptWords({ rounds }: Awaited<ReturnType<typeof theirConcernView>>['concern'], option?: string): Filled {
  const rated = rounds.flatMap((round) => round.options).find((one) => one.id === option)
  return { values: rated?.reaction ? { words: rated.reaction.words } : {} }
}

/** “Something bothering you?”, empty or with what was typed. */
export async function showBother(c: TheirContext, form: Filled) {
  const { house, say, dates, served, contact } = c.var
  const open = await openTheirConcern(house, { contact: contact.id })
  const page = (
    <BotherPage
      say={say}
      dates={dates}
      studio={served.name}
      by={served.by}
      form={form}
      action={theirPaths.bothering(contact.id)}
      answerBy={served.optionsBy(house.now())}
      open={open && { since: open.openedAt, href: theirPaths.concern(contact.id, open.id) }}
    />
  )
  return c.render(page, { title: say('theirs.bothering') })
}

/** What could not be taken, as sentences. */
export function problemsIn(c: TheirContext, error: ZodError): Record<string, string> {
  return problemsOf(error, (key) => {
    if (key === 'theirs.problem.long') return c.var.say(key, { most: c.var.dates.number(LONGEST_WORDS) })
    return c.var.say(isProblem(key) ? key : 'theirs.problem.noAnswer')
  })
}

const PROBLEMS = ['theirs.problem.empty', 'theirs.problem.noTime', 'theirs.problem.noAnswer'] as const
const isProblem = (key: string): key is (typeof PROBLEMS)[number] => PROBLEMS.some((one) => one === key)
