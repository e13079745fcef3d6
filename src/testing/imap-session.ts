import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { BoxFolder, BoxMessage } from './imap-box.ts'
import type { ImapFaults } from './imap-server.ts'
import { imapDate, inUidSet, inUtf7, wordsOf } from './imap-words.ts'

interface Serving {
  folders: readonly BoxFolder[]
  faults: ImapFaults
  told: string[]
  capabilities: readonly string[]
  starttls: { key: string; cert: string } | null
}

/** The server's end of one connection. */
export class ImapSession {
  #socket: Socket
  readonly #serving: Serving
  #buffer = Buffer.alloc(0)
  #folder: BoxFolder | null = null
  #idling: string | null = null
  #isSecure = false
  #isBusy = false
  /** What it has not been told yet: sequence numbers that went, or that there are more. */
  #changes: (number | null)[] = []
  readonly #changed = (expunged: number | null) => {
    this.#changes.push(expunged)
    if (this.#idling) this.#tellChanges()
  }

  constructor(socket: Socket, serving: Serving) {
    this.#socket = socket
    this.#serving = serving
    this.#listen()
  }

  greet(): void {
    this.#say(`* OK [CAPABILITY ${this.#capabilities()}] ready`)
  }

  #listen(): void {
    this.#socket.on('data', (some: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, some])
      void this.#work()
    })
    this.#socket.on('close', () => this.#folder?.watchers.delete(this.#changed))
  }

  async #work(): Promise<void> {
    if (this.#isBusy) return
    this.#isBusy = true
    for (let line = this.#nextCommand(); line !== null; line = this.#nextCommand()) await this.#obey(line)
    this.#isBusy = false
  }

  /** One command with its literals, which are asked for as they are announced; null while it is not whole. */
  #nextCommand(): string | null {
    const text = this.#buffer.toString('latin1')
    let end = text.indexOf('\r\n')
    for (; end >= 0;) {
      const literal = /\{(\d+)(\+?)\}$/u.exec(text.slice(0, end))
      if (!literal) break
      const needed = end + 2 + Number(literal[1])
      if (text.length < needed + 2) {
        if (text.length === end + 2 && !literal[2]) this.#say('+ go on')
        return null
      }
      end = text.indexOf('\r\n', needed)
    }
    if (end < 0) return null
    this.#buffer = this.#buffer.subarray(end + 2)
    return text.slice(0, end)
  }

  async #obey(line: string): Promise<void> {
    const { told, faults } = this.#serving
    told.push(line.split('\r\n')[0] ?? '')
    if (faults.hang?.(line)) return
    if (this.#idling && line.toUpperCase() === 'DONE') {
      const tag = this.#idling
      this.#idling = null
      return this.#say(`${tag} OK done`)
    }
    const [tag = '*', ...words] = wordsOf(line)
    const isUid = words[0]?.toUpperCase() === 'UID'
    const [name = '', ...args] = isUid ? words.slice(1) : words
    const answer = await this.#answer(name.toUpperCase(), args, { isUid, tag })
    if (answer === null) return
    if (name.toUpperCase() !== 'FETCH' && name.toUpperCase() !== 'SEARCH') this.#tellChanges()
    this.#say(`${tag} ${answer}`)
    if (name.toUpperCase() === 'LOGOUT') this.#socket.end()
  }

  async #answer(name: string, args: string[], of: { isUid: boolean; tag: string }): Promise<string | null> {
    switch (name) {
      case 'CAPABILITY':
        this.#say(`* CAPABILITY ${this.#capabilities()}`)
        return 'OK'
      case 'LOGIN':
        return args[1] === 'secret' ? 'OK in' : 'NO [AUTHENTICATIONFAILED] Authentication failed.'
      case 'STARTTLS':
        return this.#secure(of.tag)
      case 'LIST':
        return this.#list(args)
      case 'EXAMINE':
      case 'SELECT':
        return this.#open(args[0] ?? '', name)
      case 'STATUS':
        return this.#status(args[0] ?? '')
      case 'SEARCH':
        return this.#serving.faults.noSearch ? 'NO [LIMIT] Not now' : this.#search(args)
      case 'FETCH':
        return this.#fetch(args)
      case 'APPEND':
        return this.#append(args)
      case 'IDLE':
        this.#idling = of.tag
        this.#say('+ idling')
        this.#tellChanges()
        return null
      case 'ID':
      case 'ENABLE':
      case 'LSUB':
      case 'NOOP':
      case 'CHECK':
      case 'LOGOUT':
        return 'OK'
      default:
        return 'BAD what?'
    }
  }

  #capabilities(): string {
    const { capabilities, starttls } = this.#serving
    return ['IMAP4rev1', ...capabilities, ...(starttls && !this.#isSecure ? ['STARTTLS', 'LOGINDISABLED'] : [])].join(
      ' ',
    )
  }

  #secure(tag: string): null {
    const { starttls } = this.#serving
    this.#socket.removeAllListeners('data')
    this.#say(`${tag} OK begin`)
    this.#socket = new TLSSocket(this.#socket, { isServer: true, ...starttls })
    this.#socket.on('error', () => undefined)
    this.#isSecure = true
    this.#listen()
    return null
  }

  #list(args: string[]): string {
    const wanted = args[1] ?? '*'
    for (const { name, specialUse } of this.#serving.folders)
      if (wanted === '*' || wanted === inUtf7(name)) this.#say(`* LIST (${specialUse ?? ''}) "." "${inUtf7(name)}"`)
    return 'OK'
  }

  #open(path: string, by: string): string {
    this.#folder?.watchers.delete(this.#changed)
    this.#folder = this.#named(path)
    if (!this.#folder) return 'NO [NONEXISTENT] no such folder'
    const { messages, uidValidity, uidNext, modSeq, watchers } = this.#folder
    watchers.add(this.#changed)
    this.#changes = []
    this.#say(`* ${messages.length} EXISTS`)
    this.#say('* FLAGS (\\Seen \\Deleted)')
    this.#say(`* OK [UIDVALIDITY ${uidValidity}] valid`)
    this.#say(`* OK [UIDNEXT ${uidNext}] next`)
    if (this.#serving.capabilities.includes('CONDSTORE')) this.#say(`* OK [HIGHESTMODSEQ ${modSeq}] highest`)
    return `OK [READ-${by === 'EXAMINE' ? 'ONLY' : 'WRITE'}] open`
  }

  #status(path: string): string {
    const folder = this.#named(path)
    if (!folder) return 'NO [NONEXISTENT] no such folder'
    const { messages, uidNext, uidValidity } = folder
    this.#say(`* STATUS "${path}" (MESSAGES ${messages.length} UIDNEXT ${uidNext} UIDVALIDITY ${uidValidity})`)
    return 'OK'
  }

  #search(args: string[]): string {
    const [by = 'ALL', ...rest] = args
    const { messages } = this.#folder ?? { messages: [] }
    const wanted = rest.at(-1)?.toLowerCase() ?? ''
    const named: Record<string, () => BoxMessage[]> = {
      UID: () => inUidSet(rest[0] ?? '', messages),
      HEADER: () => messages.filter(({ raw }) => raw.toString('latin1').toLowerCase().includes(wanted)),
    }
    const found = named[by.toUpperCase()]?.() ?? messages
    const uids = found.map(({ uid }) => uid).filter((uid) => !this.#serving.faults.unlisted?.(uid))
    this.#say(`* SEARCH ${uids.join(' ')}`)
    return 'OK'
  }

  async #fetch([set = '', items = '']: string[]): Promise<string> {
    const { faults } = this.#serving
    const folder = this.#folder
    if (!folder) return 'NO nothing is open'
    const wanted = inUidSet(set, folder.messages)
    const isBody = items.includes('BODY')
    let isGone = false
    for (const message of faults.backwards ? wanted.toReversed() : wanted) {
      if (isBody) faults.meanwhile?.(message.uid)
      const refused = isBody ? faults.refuse?.(message.uid) : null
      if (refused) return `NO ${refused}`
      if (isBody && faults.leaveOut?.(message.uid)) continue
      const place = folder.messages.indexOf(message) + 1
      if (place === 0) isGone = true
      else if (!(await this.#send(place, message, items))) return 'NO gone'
    }
    return isGone ? 'NO [EXPUNGEISSUED] Some of the requested messages no longer exist' : 'OK'
  }

  /** Sends what is asked of one message; false where the connection went over it. */
  async #send(place: number, message: BoxMessage, items: string): Promise<boolean> {
    const { faults, capabilities } = this.#serving
    const { uid, raw, at, called } = message
    const said = [`UID ${uid}`]
    if (items.includes('RFC822.SIZE')) said.push(`RFC822.SIZE ${faults.size?.(uid, raw.length) ?? raw.length}`)
    if (items.includes('INTERNALDATE')) said.push(`INTERNALDATE "${imapDate(at)}"`)
    if (items.includes('X-GM-MSGID')) said.push(`X-GM-MSGID ${called || uid}`)
    if (items.includes('MODSEQ') && capabilities.includes('CONDSTORE')) said.push(`MODSEQ (${message.modSeq})`)
    const body = /BODY(?:\.PEEK)?\[\](?:<(\d+)\.(\d+)>)?/u.exec(items)
    if (!body) return (this.#say(`* ${place} FETCH (${said.join(' ')})`), true)
    if (!items.includes('PEEK')) message.flags.push('\\Seen')
    const [start, most] =
      body[1] === undefined || faults.noPieces ? [0, raw.length] : [Number(body[1]), Number(body[2])]
    const bytes = raw.subarray(start, start + most)
    const origin = body[1] === undefined ? '' : `<${start}>`
    this.#socket.write(`* ${place} FETCH (${said.join(' ')} BODY[]${origin} {${bytes.length}}\r\n`)
    const broken = faults.drop?.(uid) ?? null
    if (broken === null) {
      this.#socket.write(bytes)
      this.#say(')')
      return true
    }
    this.#socket.end(bytes.subarray(0, broken))
    return false
  }

  #append(args: string[]): string {
    const folder = this.#named(args[0] ?? '')
    if (!folder) return 'NO [TRYCREATE] no such folder'
    const uid = folder.add(Buffer.from(args.at(-1) ?? '', 'latin1'))
    return `OK [APPENDUID ${folder.uidValidity} ${uid}] added`
  }

  #named(path: string): BoxFolder | null {
    return this.#serving.folders.find(({ name }) => inUtf7(name).toUpperCase() === path.toUpperCase()) ?? null
  }

  #tellChanges(): void {
    const changes = this.#changes.splice(0)
    for (const expunged of changes) if (expunged !== null) this.#say(`* ${expunged} EXPUNGE`)
    if (changes.includes(null)) this.#say(`* ${this.#folder?.messages.length ?? 0} EXISTS`)
  }

  #say(line: string): void {
    if (!this.#socket.destroyed) this.#socket.write(`${line}\r\n`)
  }
}
