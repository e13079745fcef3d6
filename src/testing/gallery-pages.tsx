import type { JSX } from 'hono/jsx/jsx-runtime'
import { ContactPage } from '#client/studio/contact-form.tsx'
import { NewClientPage } from '#client/studio/client-form.tsx'
import { ProjectPage } from '#client/studio/project-form.tsx'
import { isLanguage } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { ClientPage } from '#studio/client-page.tsx'
import { ClientsPage } from '#studio/clients-page.tsx'
import { ConversationPage } from '#studio/conversation-page.tsx'
import { ConversationsPage } from '#studio/conversations-page.tsx'
import { DoorFrame } from '#studio/door-frame.tsx'
import { ErrorPage } from '#studio/error-page.tsx'
import { Frame } from '#studio/frame.tsx'
import type { Room } from '#ui/rooms.ts'
import { ImportPage } from '#studio/import-page.tsx'
import { ImportReportPage } from '#studio/import-report-page.tsx'
import { LostPasswordPage } from '#studio/lost-password-page.tsx'
import { RecoveryCodesPage } from '#studio/recovery-codes-page.tsx'
import { SettingsPage } from '#studio/settings-page.tsx'
import { SignInPage } from '#studio/sign-in-page.tsx'
import { TodayPage } from '#studio/today-page.tsx'
import { WelcomePage } from '#studio/welcome-page.tsx'
import type { Assets } from '#ui/document.tsx'
import { datesIn } from '#ui/dates.ts'
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
      <Frame {...common} title={title} here={here} studio="Studio Mira" hrefs={hrefs} {...more}>
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
    client: inside('Wirth Workshop', 'clients', <ClientPage {...both} {...sample.client} />),
    'client-new': inside(say('client.add'), 'clients', <NewClientPage say={say} {...sample.newClient(say)} />),
    contact: inside('Hannah Wirth', 'clients', <ContactPage say={say} {...sample.contactForm} />),
    project: inside('Project', 'clients', <ProjectPage say={say} {...sample.projectForm(say)} />),
    conversations: inside('Conversations', 'conversations', <ConversationsPage {...both} {...sample.conversations} />),
    conversation: inside('Conversation', 'conversations', <ConversationPage {...both} {...sample.conversation} />),
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
    failed: door(say('studio.error.failed'), <ErrorPage say={say} error="failed" homeHref="#" reference="01JD-7F" />),
  }).map(([name, html]) => ({ name, html }))
}

const written = (page: JSX.Element) => `<!doctype html>${htmlOf(page)}`
