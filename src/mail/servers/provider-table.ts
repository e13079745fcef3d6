import type { Provider } from './providers.ts'

const tls = (host: string, port: number) => ({ host, port, protection: 'tls' }) as const
const starttls = (host: string, port: number) => ({ host, port, protection: 'starttls' }) as const
const pair = (incoming: string, outgoing = incoming) => ({ incoming: tls(incoming, 993), outgoing: tls(outgoing, 465) })

const ONET = ['onet.pl', 'op.pl', 'onet.eu', 'vp.pl', 'poczta.onet.pl', 'autograf.pl', 'buziaczek.pl']
const YAHOO = ['com', 'co.uk', 'de', 'fr', 'es', 'it', 'gr', 'pl', 'ro', 'ca', 'com.au', 'co.in']
const OUTLOOK = ['outlook', 'hotmail', 'live', 'msn'].flatMap((name) =>
  ['com', 'fr', 'de', 'it', 'es', 'co.uk', 'com.gr', 'fi', 'pl'].map((end) => `${name}.${end}`),
)

/**
 * Providers whose servers are known for certain, from their own help pages. One that is not here is found by what its domain says of itself.
 * A new line needs the provider's own page as its source.
 */
export const PROVIDERS: readonly Provider[] = [
  {
    name: 'Gmail',
    spf: 'include:_spf.google.com',
    selectors: ['google'],

    domains: ['gmail.com', 'googlemail.com'],
    mx: /(?:^|\.)google(?:mail)?\.com$/u,
    ...pair('imap.gmail.com', 'smtp.gmail.com'),
    password: 'app',
    passwordHref: 'https://myaccount.google.com/apppasswords',
    twoSteps: true,
    oauth: 'google',
    savesSent: true,
  },
  {
    name: 'Outlook.com',
    domains: OUTLOOK,
    incoming: tls('outlook.office365.com', 993),
    outgoing: starttls('smtp-mail.outlook.com', 587),
    password: 'none',
    oauth: 'microsoft',
  },
  {
    name: 'Microsoft 365',
    spf: 'include:spf.protection.outlook.com',
    selectors: ['selector1', 'selector2'],

    domains: [],
    mx: /\.(?:mail\.protection\.outlook\.com|mx\.microsoft)$/u,
    incoming: tls('outlook.office365.com', 993),
    outgoing: starttls('smtp.office365.com', 587),
    password: 'none',
    oauth: 'microsoft',
  },
  {
    name: 'AOL',
    domains: ['aol.com', 'aim.com'],
    ...pair('imap.aol.com', 'smtp.aol.com'),
    password: 'app',
    passwordHref: 'https://login.aol.com/account/security',
  },
  {
    name: 'Yahoo',
    domains: [...YAHOO.map((end) => `yahoo.${end}`), 'ymail.com', 'rocketmail.com'],
    mx: /\.yahoodns\.net$/u,
    ...pair('imap.mail.yahoo.com', 'smtp.mail.yahoo.com'),
    password: 'app',
    passwordHref: 'https://login.yahoo.com/account/security',
  },
  {
    name: 'iCloud',
    spf: 'include:icloud.com',
    selectors: ['sig1'],

    domains: ['icloud.com', 'me.com', 'mac.com'],
    mx: /\.mail\.icloud\.com$/u,
    incoming: tls('imap.mail.me.com', 993),
    outgoing: starttls('smtp.mail.me.com', 587),
    password: 'app',
    passwordHref: 'https://account.apple.com/',
    twoSteps: true,
  },
  {
    name: 'Fastmail',
    spf: 'include:spf.messagingengine.com',
    selectors: ['fm1', 'fm2', 'fm3'],

    domains: ['fastmail.com', 'fastmail.fm'],
    mx: /\.messagingengine\.com$/u,
    ...pair('imap.fastmail.com', 'smtp.fastmail.com'),
    password: 'app',
    passwordHref: 'https://app.fastmail.com/settings/security',
  },
  {
    name: 'Proton Mail Bridge',
    spf: 'include:_spf.protonmail.ch',
    selectors: ['protonmail', 'protonmail2', 'protonmail3'],

    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
    mx: /\.protonmail\.ch$/u,
    incoming: starttls('127.0.0.1', 1143),
    outgoing: starttls('127.0.0.1', 1025),
    password: 'bridge',
  },
  {
    name: 'Zoho Mail',
    domains: ['zohomail.com'],
    ...pair('imap.zoho.com', 'smtp.zoho.com'),
    password: 'usual',
    switchOn: true,
  },
  {
    name: 'Zoho Mail',
    domains: ['zohomail.eu'],
    ...pair('imap.zoho.eu', 'smtp.zoho.eu'),
    password: 'usual',
    switchOn: true,
  },
  {
    name: 'Zoho Mail',
    domains: [],
    mx: /^mx\d*\.zoho\.com$/u,
    ...pair('imappro.zoho.com', 'smtppro.zoho.com'),
    password: 'usual',
    switchOn: true,
  },
  {
    name: 'Zoho Mail',
    domains: [],
    mx: /^mx\d*\.zoho\.eu$/u,
    ...pair('imappro.zoho.eu', 'smtppro.zoho.eu'),
    password: 'usual',
    switchOn: true,
  },
  {
    name: 'Mail.ru',
    spf: 'include:_spf.mail.ru',
    selectors: ['mailru'],

    domains: ['mail.ru', 'inbox.ru', 'list.ru', 'bk.ru', 'internet.ru'],
    mx: /\.mail\.ru$/u,
    ...pair('imap.mail.ru', 'smtp.mail.ru'),
    password: 'app',
    passwordHref: 'https://account.mail.ru/user/2-step-auth/passwords/',
  },
  {
    name: 'Яндекс Почта',
    spf: 'include:_spf.yandex.net',
    selectors: ['mail'],

    domains: ['yandex.ru', 'ya.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'narod.ru'],
    mx: /(?:^|\.)mx\.yandex\.(?:net|ru)$/u,
    ...pair('imap.yandex.ru', 'smtp.yandex.ru'),
    password: 'app',
    passwordHref: 'https://id.yandex.ru/security/app-passwords',
    switchOn: true,
  },
  {
    name: 'Рамблер',
    domains: ['rambler.ru'],
    ...pair('imap.rambler.ru', 'smtp.rambler.ru'),
    password: 'usual',
    switchOn: true,
  },
  { name: 'WP Poczta', domains: ['wp.pl'], ...pair('imap.wp.pl', 'smtp.wp.pl'), password: 'usual', switchOn: true },
  {
    name: 'Poczta o2',
    domains: ['o2.pl', 'tlen.pl', 'go2.pl'],
    ...pair('poczta.o2.pl'),
    password: 'usual',
    switchOn: true,
  },
  {
    name: 'Onet Poczta',
    domains: ONET,
    ...pair('imap.poczta.onet.pl', 'smtp.poczta.onet.pl'),
    password: 'usual',
    switchOn: true,
  },
  {
    name: 'Interia',
    domains: ['interia.pl', 'interia.eu', 'poczta.fm', 'interiowy.pl'],
    ...pair('poczta.interia.pl'),
    password: 'usual',
  },
  {
    name: 'GMX',
    domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch'],
    ...pair('imap.gmx.net', 'mail.gmx.net'),
    password: 'usual',
    switchOn: true,
  },
  {
    name: 'WEB.DE',
    domains: ['web.de'],
    incoming: tls('imap.web.de', 993),
    outgoing: starttls('smtp.web.de', 587),
    password: 'usual',
    switchOn: true,
  },
  {
    name: 'mailbox.org',
    spf: 'include:mailbox.org',
    selectors: ['MBO0001', 'MBO0002'],

    domains: ['mailbox.org'],
    mx: /\.mailbox\.org$/u,
    ...pair('imap.mailbox.org', 'smtp.mailbox.org'),
    password: 'usual',
  },
  { name: 'Posteo', domains: ['posteo.de', 'posteo.net'], ...pair('posteo.de'), password: 'usual' },
  { name: 'Hetzner', domains: [], mx: /\.your-server\.de$/u, ...pair('mail.your-server.de'), password: 'usual' },
  {
    name: 'OVHcloud',
    spf: 'include:mx.ovh.com',
    domains: [],
    mx: /^mx\d+\.(?:mail\.)?ovh\.net$/u,
    ...pair('ssl0.ovh.net'),
    password: 'usual',
  },
  {
    name: 'IONOS',
    domains: [],
    mx: /\.(?:ionos|kundenserver)\.de$/u,
    ...pair('imap.ionos.de', 'smtp.ionos.de'),
    password: 'usual',
  },
  { name: 'IONOS', domains: [], mx: /\.ionos\.com$/u, ...pair('imap.ionos.com', 'smtp.ionos.com'), password: 'usual' },
  {
    name: 'IONOS',
    domains: [],
    mx: /\.ionos\.co\.uk$/u,
    ...pair('imap.ionos.co.uk', 'smtp.ionos.co.uk'),
    password: 'usual',
  },
  {
    name: 'Migadu',
    spf: 'include:spf.migadu.com',
    selectors: ['key1', 'key2', 'key3'],

    domains: [],
    mx: /\.migadu\.com$/u,
    ...pair('imap.migadu.com', 'smtp.migadu.com'),
    password: 'usual',
  },
  {
    name: 'Gandi',
    spf: 'include:_mailcust.gandi.net',
    selectors: ['gm1', 'gm2', 'gm3'],
    domains: [],
    mx: /\.mail\.gandi\.net$/u,
    ...pair('mail.gandi.net'),
    password: 'usual',
  },
  {
    name: 'Infomaniak',
    spf: 'include:spf.infomaniak.ch',
    domains: [],
    mx: /\.infomaniak\.ch$/u,
    ...pair('mail.infomaniak.com'),
    password: 'usual',
  },
  {
    name: 'Namecheap Private Email',
    spf: 'include:spf.privateemail.com',

    domains: [],
    mx: /\.privateemail\.com$/u,
    ...pair('mail.privateemail.com'),
    password: 'usual',
  },
]
