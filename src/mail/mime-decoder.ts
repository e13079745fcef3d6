import { Transform } from 'node:stream'
import type { Headers } from 'mailparser'
import { decodeBytes, standardName } from './charset.ts'

/** The nodes that mailparser keeps while it works; not in its types, pinned by version and by the tests beside. */
export type Node = {
  contentType?: string | false
  charset?: string
  textContent?: string
  disposition?: string
  children: Node[]
  headers: Headers
}

export type Innards = {
  tree: Node | false
  decoder: { decodeStream(charset: string): Transform & { supported?: boolean } }
  createNode(node: unknown): Node
}

/** Puts our charset rules in the place of mailparser's for all text parts whose charset it would convert. */
export function useOurDecoder(innards: Innards, decodeAll: boolean): void {
  const theirs = innards.decoder
  innards.decoder = {
    decodeStream(charset) {
      const declared = charset.replace(/^declared:/, '')
      if (standardName(declared) === null) {
        const stream = theirs.decodeStream(declared)
        if (stream.supported === true) return stream
      }
      return decodingStream(declared)
    },
  }
  if (!decodeAll) return
  const createNode = innards.createNode.bind(innards)
  innards.createNode = (given) => {
    const node = createNode(given)
    node.charset = `declared:${node.charset ?? ''}`
    return node
  }
}

function decodingStream(charset: string): Transform {
  const chunks: Buffer[] = []
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
    flush(done) {
      const { text } = decodeBytes(Buffer.concat(chunks), charset === '' ? null : charset)
      done(null, Buffer.from(text, 'utf8'))
    },
  })
}
