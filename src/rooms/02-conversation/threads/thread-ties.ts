/** A Message-ID that leads to a thread since a moment: `own` for a message's own, else one that letters of the thread only refer to. */
export interface Tie<Thread> {
  messageId: string
  thread: Thread
  own: boolean
  at: number
}

/** Of a Message-ID that many letters carry the oldest few count: a program that gives every letter the same one ties nothing. */
const MOST_OF_ONE = 8

interface Tied {
  ownId: string | null
  claims: readonly string[] | null
  at: number
}

/**
 * A thread that a letter is tied to: it has a message the letter refers to, or only letters that refer to the same one. A `copy` shares
 * nothing but the letter's own Message-ID: another form of it, or a program that uses one twice, and no sign that one goes on from the other.
 */
export interface Reached<Thread> {
  thread: Thread
  by: 'own' | 'claim' | 'copy'
}

const RANK = { own: 0, claim: 1, copy: 2 }

/** Which Message-ID leads to which threads, while letters are placed one after the other. */
export class Ties<Thread> {
  readonly #known: Map<string, Tie<Thread>[]>

  constructor(before: readonly Tie<Thread>[]) {
    this.#known = Map.groupBy(
      before.toSorted((one, other) => one.at - other.at),
      (tie) => tie.messageId,
    )
  }

  /** The threads a letter is tied to, the nearest first, each once. */
  reachedBy({ ownId, claims }: Tied): Reached<Thread>[] {
    const reached = (claims ?? []).flatMap((id) => this.#leadsTo(id))
    const alike = ownId === null ? [] : (this.#known.get(ownId) ?? [])
    for (const { thread, own } of alike) reached.push({ thread, by: own ? 'copy' : 'claim' })
    const each = new Map<Thread, Reached<Thread>>()
    for (const one of reached) {
      const met = each.get(one.thread)
      if (!met || RANK[one.by] < RANK[met.by]) each.set(one.thread, one)
    }
    return [...each.values()]
  }

  /** From now on this letter's ids lead to its thread. */
  add({ ownId, claims, at }: Tied, thread: Thread): void {
    for (const messageId of claims ?? []) this.#note({ messageId, thread, own: false, at })
    if (ownId !== null) this.#note({ messageId: ownId, thread, own: true, at })
  }

  all(): Tie<Thread>[] {
    return [...this.#known.values()].flat()
  }

  /** The message's own id beats those who only refer to it. */
  #leadsTo(id: string): Reached<Thread>[] {
    const known = this.#known.get(id) ?? []
    const own = known.filter((tie) => tie.own).map(({ thread }) => ({ thread, by: 'own' as const }))
    const claims = known.filter((tie) => !tie.own).map(({ thread }) => ({ thread, by: 'claim' as const }))
    return [...own, ...claims]
  }

  #note(tie: Tie<Thread>): void {
    const known = this.#known.get(tie.messageId) ?? []
    const alike = known.filter((one) => one.own === tie.own)
    // A thread that has the message itself needs nobody's word for it.
    if (alike.length >= MOST_OF_ONE || known.some((one) => one.thread === tie.thread && (one.own || !tie.own))) return
    this.#known.set(tie.messageId, [...known, tie])
  }
}
