import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { isLanguage, type Language, LANGUAGES } from '#foundation/language.ts'
import { Refusal } from '#foundation/refusal.ts'
import { newRecoveryCodes, sessionOf, SHORTEST_PASSWORD, signIn, signInWithRecoveryCode } from '#foundation/sign-in/sign-in.ts'
import type { WebEnv } from '#foundation/web/web-env.ts'
import { isSentence, sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { wholePage } from '#ui/document.tsx'
import type { Filled } from '#ui/field.tsx'
import { takeSaid } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import { DoorFrame } from './door-frame.tsx'
import { createStudio, hasNoOwner, isSampleUser, openSample, sampleOf, unclaimedStudio } from './first-run.ts'
import { rememberOpened } from './in-studio.tsx'
import { LostPasswordPage } from './lost-password-page.tsx'
import type { Premises } from './premises.ts'
import { RecoveryCodesPage } from './recovery-codes-page.tsx'
import { PASSWORD_SENTENCES } from './settings-routes.tsx'
import { SignInPage } from './sign-in-page.tsx'
import { visitorOf } from './studio-env.ts'
import { sentenceOf, studioInput, studioProblems, studioValues, TIME_ZONES } from './studio-form.ts'
import { studioPaths } from './studio-paths.ts'
import { DEFAULT_HOURS, WelcomeForm } from './studio-rules.ts'
import { studioFacts } from './studio.ts'
import { WelcomePage } from './welcome-page.tsx'

type Door = Context<WebEnv>

/** What stands open to everybody: the first run, signing in, a lost password, the sample. */
export function doorRoutes(premises: Premises) {
  return new Hono<WebEnv>().route('/', welcomeRoutes(premises)).route('/', signInRoutes(premises))
}

function welcomeRoutes(premises: Premises) {
  return new Hono<WebEnv>()
    .get('/welcome', async (c) => {
      if (!(await mayBegin(premises, c))) return c.redirect(studioPaths.today(), 303)
      return welcomePage(premises, c, { values: await firstValues(premises, languageOf(c)) })
    })
    .post('/welcome', async (c) => {
      if (!(await mayBegin(premises, c))) return c.redirect(studioPaths.today(), 303)
      const values = await typed(c)
      const form = WelcomeForm.safeParse(studioInput(values))
      const say = sayIn(languageOf(c))
      if (!form.success) return unprocessed(c, () => welcomePage(premises, c, { values, problems: studioProblems(form.error, say) }))
      const { ownerName, email, password, ...studio } = form.data
      try {
        const signed = await createStudio(premises, { studio, owner: { name: ownerName, email, password }, visitor: visitorOf(c) })
        passOn(premises, c, signed)
        return await codesPage(premises, c, signed.user, studio.language)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return unprocessed(c, () => welcomePage(premises, c, { values, problems: refusedOwner(c, error) }))
      }
    })
    .post('/sample', async (c) => {
      const input = { language: isLanguageOr(await typed(c), languageOf(c)), zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
      const session = await sessionOf(premises.door, c.req.raw.headers)
      if (session && !isSampleUser(session.user.email)) {
        rememberOpened(premises, c, await sampleOf(premises, { ...input, user: session.user.id }))
        return c.redirect(studioPaths.today(), 303)
      }
      if (!(await hasNoOwner(premises))) return c.redirect(studioPaths.signIn(), 303)
      passOn(premises, c, await openSample(premises, { ...input, visitor: visitorOf(c) }))
      return c.redirect(studioPaths.today(), 303)
    })
}

function signInRoutes(premises: Premises) {
  return new Hono<WebEnv>()
    .get('/sign-in', async (c) => {
      if (await hasNoOwner(premises)) return c.redirect(studioPaths.welcome(), 303)
      return signInPage(premises, c, { values: {} }, { returnTo: ownPath(c.req.query('returnTo')) })
    })
    .post('/sign-in', async (c) => {
      const values = await typed(c)
      const returnTo = ownPath(values['returnTo'])
      try {
        const { email = '', password = '' } = values
        const signed = await signIn(premises.door, { email, password, visitor: visitorOf(c) })
        for (const cookie of signed.cookies) c.header('set-cookie', cookie, { append: true })
        return c.redirect(returnTo ?? studioPaths.today(), 303)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const form = { values: { email: values['email'] ?? '' } }
        return unprocessed(c, () => signInPage(premises, c, form, { returnTo, problem: refusedEntry(c, error) }))
      }
    })
    .get('/lost-password', (c) => lostPage(premises, c, { values: {} }))
    .post('/lost-password', async (c) => {
      const { email = '', code = '', password = '' } = await typed(c)
      try {
        const signed = await signInWithRecoveryCode(premises.door, { email, code, password, visitor: visitorOf(c) })
        for (const cookie of signed.cookies) c.header('set-cookie', cookie, { append: true })
        return c.redirect(studioPaths.today(), 303)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return unprocessed(c, () => lostPage(premises, c, { values: { email, code }, problems: refusedCode(c, error) }))
      }
    })
}

/** Nobody owns the house yet, or the visitor only looks at its sample. */
async function mayBegin(premises: Premises, c: Door): Promise<boolean> {
  if (await hasNoOwner(premises)) return true
  const session = await sessionOf(premises.door, c.req.raw.headers)
  return session !== null && isSampleUser(session.user.email)
}

/** The language asked for, else what the browser prefers of the five. */
function languageOf(c: Door): Language {
  const asked = c.req.query('language')
  if (isLanguage(asked)) return asked
  const wishes = (c.req.header('accept-language') ?? '').split(',').map((wish) => wish.trim().slice(0, 2).toLowerCase())
  return wishes.find(isLanguage) ?? 'en'
}

const isLanguageOr = (values: Record<string, string>, otherwise: Language) => (isLanguage(values['language']) ? values['language'] : otherwise)

/** Only a path of ours: never another site's address (ASVS 1.5.2 names open redirects). */
function ownPath(path: string | undefined): string | undefined {
  return path !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/u.test(path) ? path : undefined
}

async function firstValues(premises: Premises, language: Language): Promise<Record<string, string>> {
  const waiting = await unclaimedStudio(premises)
  if (waiting) return { ...studioValues(await studioFacts(premises.houseOf(waiting, 'first-run'))), language }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return studioValues({ name: '', language, zone, hours: DEFAULT_HOURS, addresses: [] })
}

function passOn(premises: Premises, c: Door, signed: { cookies: string[]; workspace: string }): void {
  for (const cookie of signed.cookies) c.header('set-cookie', cookie, { append: true })
  rememberOpened(premises, c, signed.workspace)
}

async function codesPage(premises: Premises, c: Door, user: string, language: Language) {
  const codes = await newRecoveryCodes(premises.door, user)
  const say = sayIn(language)
  // Answered with the page itself and no redirect: the codes are shown this one time, and kept nowhere but as hashes.
  return framed(premises, c, say('studio.codes'), <RecoveryCodesPage say={say} codes={codes} nextHref={studioPaths.imports()} />, language)
}

function welcomePage(premises: Premises, c: Door, form: Filled) {
  const language = languageOf(c)
  const say = sayIn(language)
  const page = (
    <WelcomePage
      say={say}
      dates={datesIn(language, 'UTC', premises.now())}
      form={form}
      timeZones={TIME_ZONES}
      guessTimeZone={form.problems === undefined}
      action={`${studioPaths.welcome()}?language=${language}`}
      leastPassword={SHORTEST_PASSWORD}
      sampleAction={studioPaths.sample()}
      languages={LANGUAGES.map((one) => ({ language: one, href: `${studioPaths.welcome()}?language=${one}`, isCurrent: one === language }))}
    />
  )
  return framed(premises, c, say('studio.welcome'), page)
}

function signInPage(premises: Premises, c: Door, form: Filled, of: { returnTo?: string | undefined; problem?: string }) {
  const say = sayIn(languageOf(c))
  const facts = { ...(of.returnTo ? { returnTo: of.returnTo } : {}), ...(of.problem ? { problem: of.problem } : {}) }
  const page = <SignInPage say={say} form={form} action={studioPaths.signIn()} lostHref={studioPaths.lostPassword()} {...facts} />
  return framed(premises, c, say('studio.signIn'), page)
}

function lostPage(premises: Premises, c: Door, form: Filled) {
  const say = sayIn(languageOf(c))
  const facts = { form, action: studioPaths.lostPassword(), signInHref: studioPaths.signIn(), leastPassword: SHORTEST_PASSWORD }
  return framed(premises, c, say('studio.lost'), <LostPasswordPage say={say} {...facts} />)
}

function framed(premises: Premises, c: Door, title: string, content: Child, language = languageOf(c)) {
  const say = sayIn(language)
  const said = takeSaid(c)
  const flash = said && isSentence(said.key) ? { flash: { words: say(said.key, said.values) } } : {}
  c.header('cache-control', 'no-store')
  return c.html(wholePage(
    <DoorFrame say={say} language={language} title={title} assets={premises.assets} nonce={c.var.nonce} {...flash}>
      {content}
    </DoorFrame>,
  ))
}

/** The form again; the status is set before the page is made. */
function unprocessed(c: Door, page: () => Response | Promise<Response>) {
  c.status(422)
  return page()
}

function refusedOwner(c: Door, refusal: Refusal): Record<string, string> {
  const say = sayIn(languageOf(c))
  if (refusal.code === 'signIn.emailInvalid') return { email: say('studio.problem.email') }
  if (refusal.code === 'signIn.wrong' || refusal.code === 'signIn.tooMany') return { email: say('studio.problem.emailTaken') }
  return { password: sentenceOf(say, PASSWORD_SENTENCES[refusal.code] ?? '', refusal.values) }
}

function refusedEntry(c: Door, refusal: Refusal): string {
  const say = sayIn(languageOf(c))
  if (refusal.code !== 'signIn.tooMany') return say('studio.signIn.wrong')
  return say('studio.signIn.wait', { length: waitOf(c, refusal) })
}

function refusedCode(c: Door, refusal: Refusal): Record<string, string> {
  const say = sayIn(languageOf(c))
  if (refusal.code === 'signIn.tooMany') return { code: say('studio.signIn.wait', { length: waitOf(c, refusal) }) }
  if (refusal.code === 'signIn.wrongCode') return { code: say('studio.lost.wrong') }
  return { password: sentenceOf(say, PASSWORD_SENTENCES[refusal.code] ?? '', refusal.values) }
}

function waitOf(c: Door, refusal: Refusal): string {
  return datesIn(languageOf(c), 'UTC', 0).length(Number(refusal.values['minutes'] ?? 15) * 60_000)
}
