import { MINUTE, SECOND } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { MailProblem } from '#mail/mail-problem.ts'
import type { FoundFolder, OpenedFolder } from '#mail/imap/imap-types.ts'
import { type Mailbox, openMailbox } from '#mail/imap/mailbox.ts'
import { readKeptMail } from '../letters/read-mail.ts'
import { syncFolder } from './folder-sync.ts'
import { noteFolders } from './folders.ts'
import type { BringIn } from './intake-types.ts'
import * as store from './mail-place-store.ts'

/**
 * While a server tells of news by itself everything is looked at so often all the same; where it does not, nothing is known of news but by asking. What did not come is asked for again when it
 * is due, and no sooner than `again`. Milliseconds.
 */
const LOOK_EVERY = { idling: 4 * MINUTE, asking: 45 * SECOND, again: 30 * SECOND }

/**
 * One session with an account's server: brings everything that its inbox and its folder of what was sent hold and we do not, then waits for news, until `signal`
 * ends it. Nothing is marked, moved or deleted there. Throws a MailProblem when the connection ends or cannot be had; whoever called does so again after a while.
 * What came is kept with its place, in one transaction, before anything is made of it. (reliability.md, Intake that loses nothing)
 */
export function bringIn(house: House, input: BringIn): Promise<void> {
  return inSession(house, input, async (session) => {
    await session.everything()
    while (!input.signal.aborted) {
      const isNews = await session.mailbox.news(await session.untilNextLook(), input.signal)
      if (input.signal.aborted) return
      await (isNews ? session.inbox() : session.everything())
      input.onWell()
    }
  })
}

/** Brings everything once and leaves: `bringIn` without waiting for news. @internal For tests and measurements. */
export function bringInOnce(house: House, input: BringIn): Promise<void> {
  return inSession(house, input, (session) => session.everything())
}

async function inSession(house: House, input: BringIn, work: (session: Session) => Promise<void>): Promise<void> {
  const { signal, ways = {} } = input
  try {
    const patience = ways.patience === undefined ? {} : { patience: ways.patience }
    const login = await input.login()
    const mailbox = await openMailbox(login, { signal, ...patience })
    try {
      // What an earlier end left kept and unread is read now.
      await readKeptMail(house)
      const server = `${login.auth.user} at ${login.place.host.toLowerCase()}`
      await work(new Session(house, input, { mailbox, server }))
    } finally {
      mailbox.close()
    }
  } catch (error) {
    if (!(signal.aborted && error instanceof MailProblem)) throw error
  }
}

/** The looks that a session takes. */
class Session {
  readonly mailbox: Mailbox
  readonly #house: House
  readonly #input: BringIn
  readonly #server: string
  #inbox: { id: string; role: 'inbox' } | null = null

  constructor(house: House, input: BringIn, { mailbox, server }: { mailbox: Mailbox; server: string }) {
    this.#house = house
    this.#input = input
    this.mailbox = mailbox
    this.#server = server
  }

  /** Looks at every folder, until nothing more is to be brought; the inbox last, whose news are waited for. */
  async everything(): Promise<void> {
    const { account, signal } = this.#input
    const found = await this.mailbox.folders()
    this.#input.onWell()
    const ids = await noteFolders(this.#house, { account, server: this.#server, found })
    const folders = found.map((folder, index) => ({ ...folder, id: ids[index] ?? '' }))
    for (let hasMore = true; hasMore && !signal.aborted;) {
      hasMore = false
      for (const folder of folders) hasMore = (await this.#look(folder)) || hasMore
    }
    // A letter whose reading failed waits for another try.
    await readKeptMail(this.#house)
  }

  /** Looks at the inbox, which is open, since something changed in it. */
  async inbox(): Promise<void> {
    const opened = this.mailbox.standing()
    if (!opened || !this.#inbox) return this.everything()
    while ((await this.#sync(this.#inbox, opened)) && !this.#input.signal.aborted);
  }

  /** How long news are waited for before everything is looked at, in milliseconds. */
  async untilNextLook(): Promise<number> {
    const { account, ways = {} } = this.#input
    const { idling, asking, again } = { ...LOOK_EVERY, ...ways.lookEvery }
    const nextTry = await this.#house.store.read((tx) => store.nextTry(tx, account))
    const due = nextTry === null ? Infinity : Math.max(again, nextTry - this.#house.now())
    return Math.min(this.mailbox.tellsNews ? idling : asking, due)
  }

  async #look({ id, path, role }: FoundFolder & { id: string }): Promise<boolean> {
    const opened = await this.mailbox.open(path).catch((error: unknown) => {
      // A folder of sent letters that was there a moment ago: the next look asks again which there are.
      if (role === 'sent' && error instanceof MailProblem && error.code === 'no-such-folder') return null
      throw error
    })
    if (!opened) return false
    if (role === 'inbox') this.#inbox = { id, role }
    return this.#sync({ id, role }, opened)
  }

  #sync(folder: { id: string; role: FoundFolder['role'] }, opened: OpenedFolder): Promise<boolean> {
    const { account, ways = {}, signal, onNews } = this.#input
    return syncFolder(this.#house, { mailbox: this.mailbox, account, folder, opened, ways, signal, onNews })
  }
}
