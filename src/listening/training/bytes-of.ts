import { KINDS } from '../kinds.ts'
import { JOINED, VERSION, type Weights } from '../model/weights-format.ts'

/** The bytes of weights: a version, the numbers of `joined`, the dictionary, then each table; numbers are 32-bit floats, little-endian. */
export function bytesOf({ joined, client, public: openly, register, kinds }: Weights): Uint8Array {
  const writer = new Writer()
  writer.byte(VERSION)
  for (const name of JOINED) writer.number(joined[name])
  writer.number(client.passageBias)
  writer.number(client.sentenceBias)
  client.passageValues.forEach((value) => writer.number(value))
  client.sentenceValues.forEach((value) => writer.number(value))
  writer.bytes(client.marks)
  writer.bytes(client.levels)
  for (const table of [openly, register, ...KINDS.map((kind) => kinds[kind])]) {
    writer.byte(table.bits)
    writer.number(table.bias)
    table.values.forEach((value) => writer.number(value))
    writer.bytes(table.packed)
  }
  return writer.all()
}

class Writer {
  private readonly parts: Uint8Array[] = []

  byte(value: number): void {
    this.parts.push(Uint8Array.of(value))
  }

  number(value: number): void {
    const bytes = new Uint8Array(4)
    new DataView(bytes.buffer).setFloat32(0, value, true)
    this.parts.push(bytes)
  }

  bytes(bytes: Uint8Array): void {
    this.parts.push(bytes)
  }

  all(): Uint8Array {
    const whole = new Uint8Array(this.parts.reduce((sum, part) => sum + part.length, 0))
    let at = 0
    for (const part of this.parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
}
