import { unheardNames } from '#client/client.ts'
import { accounts } from '#conversation/conversation.ts'
import { draftPaths } from '#conversation/draft-paths.ts'
import { isLoopback } from '#foundation/config.ts'
import { passkeysOf, recoveryCodesLeft, sessionsOf, SHORTEST_PASSWORD } from '#foundation/sign-in/sign-in.ts'
import type { Filled } from '#ui/field.tsx'
import { deviceOf } from '#ui/device.ts'
import { checkInSetting } from '../check-ins/check-in-setting-view.ts'
import { accountPaths } from '../accounts/account-paths.ts'
import type { Premises } from '../premises.ts'
import { replyPromiseView } from '../owed/reply-promise-view.ts'
import { SettingsPage } from './settings-page.tsx'
import type { PasskeysView } from './settings-passkeys.tsx'
import type { StudioContext } from '../studio-env.ts'
import { studioValues, TIME_ZONES } from './studio-form.ts'
import { studioPaths } from '../studio-paths.ts'
import { studioFacts } from '../studio.ts'

interface CameBack {
  studio?: Filled
  password?: Filled
  passkey?: Filled
  replyPromise?: Filled
}

/** The page of settings, once more with a form that came back. */
export async function settingsPage(premises: Premises, c: StudioContext, back: CameBack) {
  const { say, dates, session, studio, house } = c.var
  const sessions = await sessionsOf(premises.door, session.user.id)
  const { publicUrl, host, databaseUrl, dataDir } = premises.config
  const page = (
    <SettingsPage
      say={say}
      dates={dates}
      form={back.studio ?? { values: studioValues(await studioFacts(house)) }}
      timeZones={TIME_ZONES}
      studioAction={studioPaths.settings()}
      repliesHref={draftPaths.savedReplies()}
      passwordForm={back.password ?? { values: {} }}
      passwordAction={studioPaths.password()}
      leastPassword={SHORTEST_PASSWORD}
      replyPromise={await replyPromiseView(c, back.replyPromise)}
      codesLeft={await recoveryCodesLeft(premises.door, session.user.id)}
      codesAction={studioPaths.recoveryCodes()}
      passkeys={await passkeysView(premises, c, back.passkey)}
      sessions={sessions.map((one) => ({
        device: deviceOf(one.agent),
        seen: one.seenAt,
        isThis: one.id === session.id,
        endAction: studioPaths.sessionEnd(one.id),
      }))}
      endOthersAction={studioPaths.otherSessionsEnd()}
      signOutAction={studioPaths.signOut()}
      checkIns={await checkInSetting(house)}
      accounts={(await accounts(house)).map(({ id, address, problem, on }) => ({
        address,
        href: accountPaths.account(id),
        isTroubled: on && problem !== null,
      }))}
      accountsHref={accountPaths.accounts()}
      unheard={await unheardNames(house)}
      {...(studio.sample ? {} : { sample: { action: studioPaths.sample(), language: studio.language } })}
      {...(publicUrl ? { publicUrl: publicUrl.origin } : {})}
      isOpen={!isLoopback(host)}
      about={{ version: premises.version, folder: databaseUrl ? null : dataDir }}
    />
  )
  return c.render(page, { title: say('studio.settings'), here: 'settings' })
}

async function passkeysView(premises: Premises, c: StudioContext, back?: Filled): Promise<PasskeysView> {
  const { say, session } = c.var
  const device = deviceOf(c.req.header('user-agent') ?? null)
  const here = premises.config.publicUrl?.hostname ?? new URL(c.req.url).hostname
  const all = await passkeysOf(premises.door, session.user.id)
  return {
    all: all.map((one) => ({
      name: one.name,
      added: one.addedAt,
      used: one.usedAt,
      elsewhere: one.host === here ? null : one.host,
      nameAction: studioPaths.passkeyName(one.id),
      removalAction: studioPaths.passkeyRemoval(one.id),
    })),
    form: back ?? { values: { name: device ? say('studio.settings.sessions.device', device) : '' } },
    action: studioPaths.passkeys(),
    challenge: studioPaths.passkeyChallenge(),
  }
}
