import type { House } from '#foundation/house.ts'
import type { OpenedFolder } from '#mail/imap/imap-types.ts'
import type { Mailbox } from '#mail/imap/mailbox.ts'
import type { FolderRole } from '../accounts/account-types.ts'
import { Behind } from '../keeping/behind.ts'
import { readMail } from '../letters/read-mail.ts'
import { type Asking, type Fetched, fetchAll, fetchAlone } from './fetching.ts'
import type { IntakeWays } from './intake-types.ts'
import { dropFetched, keepFetched, type Marks } from './keep-fetched.ts'
import { type Listed, listFolder } from './listing.ts'
import * as store from './mail-place-store.ts'
import { proven } from './proving.ts'

/** A folder that was just opened, or of which there is news. */
export interface FolderSync {
  mailbox: Mailbox
  account: string
  folder: { id: string; role: FolderRole }
  opened: OpenedFolder
  ways: IntakeWays
  signal: AbortSignal
  /** Letters are in and read. */
  onNews: () => void
}

/** So many messages are brought before the other folders get their turn, and it is asked again what is newest. */
const ROUND = 2000

/** So many messages that did not come before are asked for in a round. */
const TRIED = 50

/** After so many of them did not come in a row it is the server and not the messages. */
const IN_A_ROW = 5

/**
 * Brings what a folder has and we do not, the newest first: kept while the next are fetched, and read while those are kept. True where more is to be brought.
 * Whatever stops it, what was fetched before is kept. Throws a MailProblem.
 */
export async function syncFolder(house: House, sync: FolderSync): Promise<boolean> {
  const listed = await listFolder(house, sync)
  const asking = askingIn(house, sync)
  const pipe = new Pipe(house, sync, listed)
  try {
    const wanted = listed.missing.slice(0, ROUND)
    const hasMore = wanted.length < listed.missing.length
    let before: Fetched | null = null
    for await (const fetched of fetchAll(asking, wanted)) {
      if (before) await pipe.take(before, null)
      before = fetched
      if (fetched.broken) break
    }
    const marks = hasMore || before?.broken ? null : listed.marks
    if (before || marks) await pipe.take(before ?? NOTHING, marks)
    if (before?.broken) throw before.broken
    await tryAgain(house, sync, { asking, pipe })
    return hasMore
  } finally {
    await pipe.end()
  }
}

const NOTHING: Fetched = { mails: [], same: [], notCome: [], broken: null }

/** What did not come with the others is asked for by itself, after everything else. */
async function tryAgain(house: House, sync: FolderSync, { asking, pipe }: { asking: Asking; pipe: Pipe }) {
  await pipe.kept()
  const open = await house.store.read((tx) => store.placesToTry(tx, sync.folder.id, house.now(), TRIED))
  let failures = 0
  for (const one of open) {
    const fetched = await fetchAlone(asking, one)
    await pipe.take(fetched, null)
    if (fetched.broken) throw fetched.broken
    failures = fetched.mails.length > 0 ? 0 : failures + 1
    if (failures >= IN_A_ROW) return
  }
}

function askingIn(house: House, { mailbox, opened, account, ways }: FolderSync): Asking {
  return {
    mailbox,
    path: opened.path,
    folder: ways.folder,
    async keptElsewhere(facts) {
      const serverIds = facts.flatMap(({ serverId }) => serverId ?? [])
      if (serverIds.length === 0) return new Map()
      const kept = await house.store.read((tx) => store.keptElsewhere(tx, { account, serverIds }))
      return new Map(kept.map(({ server_id: called, id, size }) => [called ?? '', { id, size }]))
    },
  }
}

/** The stages after the fetching, each a batch behind the one before. */
class Pipe {
  readonly #house: House
  readonly #sync: FolderSync
  readonly #listed: Listed
  readonly #keeping = new Behind()
  readonly #reading = new Behind()
  #brought = 0

  constructor(house: House, sync: FolderSync, listed: Listed) {
    this.#house = house
    this.#sync = sync
    this.#listed = listed
  }

  async take(fetched: Fetched, marks: Marks | null): Promise<void> {
    const { account, folder, opened, onNews, signal } = this.#sync
    const mails = await this.#proven(fetched)
    // Whoever ended the session is why something did not come, or could not be looked at: all of it comes again.
    if (signal.aborted) return dropFetched(fetched)
    const came = { ...fetched, mails }
    const keeping = { account, folder: folder.id, uidValidity: opened.uidValidity, fetched: came, marks }
    await this.#keeping.next(async () => {
      const fresh = await keepFetched(this.#house, keeping)
      await this.#reading.next(async () => {
        await readMail(this.#house, { kept: fresh })
        onNews()
      })
    })
  }

  #proven(fetched: Fetched) {
    const { folder, ways, signal } = this.#sync
    const before = this.#brought
    this.#brought += fetched.mails.length
    return proven(fetched.mails, {
      role: folder.role,
      complete: this.#listed.wasComplete,
      before,
      ways,
      signal,
      now: this.#house.now(),
    })
  }

  kept(): Promise<void> {
    return this.#keeping.end()
  }

  async end(): Promise<void> {
    await this.#keeping.end()
    await this.#reading.end()
  }
}
