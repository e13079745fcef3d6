import type { JSX } from 'hono/jsx/jsx-runtime'
import { BotherPage } from '#concern/portal/bother-page.tsx'
import { CheckInCard } from '#reading/portal/check-in-card.tsx'
import { CheckInForm } from '#reading/portal/check-in-form.tsx'
import { TheirCheckInPage } from '#reading/portal/their-check-in-page.tsx'
import { TheirQuestionsCard } from '#brief/portal/their-questions-card.tsx'
import { TheirQuestionsPage } from '#brief/portal/their-questions-page.tsx'
import { KeptAnswerPage } from '#brief/studio/kept-answer-page.tsx'
import { QuestionsPage } from '#brief/studio/questions-page.tsx'
import { TalkPage } from '#conversation/studio/talk-form.tsx'
import { NotePage } from '#conversation/studio/talks-part.tsx'
import { ExpectationPage } from '#concern/studio/expectations-part.tsx'
import { LearnedPart, LearnPage } from '#concern/studio/learned-part.tsx'
import { LessonsPage } from '#concern/studio/lessons-page.tsx'
import { OpeningForm } from '#concern/studio/opening-form.tsx'
import { PapersPart } from '#concern/studio/papers-part.tsx'
import { StandPage } from '#concern/studio/stand-page.tsx'
import { OpenLineCard } from '#delivery/portal/open-line-card.tsx'
import { OpenLinePage } from '#delivery/studio/open-line-form.tsx'
import { TheirConcernCard } from '#concern/portal/their-concern-card.tsx'
import { TheirConcernPage } from '#concern/portal/their-concern-page.tsx'
import { ContactPage } from '#client/studio/contact-form.tsx'
import { NewClientPage } from '#client/studio/client-form.tsx'
import { ProjectPage } from '#client/studio/project-form.tsx'
import { Promised } from '#promise/portal/promised.tsx'
import { NewPromisePage } from '#promise/studio/new-promise-page.tsx'
import { PromisePage } from '#promise/studio/promise-page.tsx'
import { PromisesPage } from '#promise/studio/promises-page.tsx'
import { isLanguage } from '#foundation/language.ts'
import { sayIn } from '#house/words.ts'
import { HomePage } from '#portal/home/home-page.tsx'
import { LinkPage, OldLinkPage } from '#portal/links/link-page.tsx'
import { AboutPage } from '#portal/own/about-page.tsx'
import { PlainFrame } from '#portal/plain-frame.tsx'
import { PlainNote } from '#portal/plain-note.tsx'
import { PortalFrame } from '#portal/portal-frame.tsx'
import { AccountPage } from '#studio/accounts/account-page.tsx'
import { ConsentPage, ForwardingPage, PasswordPage } from '#studio/accounts/account-parts.tsx'
import { AccountsPage } from '#studio/accounts/accounts-page.tsx'
import { DomainPage } from '#studio/accounts/domain-page.tsx'
import { FoundPage, NewAccountPage } from '#studio/accounts/new-account-page.tsx'
import { AskPage } from '#studio/asking/ask-page.tsx'
import { AttentionPage } from '#studio/today/attention-page.tsx'
import { FiguresPage } from '#studio/figures/figures-page.tsx'
import { ClientPage } from '#studio/client/client-page.tsx'
import { ClientsPage } from '#studio/client/clients-page.tsx'
import { ConversationPage } from '#studio/conversation/conversation-page.tsx'
import { ConversationsPage } from '#studio/conversation/conversations-page.tsx'
import { DraftPage } from '#studio/compose/draft-page.tsx'
import { DraftsPage } from '#studio/compose/drafts-page.tsx'
import { claimedMark, deliveryLines, pretendedMark, vouchedMark } from './gallery-props-notices.ts'
import { SavedRepliesPage } from '#studio/compose/saved-replies-page.tsx'
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
import { ConcernPage } from '#studio/concern/concern-page.tsx'
import { ConcernsPage } from '#studio/concern/concerns-page.tsx'
import { OutboxPage, OutgoingPage } from '#studio/outbox/outbox-page.tsx'
import { SearchPage } from '#studio/search/search-page.tsx'
import { SettingsPage } from '#studio/settings/settings-page.tsx'
import { SignInPage } from '#studio/door/sign-in-page.tsx'
import { TimelinePage } from '#studio/client/timeline-page.tsx'
import { TodayPage } from '#studio/today/today-page.tsx'
import { WelcomePage } from '#studio/door/welcome-page.tsx'
import { Act } from '#ui/act.tsx'
import type { Assets } from '#ui/document.tsx'
import { datesIn } from '#ui/dates.ts'
import { foreignDocument } from '#ui/foreign-html.tsx'
import * as mailbox from './gallery-props-accounts.ts'
import * as figured from './gallery-props-figures.ts'
import * as sample from './gallery-props.ts'
import * as asked from './gallery-props-checkins.ts'
import * as talked from './gallery-props-talks.ts'
import * as beside from './gallery-props-beside.ts'
import * as concern from './gallery-props-concern.ts'
import * as made from './gallery-props-promises.ts'
import * as portal from './gallery-props-portal.ts'
import * as their from './gallery-props-theirs.ts'
import * as outbox from './gallery-props-outbox.ts'
import * as writing from './gallery-props-compose.ts'
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
    concerns: '#',
    promises: '#',
    clients: `clients.${language}.html`,
    conversations: `conversations.${language}.html`,
    outbox: '#',
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
  const before = (page: JSX.Element) =>
    written(
      <PlainFrame {...common} title="Studio Mira" studio="Studio Mira">
        {page}
      </PlainFrame>,
    )
  const onPhone = (title: string, page: JSX.Element) =>
    written(
      <PortalFrame
        {...common}
        title={title}
        served={{ name: 'Studio Mira', by: 'Mira Lahti' }}
        zone="Europe/Helsinki"
        switchable
        here="/p/c/here"
        contact={{ id: 'c', heard: true }}
      >
        {page}
      </PortalFrame>,
    )
  const flash = { words: say('client.done.archived', { name: 'Wirth Workshop' }), undo: { action: '#' } }
  const theirs = Object.entries(their.theirs(language)).map(([stage, props]): [string, string] => [
    `their-concern-${stage}`,
    onPhone(say('theirs.title'), <TheirConcernPage {...both} {...props} />),
  ])
  return Object.entries({
    ...Object.fromEntries(theirs),
    ...Object.fromEntries(
      Object.entries(concern.concernPages(language)).map(([stage, props]): [string, string] => [
        `concern-${stage}`,
        inside('Hannah Wirth', 'concerns', <ConcernPage {...both} {...props} />),
      ]),
    ),
    concerns: inside(say('concern.concerns'), 'concerns', <ConcernsPage {...both} {...concern.concerns} />),
    'concerns-empty': inside(say('concern.concerns'), 'concerns', <ConcernsPage {...both} {...concern.concernsNone} />),
    'concern-opening': inside(
      say('concern.opening'),
      'concerns',
      <OpeningForm {...both} {...concern.opening(language)} />,
    ),
    'portal-home': onPhone(
      say('portal.link.for', { name: 'Hannah Wirth' }),
      <HomePage
        say={say}
        name="Hannah Wirth"
        parts={[<TheirConcernCard {...both} {...their.card(language)} />, <Promised {...both} {...made.promised} />]}
      />,
    ),
    'portal-quiet': onPhone('Wirth', <HomePage say={say} name="Hannah Wirth" parts={[]} />),
    'portal-about': onPhone(say('portal.about'), <AboutPage {...both} {...portal.about} />),
    'portal-link': before(<LinkPage say={say} name="Hannah Wirth" token="x" />),
    'portal-old-link': before(<OldLinkPage say={say} name="Hannah Wirth" token="x" state="expired" />),
    'portal-nothing': before(
      <PlainNote title={say('portal.nothing')} lines={[say('portal.nothing.why'), say('portal.nothing.do')]} />,
    ),
    bothering: onPhone(say('theirs.bothering'), <BotherPage {...both} {...their.bother(null)} />),
    'bothering-again': onPhone(
      say('theirs.bothering'),
      <BotherPage {...both} {...their.bother(say('theirs.problem.empty'))} />,
    ),
    promised: onPhone(
      say('promise.toYou'),
      <>
        <h1 class="whose">{say('promise.toYou')}</h1>
        <Promised {...both} {...made.promised} />
      </>,
    ),
    'their-concern-card': onPhone(
      say('theirs.title'),
      <>
        <h1>{say('theirs.title')}</h1>
        <TheirConcernCard {...both} {...their.card(language)} />
      </>,
    ),
    today: inside(say('studio.today'), 'today', <TodayPage {...both} {...sample.today} />, { startOwnHref: '#' }),
    'today-full': inside(say('studio.today'), 'today', <TodayPage {...both} {...sample.todayFull} />),
    figures: inside(say('studio.figures'), 'concerns', <FiguresPage {...both} {...figured.figures} />),
    'figures-few': inside(say('studio.figures'), 'concerns', <FiguresPage {...both} {...figured.figuresFew} />),
    'figures-none': inside(say('studio.figures'), 'concerns', <FiguresPage {...both} {...figured.figuresNone} />),
    'today-new': inside(say('studio.today'), 'today', <TodayPage {...both} {...sample.todayNew} />),
    'today-choose': inside(say('studio.today'), 'today', <TodayPage {...both} {...sample.todayChoose} />),
    'today-calm': inside(say('studio.today'), 'today', <TodayPage {...both} {...sample.todayCalm} />, {
      backAction: '#',
    }),
    clients: inside(say('client.clients'), 'clients', <ClientsPage {...both} {...sample.clients} />, { flash }),
    'clients-empty': inside(say('client.clients'), 'clients', <ClientsPage {...both} {...sample.clientsEmpty} />),
    'clients-many': inside(say('client.clients'), 'clients', <ClientsPage {...both} {...sample.clientsMany} />),
    attention: inside(say('studio.today.needs'), 'clients', <AttentionPage {...both} {...sample.attention} />),
    promises: inside(say('promise.promises'), 'promises', <PromisesPage {...both} {...made.promises} />),
    'promises-empty': inside(say('promise.promises'), 'promises', <PromisesPage {...both} {...made.noPromises} />),
    promise: inside(say('promise.title'), 'promises', <PromisePage {...both} {...made.promise} />),
    'promise-kept': inside(say('promise.title'), 'promises', <PromisePage {...both} {...made.promiseKept} />),
    'promise-again': inside(
      say('promise.title'),
      'promises',
      <PromisePage {...both} {...made.promiseAgain(say('promise.notLater'))} />,
    ),
    'promise-new': inside(say('promise.note'), 'promises', <NewPromisePage {...both} {...made.newPromise} />),
    questions: inside(say('brief.questions'), 'clients', <QuestionsPage {...both} {...beside.questions} />),
    'questions-none': inside(say('brief.questions'), 'clients', <QuestionsPage {...both} {...beside.noQuestions} />),
    'their-questions': onPhone(say('brief.theirs.title'), <TheirQuestionsPage {...both} {...beside.theirQuestions} />),
    'their-questions-again': onPhone(
      say('brief.theirs.title'),
      <TheirQuestionsPage {...both} {...beside.theirQuestionsAgain(say('brief.problem.noQuestion'))} />,
    ),
    'portal-beside': onPhone(
      'Wirth',
      <>
        <h1>Hannah Wirth</h1>
        <OpenLineCard {...both} {...beside.theirLine} question={say('portal.question')} />
        <TheirQuestionsCard {...both} questions={beside.theirQuestions.questions} href="#" />
      </>,
    ),
    'open-line': inside(say('delivery.openLine'), 'clients', <OpenLinePage say={say} {...beside.openLine} />),
    'open-line-again': inside(
      say('delivery.openLine'),
      'clients',
      <OpenLinePage say={say} {...beside.openLineAgain(say('delivery.problem.hoursWrong'))} />,
    ),
    papers: inside(
      say('paper.title'),
      'concerns',
      <>
        <h1>{say('paper.title')}</h1>
        <PapersPart {...both} {...beside.papers} />
        <LearnedPart {...both} {...beside.learned} />
      </>,
    ),
    stand: inside(
      say('paper.stand'),
      'concerns',
      <StandPage {...both} {...beside.stand(say('paper.expect.state.met'))} />,
    ),
    lessons: inside(
      say('paper.lessons'),
      'concerns',
      <LessonsPage {...both} {...beside.lessons(say('concern.cause.comparison'), say('client.service.website'))} />,
    ),
    'lessons-none': inside(say('paper.lessons'), 'concerns', <LessonsPage {...both} lessons={[]} />),
    'learn-again': inside(
      say('paper.learn'),
      'concerns',
      <LearnPage say={say} {...beside.learnAgain(say('paper.problem.missing'))} />,
    ),
    'expectation-again': inside(
      say('paper.expect'),
      'clients',
      <ExpectationPage say={say} {...beside.expectationAgain(say('paper.problem.missing'))} />,
    ),
    answering: before(
      <PlainNote title={say('checkin.theirs.title')} lines={[say('portal.link.for', { name: 'Hannah Wirth' })]}>
        <CheckInForm say={say} {...asked.answering} />
        <p class="soft">{say('portal.link.notYou')}</p>
      </PlainNote>,
    ),
    'their-check-in': onPhone(
      say('checkin.theirs.title'),
      <TheirCheckInPage {...both} {...asked.theirCheckIn(language)} />,
    ),
    'their-check-in-again': onPhone(
      say('checkin.theirs.title'),
      <TheirCheckInPage {...both} {...asked.theirAnswerAgain(language, say('checkin.noEase'))} />,
    ),
    'their-answer': onPhone(
      say('checkin.theirs.title'),
      <TheirCheckInPage {...both} {...asked.theirAnswer(language)} />,
    ),
    'portal-asked': onPhone(
      'Wirth',
      <HomePage
        say={say}
        name="Hannah Wirth"
        parts={[
          <CheckInCard say={say} part="process" href="#" isAnswered={false} />,
          <CheckInCard say={say} part="process" href="#" isAnswered />,
        ]}
      />,
    ),
    stop: before(
      <PlainNote
        title={say('checkin.stop.title', { kind: 'check-in' })}
        lines={[say('checkin.stop.why', { name: 'Hannah Wirth' })]}
      >
        <Act action="#" kind="primary" showsOnce>
          {say('checkin.stop.act')}
        </Act>
      </PlainNote>,
    ),
    stopped: before(
      <PlainNote
        title={say('checkin.stop.done', { kind: 'check-in' })}
        lines={[say('checkin.stop.doneWhy', { studio: 'Studio Mira' })]}
      >
        <Act action="#" kind="quiet" showsOnce>
          {say('checkin.stop.again')}
        </Act>
      </PlainNote>,
    ),
    ask: inside(say('reading.askTitle'), 'clients', <AskPage {...both} {...sample.askAgain(say)} />),
    joining: inside(say('client.join'), 'clients', <JoiningPage say={say} {...sample.joining} />),
    client: inside(
      'Wirth Workshop',
      'clients',
      <ClientPage
        {...both}
        {...sample.client}
        access={new Map([[sample.client.contacts[0]?.id ?? '', portal.access]])}
        stops={asked.stops(sample.client.contacts.map(({ id }) => id))}
      />,
    ),
    'client-unread': inside('Wirth Workshop', 'clients', <ClientPage {...both} {...sample.clientUnread} />),
    timeline: inside(say('studio.client.timelineBefore'), 'clients', <TimelinePage {...both} {...sample.timeline} />),
    'client-new': inside(say('client.add'), 'clients', <NewClientPage say={say} {...sample.newClient(say)} />),
    contact: inside('Hannah Wirth', 'clients', <ContactPage say={say} {...sample.contactForm} />),
    project: inside('Project', 'clients', <ProjectPage say={say} {...sample.projectForm(say)} />),
    conversations: inside('Conversations', 'conversations', <ConversationsPage {...both} {...sample.conversations} />),
    'conversation-snoozed': inside(
      'Conversation',
      'conversations',
      <ConversationPage {...both} {...sample.conversation} bar={talked.snoozedBar} />,
    ),
    'talk-new': inside(say('talk.new'), 'clients', <TalkPage {...both} {...talked.newTalk} />),
    'talk-back': inside(
      say('talk.change'),
      'clients',
      <TalkPage {...both} {...talked.oldTalk(say('talk.problem.seemed'))} />,
    ),
    'note-back': inside(
      say('talk.note'),
      'clients',
      <NotePage say={say} {...talked.notePage(say('talk.problem.noNote'))} />,
    ),
    'kept-answer': inside(
      say('brief.keep.title'),
      'conversations',
      <KeptAnswerPage say={say} {...talked.keptAnswer} />,
    ),
    conversation: inside('Conversation', 'conversations', <ConversationPage {...both} {...sample.conversation} />),
    reply: inside(
      'Conversation',
      'conversations',
      <ConversationPage
        {...both}
        {...sample.conversation}
        reply={writing.reply(language)}
        underWay={writing.underWay}
      />,
    ),
    'reply-by-hand': inside(
      'Conversation',
      'conversations',
      <ConversationPage {...both} {...sample.conversation} reply={writing.withoutMailbox(language)} />,
    ),
    draft: inside(
      say('draft.answer'),
      'conversations',
      <DraftPage {...both} composer={writing.reply(language)} draftsHref="#" />,
    ),
    'new-letter': inside(
      say('draft.new'),
      'conversations',
      <DraftPage {...both} composer={writing.newLetter(language)} draftsHref="#" />,
    ),
    drafts: inside(
      say('draft.drafts'),
      'conversations',
      <DraftsPage
        {...both}
        drafts={writing.drafts}
        scheduled={writing.scheduled}
        newHref="#"
        repliesHref="#"
        conversationsHref="#"
      />,
    ),
    'drafts-empty': inside(
      say('draft.drafts'),
      'conversations',
      <DraftsPage {...both} drafts={[]} scheduled={[]} newHref="#" repliesHref="#" conversationsHref="#" />,
    ),
    'saved-replies': inside(
      say('draft.replies'),
      'conversations',
      <SavedRepliesPage {...both} {...writing.savedReplies(language)} />,
    ),
    letter: inside('Letter', 'conversations', <LetterPage {...both} {...sample.letter} />),
    'letter-claimed': inside(
      'Letter',
      'conversations',
      <LetterPage {...both} {...sample.letterUnreadable(say)} sender={claimedMark} />,
    ),
    'letter-pretended': inside(
      'Letter',
      'conversations',
      <LetterPage {...both} {...sample.letter} sender={pretendedMark} />,
    ),
    'letter-vouched': inside(
      'Letter',
      'conversations',
      <LetterPage {...both} {...sample.letter} sender={vouchedMark} deliveries={deliveryLines} />,
    ),
    'letter-text': inside('Letter', 'conversations', <LetterPage {...both} {...sample.letterUnreadable(say)} />),
    outbox: inside(
      say('studio.outbox'),
      'outbox',
      <OutboxPage {...both} addressHref="#" {...outbox.outbox(language)} />,
    ),
    'outbox-empty': inside(
      say('studio.outbox'),
      'outbox',
      <OutboxPage {...both} addressHref="#" {...outbox.outboxEmpty} />,
    ),
    'outgoing-again': inside(
      say('studio.outbox.one'),
      'outbox',
      <OutgoingPage {...both} {...outbox.outgoingAgain(language)} />,
    ),
    search: searching(<SearchPage {...both} {...sample.search} />),
    'search-empty': searching(<SearchPage {...both} {...sample.searchEmpty} />),
    'search-nothing': searching(<SearchPage {...both} {...sample.searchNothing} />),
    import: inside(say('studio.import'), 'import', <ImportPage {...both} {...sample.importing(say)} />),
    'import-running': inside(say('studio.import'), 'import', <ImportPage {...both} {...sample.importRunning} />),
    'import-report': inside(say('studio.import'), 'import', <ImportReportPage {...both} {...sample.report} />),
    'today-mail': inside(
      say('studio.today'),
      'today',
      <TodayPage {...both} {...sample.today} mail={mailbox.mailTroubled} />,
    ),
    accounts: inside(say('account.accounts'), 'settings', <AccountsPage {...both} {...mailbox.accounts} />),
    'accounts-none': inside(say('account.accounts'), 'settings', <AccountsPage {...both} {...mailbox.accountsNone} />),
    'account-troubled': inside(
      say('account.accounts'),
      'settings',
      <AccountPage {...both} {...mailbox.accountTroubled} />,
    ),
    'account-coming': inside(say('account.accounts'), 'settings', <AccountPage {...both} {...mailbox.accountComing} />),
    'account-new': inside(say('account.add'), 'settings', <NewAccountPage say={say} {...mailbox.accountNew} />),
    'account-found': inside(say('account.add'), 'settings', <FoundPage say={say} {...mailbox.accountFound} />),
    'account-tried': inside(say('account.add'), 'settings', <FoundPage say={say} {...mailbox.accountTried} />),
    'account-oauth2': inside(say('account.add'), 'settings', <FoundPage say={say} {...mailbox.accountConsent} />),
    'account-password': inside(
      say('account.newPassword'),
      'settings',
      <PasswordPage
        say={say}
        address="mira@studiomira.example"
        backHref="#"
        action="#"
        guide={null}
        form={{ values: {}, problems: { pass: say('account.refused.noSecret') } }}
      />,
    ),
    'account-consent': inside(
      say('account.consent'),
      'settings',
      <ConsentPage say={say} address="mira@studiomira.example" backHref="#" consentHref="#" />,
    ),
    'account-forwarding': inside(
      say('account.forwarding'),
      'settings',
      <ForwardingPage
        say={say}
        accounts={[{ address: 'mira@studiomira.example', changeHref: '#' }]}
        newHref="#"
        backHref="#"
      />,
    ),
    'account-domain': inside(say('account.accounts'), 'settings', <DomainPage say={say} {...mailbox.domain} />),
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
