import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import type { DomainCheck } from '#mail/servers/domain-check.ts'
import { providerOfDomain } from '#mail/servers/providers.ts'
import type { AccountFormProps } from '#studio/accounts/account-form.tsx'
import { placeValues } from '#studio/accounts/account-input.ts'
import type { AccountPageProps } from '#studio/accounts/account-page.tsx'
import type { MailToday } from '#studio/accounts/accounts-today.tsx'
import type { AccountView } from '#studio/accounts/accounts-page.tsx'
import { NOW } from './gallery-props.ts'

const inbox = {
  role: 'inbox',
  path: 'INBOX',
  onServer: 12_480,
  held: 12_480,
  complete: true,
  comparedAt: NOW - HOUR,
} as const
const sent = { ...inbox, role: 'sent', path: '[Gmail]/Gesendet', onServer: 4_011, held: 4_011 } as const

const well: AccountView = {
  id: '1',
  address: 'mira@studiomira.example',
  name: 'Mira Lahti',
  state: { is: 'well', at: NOW - 2 * MINUTE },
  folders: [inbox, sent],
  href: '#',
}

const troubled: AccountView = {
  ...well,
  id: '2',
  address: 'hello.from.the.whole.studio@studiomira-design-and-code.example',
  state: {
    is: 'troubled',
    of: 'incoming',
    code: 'wrong-password',
    said: '[AUTHENTICATIONFAILED] Invalid credentials (Failure)',
    since: NOW - 3 * HOUR,
  },
}

const coming: AccountView = {
  ...well,
  id: '3',
  address: 'mira.koskinen@gmail.example',
  name: '',
  folders: [
    { ...inbox, onServer: 50_000, held: 18_240, complete: false, comparedAt: null },
    { ...sent, held: 0, complete: false, comparedAt: null },
  ],
}

const off: AccountView = { ...well, id: '4', address: 'old@studiomira.example', state: { is: 'off' }, folders: [] }

export const accounts = { accounts: [well, troubled, coming, off], newHref: '#', forwardingHref: '#' }
export const accountsNone = { ...accounts, accounts: [] }

const page: Omit<AccountPageProps, 'say' | 'dates' | 'account'> = {
  passwordHref: '#',
  changeHref: '#',
  domainHref: '#',
  switchAction: '#',
  removeAction: '#',
  backHref: '#',
}

export const accountTroubled = { ...page, account: troubled }
export const accountComing = { ...page, account: coming }

const form: Omit<AccountFormProps, 'say' | 'proof' | 'serversOpen'> = {
  form: {
    values: {
      address: 'mira.koskinen@gmail.com',
      name: 'Mira Lahti',
      user: 'mira.koskinen@gmail.com',
      provider: 'google',
      savesSent: 'yes',
      ...placeValues({
        incoming: { host: 'imap.gmail.com', port: 993, protection: 'tls' },
        outgoing: { host: 'smtp.gmail.com', port: 465, protection: 'tls' },
      }),
    },
  },
  action: '#',
  isNew: true,
  redirectUri: 'https://care.studiomira.example/accounts/oauth2/return',
}

const step = { againHref: '#', otherProofHref: '#', backHref: '#', guide: providerOfDomain('gmail.com') }

export const accountNew = { form: { values: {} }, action: '#', backHref: '#' }

export const accountFound = {
  ...form,
  ...step,
  proof: 'password',
  serversOpen: false,
  found: { by: 'provider', name: 'Gmail' },
} as const

export const accountTried = {
  ...accountFound,
  serversOpen: true,
  tried: {
    incoming: { ok: false, code: 'timed-out', detail: '' },
    outgoing: { ok: false, code: 'busy', detail: '421 4.7.0 Temporary System Problem. Try again later.' },
    isAway: true,
  },
} as const

export const accountConsent = { ...accountFound, proof: 'oauth2' } as const

export const domain = {
  domain: 'studiomira.example',
  theirs: null,
  selector: '',
  action: '#',
  backHref: '#',
  check: {
    domain: 'studiomira.example',
    spf: {
      state: 'elsewhere',
      record: 'v=spf1 mx -all',
      line: { name: 'studiomira.example', value: 'v=spf1 include:_spf.google.com mx -all' },
    },
    dkim: { state: 'unseen', record: '', line: null },
    dmarc: { state: 'missing', record: '', line: { name: '_dmarc.studiomira.example', value: 'v=DMARC1; p=none' } },
  } satisfies DomainCheck,
}

export const mailTroubled: MailToday = {
  troubles: [
    { address: 'mira@studiomira.example', of: 'incoming', code: 'wrong-password', since: NOW - DAY / 4, href: '#' },
  ],
}
