import { Act } from '#ui/act.tsx'
import { ProblemSummary } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import { CheckInSetting } from '../check-ins/check-in-setting.tsx'
import type { CheckInSettingProps } from '../check-ins/check-in-setting.tsx'
import { ReplyPromisePart } from '../owed/reply-promise-part.tsx'
import type { ReplyPromiseView } from '../owed/reply-promise-part.tsx'
import type { StudioSay } from '../say.ts'
import { About, Accounts, Address, Listening, Password, Sample, Sessions } from './settings-parts.tsx'
import type { AboutView, SessionView } from './settings-parts.tsx'
import { Passkeys } from './settings-passkeys.tsx'
import type { PasskeysView } from './settings-passkeys.tsx'
import { StudioFields, TargetFields } from './studio-fields.tsx'
import type { StudioFieldsProps } from './studio-fields.tsx'

export interface SettingsPageProps extends StudioFieldsProps {
  readonly say: StudioSay
  /** The studio as it is kept, or as it was typed when it came back. */
  readonly form: Filled
  readonly studioAction: string
  /** Whether letters are acknowledged by themselves, and how long nobody goes without a word. */
  readonly replyPromise: ReplyPromiseView
  /** `now` and `new` are never shown again: only their problems are. */
  readonly passwordForm: Filled
  readonly passwordAction: string
  readonly leastPassword: number
  readonly codesLeft: number
  readonly codesAction: string
  readonly passkeys: PasskeysView
  readonly sessions: readonly SessionView[]
  readonly endOthersAction: string
  readonly signOutAction: string
  /** Names of the contacts whose letters are not read. */
  readonly unheard: readonly string[]
  /** The mail accounts, each with its own page, and where they are looked after. */
  readonly accounts: readonly { readonly address: string; readonly href: string; readonly isTroubled: boolean }[]
  readonly accountsHref: string
  /** Where saved replies are looked after. */
  readonly repliesHref: string
  /** The public HTTPS address, where there is one. */
  readonly publicUrl?: string
  /** Other computers can reach this one, whatever its address is. */
  readonly isOpen: boolean
  /** Posting there opens the sample studio; absent inside it. */
  readonly sample?: { readonly action: string; readonly language: string }
  readonly checkIns: CheckInSettingProps
  readonly about: AboutView
}

/** Everything that can be set, in one page: each part a form of its own. */
export function SettingsPage(props: SettingsPageProps) {
  const { say, form } = props
  return (
    <>
      <header class="page-head">
        <h1>{say('studio.settings')}</h1>
        <signing-out>
          <Act action={props.signOutAction}>{say('studio.signOut')}</Act>
        </signing-out>
      </header>
      <div class="settings">
        <Part id="studio" title={say('studio.settings.studio')}>
          <ProblemSummary of={form} title={say('studio.formBack')} />
          <form class="form" method="post" action={props.studioAction} novalidate>
            <StudioFields {...props} />
            <TargetFields {...props} />
            <p class="form-end">
              <button class="primary">{say('studio.form.save')}</button>
            </p>
          </form>
        </Part>
        <Part id="check-ins" title={say('checkin.setting')}>
          <CheckInSetting say={say} {...props.checkIns} />
        </Part>
        <Part id="reply-promise" title={say('talk.setting.title')}>
          <ReplyPromisePart say={say} view={props.replyPromise} />
        </Part>
        <Part id="accounts" title={say('account.accounts')}>
          <Accounts {...props} />
        </Part>
        <Part id="saved-replies" title={say('draft.replies')}>
          <p>{say('draft.repliesLede')}</p>
          <p>
            <a href={props.repliesHref}>{say('draft.repliesManage')}</a>
          </p>
        </Part>
        <Part id="listening" title={say('studio.settings.listening')}>
          <Listening {...props} />
        </Part>
        <Part id="address" title={say('studio.settings.address')}>
          <Address {...props} />
        </Part>
        <Part id="sessions" title={say('studio.settings.sessions')}>
          <Sessions {...props} />
        </Part>
        <Part id="password" title={say('studio.settings.password')}>
          <Password {...props} />
        </Part>
        <Part id="passkeys" title={say('studio.settings.passkeys')}>
          <Passkeys {...props} />
        </Part>
        <Part id="codes" title={say('studio.settings.codes')}>
          <p>{say('studio.settings.codes.left', { left: props.codesLeft })}</p>
          <Act action={props.codesAction} showsOnce>
            {say('studio.settings.codes.act')}
          </Act>
        </Part>
        {props.sample && (
          <Part id="sample" title={say('studio.settings.sample')}>
            <Sample {...props} />
          </Part>
        )}
        <Part id="about" title={say('studio.settings.about')}>
          <About {...props} />
        </Part>
      </div>
    </>
  )
}

function Part(props: { id: string; title: string; children: unknown }) {
  return (
    <section class="part" id={props.id} aria-labelledby={`${props.id}-heading`}>
      <h2 id={`${props.id}-heading`}>{props.title}</h2>
      <div>{props.children}</div>
    </section>
  )
}
