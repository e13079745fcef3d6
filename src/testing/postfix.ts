import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { RIGHT } from './certificates.ts'
import { answers, type DovecotBox, freePort, startDovecot, withoutDovecot } from './dovecot.ts'

const PROGRAM = '/usr/sbin/postfix'
const LMTP = '/usr/lib/dovecot/lmtp'

/** A post office: Postfix takes mail in for sending, over STARTTLS from whoever has a mailbox, and Dovecot keeps the mailboxes. */
export interface Post {
  /** Submission, for `localhost` with the certificate of certificates.ts. */
  submission: number
  imap: number
  /** The mailbox of an address that was named; its user is the address, its password `secret`. */
  box(address: string): DovecotBox
  /** What Postfix wrote down. */
  log(): string
  stop(): Promise<void>
}

/** Why Debian's Postfix with Dovecot cannot be started here; null where it can. Tests that need it are left out aloud. */
export function withoutPost(): string | null {
  if (!existsSync(PROGRAM)) return 'postfix is not installed'
  if (!existsSync(LMTP)) return 'dovecot-lmtpd is not installed'
  if (process.getuid?.() !== 0) return 'Postfix is started by root alone'
  return withoutDovecot()
}

/** `largest`: bytes of a message that is taken; `people`: the addresses that have a mailbox, and how many bytes it takes at most. */
interface PostOptions {
  largest: number
  people: Readonly<Record<string, { most: number | null }>>
}

/** What Postfix starts is no child of ours: it is ended when our end of a pipe is closed, also because we were killed. */
const WATCHED = '"$0" -c "$1" start-fg <&- & cat; kill "$(cat "$1/spool/pid/master.pid")"; wait'

/** Starts both on loopback ports with folders of their own; whoever is not among `people` but in one of their domains does not exist, and nobody else's mail is taken. */
export async function startPost({ largest, people }: PostOptions): Promise<Post> {
  const [lmtp, auth, submission] = [await freePort(), await freePort(), await freePort()]
  const dovecot = await startDovecot({ people, settings: delivering(lmtp, auth) })
  const folder = postFolder()
  const domains = [...new Set(Object.keys(people).map((address) => address.split('@')[1]))]
  writeFileSync(join(folder, 'main.cf'), mainConfiguration({ folder, domains: domains.join(' '), largest, lmtp, auth }))
  writeFileSync(join(folder, 'master.cf'), services(submission))
  const child = spawn('sh', ['-c', WATCHED, PROGRAM, folder], { stdio: ['pipe', 'pipe', 'pipe'] })
  const log = () => (existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : '')
  try {
    await listening(child, submission, log)
  } catch (error) {
    await ended(child)
    await dovecot.stop()
    throw error
  }
  return {
    submission,
    imap: dovecot.port,
    box: (address) => dovecot.box(address),
    log,
    async stop() {
      await ended(child)
      await dovecot.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Dovecot's part: it takes deliveries, and says who may send. */
const delivering = (lmtp: number, auth: number) => `
protocols = imap lmtp
mail_plugins = quota
postmaster_address = postmaster@localhost
plugin {
  quota = count:Whole
  quota_vsizes = yes
}
protocol imap {
  mail_plugins = quota imap_quota
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtp}
  }
}
service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${auth}
  }
}
`

function postFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'consonance-postfix-'))
  chmodSync(folder, 0o755)
  for (const name of ['spool', 'data']) mkdirSync(join(folder, name))
  // Postfix keeps what is its own below its own user.
  const { uid, gid } = statSync('/var/lib/postfix')
  chownSync(join(folder, 'data'), uid, gid)
  writeFileSync(join(folder, 'key.pem'), `${RIGHT.key}\n`, { mode: 0o600 })
  writeFileSync(join(folder, 'cert.pem'), `${RIGHT.cert}\n`)
  return folder
}

function mainConfiguration(of: { folder: string; domains: string; largest: number; lmtp: number; auth: number }) {
  const { folder, domains, largest, lmtp, auth } = of
  return `compatibility_level = 3.6
queue_directory = ${folder}/spool
data_directory = ${folder}/data
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
myhostname = post.localhost
myorigin = localhost
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
disable_dns_lookups = yes
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = ${domains}
virtual_transport = lmtp:inet:127.0.0.1:${lmtp}
message_size_limit = ${largest}
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${auth}
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = ${folder}/cert.pem
smtpd_tls_key_file = ${folder}/key.pem
smtpd_peername_lookup = no
`
}

const services = (submission: number) => `127.0.0.1:${submission} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
lmtp unix - - n - - lmtp
error unix - - n - - error
retry unix - - n - - error
scache unix - - n - 1 scache
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`

async function listening(child: ChildProcess, port: number, log: () => string): Promise<void> {
  let told = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (some: string) => (told += some))
  for (let tries = 100; tries > 0; tries--) {
    if (child.exitCode !== null) break
    if (await answers(port)) return
    await sleep(100)
  }
  throw new Error(`Postfix does not listen: ${told}${log()}`)
}

async function ended(child: ChildProcess): Promise<void> {
  const exit = new Promise((done) => child.once('exit', done))
  child.stdin?.end()
  if (child.exitCode === null) await Promise.race([exit, sleep(5_000)])
}
