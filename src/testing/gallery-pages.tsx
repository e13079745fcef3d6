import type { JSX } from 'hono/jsx/jsx-runtime'
import { ContactPage } from '#client/studio/contact-form.tsx'
import { NewClientPage } from '#client/studio/client-form.tsx'
import { ProjectPage } from '#client/studio/project-form.tsx'
import { isLanguage } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { AskPage } from '#studio/asking/ask-page.tsx'
import { AttentionPage } from '#studio/today/attention-page.tsx'
import { ClientPage } from '#studio/client/client-page.tsx'
import { ClientsPage } from '#studio/client/clients-page.tsx'
import { ConversationPage } from '#studio/conversation/conversation-page.tsx'
import { ConversationsPage } from '#studio/conversation/conversations-page.tsx'
import { DoorFrame } from '#studio/door/door-frame.tsx'
import { ErrorPage } from '#studio/error-page.tsx'
import { Frame } from '#studio/frame.tsx'
import type { Room } from '#ui/rooms.ts'
import { ImportPage } from '#studio/imports/import-page.tsx'
import { ImportReportPage } from '#studio/imports/import-report-page.tsx'
import { LetterPage } from '#studio/letter/letter-page.tsx'
import { JoiningPage } from '#studio/conversation/joining-page.tsx'
import { LostPasswordPage } from '#studio/door/lost-password-page.tsx'
import { RecoveryCodesPage } from '#studio/door/recovery-codes-page.tsx'
import { SearchPage } from '#studio/search/search-page.tsx'
import { SettingsPage } from '#studio/settings/settings-page.tsx'
import { SignInPage } from '#studio/door/sign-in-page.tsx'
import { TimelinePage } from '#studio/client/timeline-page.tsx'
import { TodayPage } from '#studio/today/today-page.tsx'
import { WelcomePage } from '#studio/door/welcome-page.tsx'
import type { Assets } from '#ui/document.tsx'
import { datesIn } from '#ui/dates.ts'
import { foreignDocument } from '#ui/foreign-html.tsx'
import * as sample from './gallery-props.ts'
import { htmlOf } from './html-of.ts'

