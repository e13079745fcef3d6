/**
 * An expected failure: `code` names a sentence of the words catalogue, `values` fill it.
 * Anything else that is thrown is a fault of ours and is logged once.
 */
export class Refusal<Code extends string = string> extends Error {
  readonly code: Code
  readonly values: Record<string, string | number>

  constructor(code: Code, values: Record<string, string | number> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.values = values
  }
}

/** A start or a command that cannot go on: one plain sentence for the terminal, no stack. */
export class Stop extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'Stop'
  }
}
