/** One message of a folder of the IMAP server for tests. */
export interface BoxMessage {
  uid: number
  raw: Buffer
  /** INTERNALDATE, milliseconds. */
  at: number
  flags: string[]
  /** What it is called whichever folder it stands in; '' for none. */
  called: string
  modSeq: number
}

/** A folder of the IMAP server for tests. */
export class BoxFolder {
  readonly name: string
  readonly specialUse: string | null
  uidValidity = 1000
  uidNext = 1
  modSeq = 1
  messages: BoxMessage[] = []
  /** Who is to hear that something changed. */
  readonly watchers = new Set<(expunged: number | null) => void>()

  constructor(name: string, specialUse: string | null) {
    this.name = name
    this.specialUse = specialUse
  }

  /** Adds a message; with `uid` it gets that one, whatever the order. Returns its UID. */
  add(raw: Uint8Array, options: { at?: number; uid?: number; flags?: string[]; called?: string } = {}): number {
    const uid = options.uid ?? this.uidNext
    this.uidNext = Math.max(this.uidNext, uid + 1)
    this.modSeq += 1
    const { at = Date.now(), flags = [], called = '' } = options
    this.messages.push({ uid, raw: Buffer.from(raw), at, flags, called, modSeq: this.modSeq })
    for (const tell of this.watchers) tell(null)
    return uid
  }

  /** Takes a message away for good. */
  expunge(uid: number): void {
    const place = this.messages.findIndex((message) => message.uid === uid)
    if (place < 0) return
    this.messages.splice(place, 1)
    this.modSeq += 1
    for (const tell of this.watchers) tell(place + 1)
  }

  /** Everything gets other UIDs under another UIDVALIDITY, as after a restored backup. */
  renumber(): void {
    this.uidValidity += 1
    this.messages.forEach((message, place) => (message.uid = place + 1))
    this.uidNext = this.messages.length + 1
  }
}
