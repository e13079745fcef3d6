import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { isAddressRange } from './web/client-address.ts'
import { Stop } from './refusal.ts'

/** What the environment says, checked. Every key is optional; an empty value counts as absent. */
export type Config = z.infer<typeof Environment>

const empty = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)

/** Things separated by commas. */
const listed = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )

/** 256 bits. */
export const MAILBOX_KEY = /^[0-9a-f]{64}$/i

const Environment = z
  .object({
    /** The port to listen on; 0 takes any free one. */
    PORT: z.preprocess(
      empty,
      z
        .string()
        .regex(/^\d{1,5}$/, 'is not a port: give a whole number from 0 to 65535, such as 3000')
        .transform(Number)
        .refine((port) => port <= 65_535, 'is not a port: give a whole number from 0 to 65535, such as 3000')
        .default(3000),
    ),
    /** The address to listen on. The default lets in this machine only; 0.0.0.0 lets in the whole network. */
    HOST: z.preprocess(
      empty,
      z
        .string()
        .trim()
        .refine(isHost, 'is not an address or a host name: give one such as 127.0.0.1 or 0.0.0.0')
        .default('127.0.0.1'),
    ),
    /** The folder that holds the embedded database, the secret and the backups; one process owns it at a time. */
    DATA_DIR: z.preprocess(
      empty,
      z
        .string()
        .refine((path) => !path.includes('\0'), 'is not a path: give a folder such as ./data')
        .default('./data')
        .transform((path) => resolve(path)),
    ),
    /** A Postgres database in place of the embedded file, so that several processes can serve one house. */
    DATABASE_URL: z.preprocess(
      empty,
      z
        .string()
        .trim()
        .refine(
          isPostgresUrl,
          'is not a Postgres address: give one such as postgres://user:password@host:5432/consonance',
        )
        .optional(),
    ),
    /** The address people reach Consonance at, when a proxy stands before it; https switches secure cookies on. */
    PUBLIC_URL: z.preprocess(
      empty,
      z
        .string()
        .trim()
        .refine(isOrigin, 'is not a web address without a path: give one such as https://care.example.com')
        .transform((url) => new URL(url))
        .optional(),
    ),
    /**
     * The proxies whose X-Forwarded-For is believed: addresses or ranges, separated by commas (127.0.0.1, 10.0.0.0/8).
     * A list, not a number of hops: whoever reaches the port past the proxy is then seen as himself.
     */
    TRUST_PROXY: z.preprocess(
      empty,
      listed.refine(
        (list) => list.every(isAddressRange),
        'is not a list of proxies: give addresses or ranges such as 127.0.0.1, 10.0.0.0/8',
      ),
    ),
    /**
     * Hosts that mail may be spoken with though they are not public: names, addresses or ranges, separated by commas (mail.local, 10.0.0.0/8).
     * There any port may be asked, and `plain` is allowed. Only whoever installs Consonance can say so. (ASVS 1.3.6)
     */
    MAIL_PRIVATE_HOSTS: z.preprocess(
      empty,
      listed.refine(
        (list) => list.every((one) => isAddressRange(one) || isHost(one)),
        'is not a list of hosts: give names, addresses or ranges such as mail.local, 10.0.0.0/8',
      ),
    ),
    /**
     * Seals the passwords of mailboxes. When absent it is made once and kept in the data folder; several processes on one database need the
     * same. Several keys, separated by commas: the first one seals, the others only open what they sealed (`mailbox-key --rotate`).
     */
    MAILBOX_KEY: z.preprocess(
      empty,
      listed.refine(
        (list) => list.every((key) => MAILBOX_KEY.test(key)),
        'is not a key: give 64 hexadecimal digits, as npx consonance mailbox-key --new prints them',
      ),
    ),
    /** Whom to ask for the names of mail servers in place of the system's own: addresses, with a port where it is not 53, separated by commas. */
    DNS_SERVERS: z.preprocess(
      empty,
      listed.refine(
        (list) => list.every(isDnsServer),
        'is not a list of name servers: give addresses such as 9.9.9.9, 192.168.1.1:5353 or [2620:fe::fe]:53',
      ),
    ),
    /** Signs sessions. When absent it is made once and kept in the data folder; several processes on one database need the same. */
    SECRET: z.preprocess(
      empty,
      z.string().min(32, 'is too short to protect anything: give at least 32 random characters').optional(),
    ),
  })
  .transform((known) => ({
    port: known.PORT,
    host: known.HOST,
    dataDir: known.DATA_DIR,
    databaseUrl: known.DATABASE_URL ?? null,
    publicUrl: known.PUBLIC_URL ?? null,
    trustProxy: known.TRUST_PROXY,
    secret: known.SECRET ?? null,
    mailPrivateHosts: known.MAIL_PRIVATE_HOSTS,
    mailboxKeys: known.MAILBOX_KEY,
    dnsServers: known.DNS_SERVERS,
  }))

/** Never said back: they hold a password. */
const SECRET_KEYS = new Set(['SECRET', 'DATABASE_URL', 'MAILBOX_KEY'])

/** Reads the environment; throws a Stop with one plain sentence for the first value that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = Environment.safeParse(env)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const key = String(issue?.path[0])
  const value = SECRET_KEYS.has(key) ? '' : ` “${env[key]}”`
  throw new Stop(`${key}${value} ${issue?.message}.`)
}

/** True where PUBLIC_URL promises https: cookies are then Secure, and browsers are told to stay with https. */
export function isSecure(config: Config): boolean {
  return config.publicUrl?.protocol === 'https:'
}

/** Where a client's phone can open us, without a slash at its end; null where PUBLIC_URL is not https, and then no message carries a link. */
export function publicAddress(config: Config): string | null {
  return isSecure(config) ? (config.publicUrl?.origin ?? null) : null
}

/** True when only this machine can reach the listener. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function isHost(host: string): boolean {
  return (
    isIP(host) !== 0 ||
    /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i.test(host)
  )
}

/** As node:dns takes them. */
function isDnsServer(text: string): boolean {
  const [, bracketed, port] = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text) ?? /^()[\d.]+:(\d{1,5})$/.exec(text) ?? []
  const address = bracketed || (port === undefined ? text : text.replace(/:\d+$/, ''))
  return isIP(address) !== 0 && Number(port ?? 53) >= 1 && Number(port ?? 53) <= 65_535
}

function isPostgresUrl(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'postgres:' || url.protocol === 'postgresql:')
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === ''
}
