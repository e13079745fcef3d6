import { KINDS, type Kind } from '../kinds.ts'
import { type Dictionary, ROOM } from './dictionary.ts'
import { LEVELS } from './levels.ts'
import type { Table } from './table.ts'

/** What was learned of one language, ready to score with. */
export interface Weights {
  joined: Joined
  /** Unease of a passage of a client's mail, and of a sentence: those that carry it against all others. */
  client: Dictionary
  /** Ill feeling in public text: films, forums, reviews (listening.md). */
  public: Table
  /** Whether a text is of that sort rather than a client's mail. */
  register: Table
  /** What an uneasy sentence is about. */
  kinds: Record<Kind, Table>
}

/** How scores become probabilities: the log-odds are sums of scores times these. Found by logistic regression on mails that were not learned from. */
export type Joined = Record<(typeof JOINED)[number], number>
export const JOINED = ['passage', 'sentence', 'mean', 'length', 'bias', 'public', 'publicBias'] as const

export const VERSION = 3

/**
 * Weights from their bytes.
 *
 * @throws Error where the bytes are of another version or too short.
 */
export function weightsFrom(bytes: Uint8Array): Weights {
  const reader = new Reader(bytes)
  const version = reader.byte()
  if (version !== VERSION)
    throw new Error(`these weights are of version ${version}; this program reads version ${VERSION}`)
  // Object.fromEntries knows no literal keys; JOINED and KINDS hold every one.
  return {
    joined: Object.fromEntries(JOINED.map((name) => [name, reader.number()])) as Joined,
    client: {
      passageBias: reader.number(),
      sentenceBias: reader.number(),
      passageValues: reader.numbers(),
      sentenceValues: reader.numbers(),
      marks: reader.bytes(ROOM),
      levels: reader.bytes(ROOM),
    },
    public: reader.table(),
    register: reader.table(),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, reader.table()])) as Record<Kind, Table>,
  }
}

class Reader {
  private readonly from: Uint8Array
  private readonly view: DataView
  private at = 0

  constructor(bytes: Uint8Array) {
    this.from = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(): number {
    return this.bytes(1)[0] ?? 0
  }

  number(): number {
    this.bytes(4)
    return this.view.getFloat32(this.at - 4, true)
  }

  numbers(): Float32Array {
    return Float32Array.from({ length: LEVELS }, () => this.number())
  }

  bytes(length: number): Uint8Array {
    if (this.at + length > this.from.length) throw new Error('these weights end too early')
    this.at += length
    return this.from.subarray(this.at - length, this.at)
  }

  table(): Table {
    const bits = this.byte()
    return { bits, bias: this.number(), values: this.numbers(), packed: this.bytes(2 ** bits / 2) }
  }
}
