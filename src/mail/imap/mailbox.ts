import type { FetchMessageObject, FetchQueryObject, ImapFlow, MailboxObject } from 'imapflow'
import { MINUTE } from '#foundation/days.ts'
import { MailProblem } from '../mail-problem.ts'
import type { ServerLogin } from '../servers/server-types.ts'
import { newClient } from './client.ts'
import type { Answered, FoundFolder, MailFacts, OpenedFolder, WholeMail } from './imap-types.ts'
import { NoMessage, piecemeal } from './piecemeal.ts'
import { Line } from './line.ts'
import { Listening } from './listening.ts'
import { specialFolders } from './special-folders.ts'
import { uidSet } from './uid-set.ts'

/** How long a server may say nothing while it is asked for something, in milliseconds. */
const PATIENCE = MINUTE

/** So many bytes of one answer are held at most: a request asks for far fewer, but a server may lie about sizes. */
const HELD = 64 * 1024 * 1024

interface Opening {
  /** Ends the connection at once, whatever it is at. */
  signal: AbortSignal
  patience?: number
}

/** Connects to a mailbox, to read it. Throws a MailProblem. */
export async function openMailbox(login: ServerLogin, { signal, patience = PATIENCE }: Opening): Promise<Mailbox> {
  const client = await newClient(login)
  const mailbox = new Mailbox(client, new Line(client, { login, patience }))
  const stop = () => mailbox.close()
  signal.addEventListener('abort', stop, { once: true })
  client.once('close', () => signal.removeEventListener('abort', stop))
  if (signal.aborted) throw new MailProblem('dropped')
  await mailbox.connect()
  return mailbox
}

/**
 * One connection to a mailbox, that only reads: folders are opened by EXAMINE, messages fetched by PEEK. One request at a time, none while another is
 * under way. Everything throws a MailProblem once the connection is gone; then another one is to be opened.
 */
class Mailbox {
  readonly #client: ImapFlow
  readonly #line: Line
  readonly #listening: Listening

  constructor(client: ImapFlow, line: Line) {
    this.#client = client
    this.#line = line
    this.#listening = new Listening(client)
  }

  connect(): Promise<void> {
    return this.#line.ask(() => this.#client.connect())
  }

  close(): void {
    this.#client.close()
  }

  /** The folders that are listened to; those that the server does not have are left out. */
  folders(): Promise<FoundFolder[]> {
    // With `listOnly` imapflow tells no special use.
    return this.#line.ask(async () => specialFolders(await this.#client.list()))
  }

  /** Opens a folder to read it (EXAMINE), and says how it stands. */
  open(path: string): Promise<OpenedFolder> {
    return this.#line.ask(async () => {
      this.#listening.forget()
      const { uidNext, ...stand } = standing(await this.#client.mailboxOpen(path, { readOnly: true }))
      return { ...stand, uidNext: uidNext || null }
    })
  }

  /** How the opened folder stands by what the server told since; null where none is open. */
  standing(): OpenedFolder | null {
    const { mailbox } = this.#client
    // What it told of one message after the other is not what it would say of the folder.
    return mailbox ? { ...standing(mailbox), uidNext: null, modSeq: null } : null
  }

  /** The UIDs in the opened folder: all, or those from `from` on. (`n:*` names the last message in any case: it is left out.) */
  uids(from = 1): Promise<number[]> {
    return this.#line.ask(async () => {
      this.#listening.forget()
      const found = await this.#client.search(from > 1 ? { uid: `${from}:*` } : { all: true }, { uid: true })
      if (!Array.isArray(found)) throw new MailProblem('busy')
      return found.filter((uid) => uid >= from)
    })
  }

  /** Size, arrival and content id of these messages. */
  async facts(uids: readonly number[]): Promise<Answered<MailFacts>> {
    const found = await this.#fetched(uids, { uid: true, size: true, internalDate: true })
    return { ...found, rows: found.rows.map(factsOf) }
  }

  /** These messages whole; for those whose size is known to be small. */
  async messages(uids: readonly number[]): Promise<Answered<{ uid: number; raw: Uint8Array }>> {
    const found = await this.#fetched(uids, { uid: true, source: true })
    return { ...found, rows: found.rows.flatMap(({ uid, source }) => (source ? [{ uid, raw: source }] : [])) }
  }

  /**
   * One message piece by piece, whatever its size and whatever the server says of it, in memory or in a new file in `folder`. Null where it is not there;
   * `refused` where the server refuses it, or sends what cannot be a message.
   */
  async message(
    uid: number,
    folder: string,
  ): Promise<{ mail: WholeMail; facts: MailFacts } | { refused: string } | null> {
    let facts: MailFacts | null = null
    const piece = async (start: number, maxLength: number) => {
      const query = { uid: true, size: true, internalDate: true, source: { start, maxLength } }
      const found = await this.#line.attempt(() => this.#client.fetchOne(`${uid}`, query, { uid: true }))
      if (found) facts ??= factsOf(found)
      return found ? (found.source ?? null) : null
    }
    try {
      const mail = await piecemeal(piece, folder)
      return mail && facts && { mail, facts }
    } catch (error) {
      if (error instanceof NoMessage) return { refused: error.message }
      if (!this.#line.isRefusal(error)) throw this.#line.problem(error)
      return { refused: this.#line.problem(error).detail }
    }
  }

  /** Whether the server tells of news by itself (RFC 2177). */
  get tellsNews(): boolean {
    return this.#listening.isOffered
  }

  /** Waits for news of the opened folder: true when there is some; after `most` milliseconds, or when `signal` says so, false. */
  async news(most: number, signal: AbortSignal): Promise<boolean> {
    const isNews = await this.#listening.wait(most, signal)
    if (!this.#client.usable && !signal.aborted) throw this.#line.problem(new MailProblem('dropped'))
    return isNews
  }

  async #fetched(uids: readonly number[], query: FetchQueryObject): Promise<Answered<FetchMessageObject>> {
    const wanted = new Set(uids)
    const rows: FetchMessageObject[] = []
    // Neither another request in this loop nor a way out of it: imapflow would wait for ever (110, 147, 159, 284; 79).
    const all = async () => {
      let bytes = 0
      for await (const row of this.#client.fetch(uidSet(uids), query, { uid: true })) {
        bytes += row.source?.byteLength ?? 0
        // What goes far beyond the sizes that were told is let go, and asked for by itself.
        if (wanted.has(row.uid) && bytes <= HELD) rows.push(row)
      }
    }
    try {
      await this.#line.attempt(all)
      return { rows, refused: null, broken: null }
    } catch (error) {
      const problem = this.#line.problem(error)
      return this.#line.isRefusal(error)
        ? { rows, refused: problem.detail, broken: null }
        : { rows, refused: null, broken: problem }
    }
  }
}

export type { Mailbox }

function standing({ path, uidValidity, uidNext, exists, highestModseq, noModseq }: MailboxObject) {
  const modSeq = noModseq || !highestModseq ? null : String(highestModseq)
  return { path, uidValidity: String(uidValidity), uidNext, exists, modSeq }
}

function factsOf({ uid, size, internalDate, emailId }: FetchMessageObject): MailFacts {
  const arrivedAt = internalDate instanceof Date ? internalDate.getTime() : null
  return { uid, size: size ?? 0, arrivedAt, serverId: emailId || null }
}
