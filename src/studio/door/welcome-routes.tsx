import { Hono } from 'hono'
import { zoneHere } from '#foundation/days.ts'
import { type Language, LANGUAGES } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import { hasNoOwner, newRecoveryCodes, SHORTEST_PASSWORD } from '#foundation/sign-in/sign-in.ts'
import type { WebEnv } from '#foundation/web/web-env.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import type { Filled } from '#ui/field.tsx'
import { typed, unprocessed } from '#ui/typed.ts'
import { type Door, doorPage, languageOf, letIn } from './door-page.tsx'
import { createStudio, oneFirstRunAtATime, sentTwice, unclaimedStudio } from './first-run.ts'
import { waitFirst } from './password-sentences.ts'
import type { Premises } from '../premises.ts'
import { RecoveryCodesPage } from './recovery-codes-page.tsx'
import { visitorOf } from '../studio-env.ts'
import { studioInput, studioProblems, studioValues, TIME_ZONES } from '../settings/studio-form.ts'
import { studioPaths } from '../studio-paths.ts'
import { DEFAULT_HOURS, WelcomeForm } from '../studio-rules.ts'
import { studioFacts } from '../studio.ts'
import { WelcomePage } from './welcome-page.tsx'

/** The first run: who owns the house, and what the studio is. */
export function welcomeRoutes(premises: Premises) {
  const inTurn = oneFirstRunAtATime(premises)
  return new Hono<WebEnv>()
    .get('/welcome', async (c) => {
      if (!(await hasNoOwner(premises.door))) return c.redirect(studioPaths.today(), 303)
      return welcomePage(premises, c, { values: await firstValues(premises, languageOf(c)) })
    })
    .post('/welcome', async (c) => {
      if (!(await hasNoOwner(premises.door))) return c.redirect(studioPaths.today(), 303)
      const values = await typed(c)
      const form = WelcomeForm.safeParse(studioInput(values))
      const say = sayIn(languageOf(c))
      if (!form.success)
        return unprocessed(c, () => welcomePage(premises, c, { values, problems: studioProblems(form.error, say) }))
      const { owner, email, password, ...studio } = form.data
      try {
        const input = { studio, owner: { name: owner, email, password }, visitor: visitorOf(c) }
        const signed = await inTurn(async () =>
          (await hasNoOwner(premises.door)) ? createStudio(premises, input) : sentTwice(premises, input),
        )
        if (signed === null) return c.redirect(studioPaths.today(), 303)
        letIn(premises, c, signed)
        return await codesPage(premises, c, signed.user, studio.language)
      } catch (error) {
        const problems = refusedOwner(c, error)
        return unprocessed(c, () => welcomePage(premises, c, { values, problems }))
      }
    })
}

async function firstValues(premises: Premises, language: Language): Promise<Record<string, string>> {
  const waiting = await unclaimedStudio(premises)
  if (waiting) return { ...studioValues(await studioFacts(premises.houseOf(waiting, 'first-run'))), language }
  return studioValues({ name: '', language, zone: zoneHere(), hours: DEFAULT_HOURS, addresses: [] })
}

async function codesPage(premises: Premises, c: Door, user: string, language: Language) {
  const codes = await newRecoveryCodes(premises.door, user)
  const say = sayIn(language)
  const content = <RecoveryCodesPage say={say} codes={codes} nextHref={studioPaths.imports()} />
  // Answered with the page itself and no redirect: the codes are shown this one time, and kept nowhere but as hashes.
  return doorPage(premises, c, { title: say('studio.codes'), content, language })
}

function welcomePage(premises: Premises, c: Door, form: Filled) {
  const language = languageOf(c)
  const say = sayIn(language)
  const content = (
    <WelcomePage
      say={say}
      dates={datesIn(language, 'UTC', premises.now())}
      form={form}
      timeZones={TIME_ZONES}
      guessTimeZone={form.problems === undefined}
      action={`${studioPaths.welcome()}?language=${language}`}
      leastPassword={SHORTEST_PASSWORD}
      sampleAction={studioPaths.sample()}
      languages={LANGUAGES.map((one) => ({
        language: one,
        href: `${studioPaths.welcome()}?language=${one}`,
        isCurrent: one === language,
      }))}
    />
  )
  return doorPage(premises, c, { title: say('studio.welcome'), content })
}

/** What only signing in can tell: the address is somebody's already, and the password does not fit it. Anything else is a fault of ours. */
function refusedOwner(c: Door, error: unknown): Record<string, string> {
  const say = sayIn(languageOf(c))
  if (!(error instanceof Refusal)) throw error
  if (error.code === 'signIn.wrong') return { email: say('studio.problem.emailTaken') }
  if (error.code === 'signIn.tooMany') return { email: waitFirst(say, datesIn(languageOf(c), 'UTC', 0), error) }
  throw error
}
