import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const PROGRAM = '/usr/sbin/dovecot'

/** Whose the mail is where the tests run as root, which Dovecot lets nobody be: `nobody`. */
const NOBODY = 65534

/** A mailbox of a running Dovecot. Its user and password are any name, and `secret`. */
export interface DovecotBox {
  user: string
  pass: string
  /** Puts a message into a folder as a delivery does, without the server; `at` is its INTERNALDATE. Returns its file. */
  deliver(raw: Uint8Array, options?: { folder?: string; at?: number }): string
  /** Where the messages of a folder lie, and Dovecot's own list of their UIDs. */
  place(folder?: string): string
  /** Takes every message of a folder away. */
  empty(folder?: string): void
  /** Takes the list of UIDs away: the folder gets another UIDVALIDITY. */
  forgetUids(folder?: string): void
}

export interface Dovecot {
  port: number
  /** A new mailbox; of somebody who was named at the start: theirs. */
  box(user?: string): DovecotBox
  stop(): Promise<void>
}

/** Why Debian's Dovecot cannot be started here; null where it can. Tests that need it are left out aloud. */
export function withoutDovecot(): string | null {
  if (!existsSync(PROGRAM)) return 'dovecot-imapd is not installed'
  const version = execFileSync(PROGRAM, ['--version'], { encoding: 'utf8' })
  return version.startsWith('2.3.')
    ? null
    : `its configuration is written for Dovecot 2.3, and here is ${version.trim()}`
}

interface DovecotOptions {
  /** Further lines of its configuration. */
  settings?: string
  /** Whoever has a mailbox, and how many bytes it takes at most; nobody else has one then. */
  people?: Readonly<Record<string, { most: number | null }>>
}

/** Starts Dovecot on a loopback port with a folder of its own for configuration, mail and everything else. */
export async function startDovecot({ settings = '', people }: DovecotOptions = {}): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'consonance-dovecot-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, port, people !== undefined) + settings)
  writeFileSync(
    join(folder, 'people'),
    Object.entries(people ?? {})
      .map(lineOf)
      .join(''),
  )
  // It ends when we are gone, also when we are killed.
  const command = ['--pdeathsig', 'TERM', PROGRAM, '-F', '-c', join(folder, 'dovecot.conf')]
  const child = spawn('setpriv', command, { stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (some: string) => (told += some))
  await listening(child, port, () => told)
  return {
    port,
    box: (user) => newBox(folder, user),
    async stop() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await Promise.race([ended, sleep(5_000)])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const lineOf = ([user, { most }]: [string, { most: number | null }]) =>
  `${user}:{PLAIN}secret::::::${most === null ? '' : `userdb_quota_rule=*:bytes=${most}`}\n`

function newBox(folder: string, user = `box-${randomUUID()}`): DovecotBox {
  const home = join(folder, 'mail', user)
  const place = (name = 'INBOX') => (name === 'INBOX' ? join(home, 'Maildir') : join(home, 'Maildir', `.${name}`))
  const made = (name: string) => {
    for (const part of ['', 'cur', 'new', 'tmp']) {
      mkdirSync(join(place(name), part), { recursive: true })
      own(join(place(name), part))
    }
  }
  made('INBOX')
  own(home)
  let count = 0
  return {
    user,
    pass: 'secret',
    place,
    deliver(raw, { folder: name = 'INBOX', at = Date.now() } = {}) {
      if (!existsSync(place(name))) made(name)
      const file = `${Math.floor(at / 1000)}.M${String(count).padStart(6, '0')}P${process.pid}.test`
      count += 1
      const tmp = join(place(name), 'tmp', file)
      writeFileSync(tmp, raw)
      own(tmp)
      utimesSync(tmp, at / 1000, at / 1000)
      renameSync(tmp, join(place(name), 'new', file))
      return file
    },
    empty(name) {
      for (const part of ['cur', 'new'])
        for (const file of readdirSync(join(place(name), part))) rmSync(join(place(name), part, file), { force: true })
    },
    forgetUids(name) {
      for (const file of readdirSync(place(name)))
        if (/^dovecot[.-](uidlist|index)/u.test(file)) rmSync(join(place(name), file), { force: true })
    },
  }
}

/** The mail is the user's whom Dovecot opens it as. */
function own(path: string): void {
  if (process.getuid?.() === 0) chownSync(path, NOBODY, NOBODY)
}

function configuration(folder: string, port: number, isNamed: boolean): string {
  const isRoot = process.getuid?.() === 0
  const [uid, gid] = isRoot ? [NOBODY, NOBODY] : [process.getuid?.() ?? NOBODY, process.getgid?.() ?? NOBODY]
  const me = isRoot ? '' : execFileSync('id', ['-un'], { encoding: 'utf8' }).trim()
  mkdirSync(join(folder, 'mail'))
  own(join(folder, 'mail'))
  // Without root nobody else's rights can be had, and no process be shut into a folder.
  const plain = isRoot
    ? ''
    : `
default_internal_user = ${me}
default_login_user = ${me}
default_internal_group = ${execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim()}
service anvil {
  chroot =
}
service imap-login {
  chroot =
}
`
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
instance_name = ${folder.slice(-6)}
log_path = ${folder}/log
listen = 127.0.0.1
protocols = imap
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:~/Maildir
mail_uid = ${uid}
mail_gid = ${gid}
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 50
passdb {
  driver = ${isNamed ? 'passwd-file' : 'static'}
  args = ${isNamed ? `${folder}/people` : 'password=secret'}
}
userdb {
  driver = ${isNamed ? 'passwd-file' : 'static'}
  ${isNamed ? `args = ${folder}/people\n  default_fields` : 'args'} = uid=${uid} gid=${gid} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
  mailbox Trash {
    special_use = \\Trash
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
${plain}`
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

async function listening(child: ChildProcess, port: number, told: () => string): Promise<void> {
  for (let tries = 100; tries > 0; tries--) {
    if (child.exitCode !== null) throw new Error(`Dovecot ended: ${told()}`)
    if (await answers(port)) return
    await sleep(100)
  }
  throw new Error(`Dovecot does not listen: ${told()}`)
}

export function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection({ host: '127.0.0.1', port })
    socket.once('data', () => (socket.destroy(), done(true)))
    socket.once('error', () => (socket.destroy(), done(false)))
    socket.setTimeout(1_000, () => (socket.destroy(), done(false)))
  })
}