/** Every page once or more, in `language`, as whole HTML. */
export function galleryPages(language: string, assets: Assets): { name: string; html: string }[] {
  if (!isLanguage(language)) throw new Error(`No language ${language}`)
  const say = sayIn(language)
  const dates = datesIn(language, 'Europe/Helsinki', sample.NOW)
  const common = { say, language, assets, nonce: 'gallery' }
  const both = { say, dates }
  const hrefs = {
    today: `today.${language}.html`,
    clients: `clients.${language}.html`,
    conversations: `conversations.${language}.html`,
    import: `import.${language}.html`,
    settings: `settings.${language}.html`,
  }
  const inside = (title: string, here: Room, page: JSX.Element, more = {}) =>
    written(
      <Frame
        {...common}
        title={title}
        here={here}
        studio="Studio Mira"
        hrefs={hrefs}
        searchAction={`search-empty.${language}.html`}
        {...more}
      >
        {page}
      </Frame>,
    )
  const searching = (page: JSX.Element) =>
    written(
      <Frame {...common} title={say('studio.search')} studio="Studio Mira" hrefs={hrefs}>
        {page}
      </Frame>,
    )
  const door = (title: string, page: JSX.Element) =>
    written(
      <DoorFrame {...common} title={title}>
        {page}
      </DoorFrame>,
    )
  const flash = { words: say('client.done.archived', { name: 'Wirth Workshop' }), undo: { action: '#' } }
  return Object.entries({
    today: inside(say('studio.today'), 'today', <TodayPage {...both} {...sample.today} />, { startOwnHref: '#' }),
    'today-new': inside(say('studio.today'), 'today', <TodayPage {...both} {...sample.todayNew} />),
    'today-choose': inside(say('studio.today'), 'today', <TodayPage {...both} {...sample.todayChoose} />),
    'today-calm': inside(say('studio.today'), 'today', <TodayPage {...both} {...sample.todayCalm} />, {
      backAction: '#',
    }),
    clients: inside(say('client.clients'), 'clients', <ClientsPage {...both} {...sample.clients} />, { flash }),
    'clients-empty': inside(say('client.clients'), 'clients', <ClientsPage {...both} {...sample.clientsEmpty} />),
    'clients-many': inside(say('client.clients'), 'clients', <ClientsPage {...both} {...sample.clientsMany} />),
    attention: inside(say('studio.today.needs'), 'clients', <AttentionPage {...both} {...sample.attention} />),
    ask: inside(say('reading.askTitle'), 'clients', <AskPage {...both} {...sample.askAgain(say)} />),
    joining: inside(say('client.join'), 'clients', <JoiningPage say={say} {...sample.joining} />),
    client: inside('Wirth Workshop', 'clients', <ClientPage {...both} {...sample.client} />),
    'client-unread': inside('Wirth Workshop', 'clients', <ClientPage {...both} {...sample.clientUnread} />),
    timeline: inside(say('studio.client.timelineBefore'), 'clients', <TimelinePage {...both} {...sample.timeline} />),
    'client-new': inside(say('client.add'), 'clients', <NewClientPage say={say} {...sample.newClient(say)} />),
    contact: inside('Hannah Wirth', 'clients', <ContactPage say={say} {...sample.contactForm} />),
    project: inside('Project', 'clients', <ProjectPage say={say} {...sample.projectForm(say)} />),
    conversations: inside('Conversations', 'conversations', <ConversationsPage {...both} {...sample.conversations} />),
    conversation: inside('Conversation', 'conversations', <ConversationPage {...both} {...sample.conversation} />),
    letter: inside('Letter', 'conversations', <LetterPage {...both} {...sample.letter} />),
    'letter-text': inside('Letter', 'conversations', <LetterPage {...both} {...sample.letterUnreadable(say)} />),
    search: searching(<SearchPage {...both} {...sample.search} />),
    'search-empty': searching(<SearchPage {...both} {...sample.searchEmpty} />),
    'search-nothing': searching(<SearchPage {...both} {...sample.searchNothing} />),
    import: inside(say('studio.import'), 'import', <ImportPage {...both} {...sample.importing(say)} />),
    'import-running': inside(say('studio.import'), 'import', <ImportPage {...both} {...sample.importRunning} />),
    'import-report': inside(say('studio.import'), 'import', <ImportReportPage {...both} {...sample.report} />),
    settings: inside(say('studio.settings'), 'settings', <SettingsPage {...both} {...sample.settings(language)} />),
    welcome: door(say('studio.welcome'), <WelcomePage {...both} {...sample.welcome(language, say)} />),
    'sign-in': door(say('studio.signIn'), <SignInPage say={say} {...sample.signIn(say)} />),
    'lost-password': door(say('studio.lost'), <LostPasswordPage say={say} {...sample.lost(say)} />),
    'recovery-codes': door(say('studio.codes'), <RecoveryCodesPage say={say} {...sample.codes} />),
    'not-found': door(say('studio.error.notFound'), <ErrorPage say={say} error="notFound" homeHref="#" />),
    'disk-full': door(say('studio.error.diskFull'), <ErrorPage say={say} error="diskFull" homeHref="#" />),
    'disk-failing': door(say('studio.error.diskFailing'), <ErrorPage say={say} error="diskFailing" homeHref="#" />),
    failed: door(say('studio.error.failed'), <ErrorPage say={say} error="failed" homeHref="#" reference="01JD-7F" />),
  }).map(([name, html]) => ({ name, html }))
}

const written = (page: JSX.Element) => `<!doctype html>${htmlOf(page)}`

/** What stands in the frame of the designed letter, at `framed-letter.html` beside the pages. */
export function framedLetter(): string {
  const { before, after } = foreignDocument({ language: 'en', title: 'Letter' })
  return `${before}<table width="100%" bgcolor="#f3efe6" cellpadding="16"><tr><td><font face="Georgia" size="5">Hi Mira,</font>
<p>thanks so much for the plan, it looks lovely.</p><p><img alt="Our workshop from the street" width="200"></p>
<p>Please see <a href="#">https://www.bank.example/login</a> <small>[collect.example]</small></p></td></tr></table>${after}`
}
