import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Busboy from '@fastify/busboy'
import type { Context } from 'hono'
import { Refusal } from '#foundation/refusal.ts'
import { ReceivedPlaces } from './received-places.ts'

/** More files than this at once go in by the command line, which has no limit. */
const MOST_FILES = 100_000

/**
 * Streams the files of a multipart form to `folder`, so that a mailbox of gigabytes needs no memory. Returns the names of what was chosen: files, and
 * folders as one each. `most` is how many files are taken. Throws the Refusal `studio.import.noFiles` or `studio.import.tooManyFiles` {most}, and rejects when the sending breaks off; then the folder is
 * removed and nothing is left.
 */
export async function receiveFiles(c: Context, folder: string, most = MOST_FILES): Promise<string[]> {
  const type = c.req.header('content-type') ?? ''
  const body = c.req.raw.body
  try {
    if (!body || !type.startsWith('multipart/form-data')) throw new Refusal('studio.import.noFiles')
    return await streamFiles(body, { type, most, places: new ReceivedPlaces(folder) })
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

interface Receiving {
  type: string
  most: number
  places: ReceivedPlaces
}

interface Received {
  arriving: Readable[]
  writes: Promise<void>[]
  tooMany: boolean
}

async function streamFiles(body: ReadableStream, receiving: Receiving): Promise<string[]> {
  const received: Received = { arriving: [], writes: [], tooMany: false }
  const { arriving, writes } = received
  try {
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), formInto(receiving, received))
    await Promise.all(writes)
  } catch (error) {
    for (const stream of arriving) stream.destroy()
    await Promise.allSettled(writes)
    throw error
  }
  if (received.tooMany) throw new Refusal('studio.import.tooManyFiles', { most: receiving.most })
  const { chosen } = receiving.places
  if (chosen.length === 0) throw new Refusal('studio.import.noFiles')
  return chosen
}

function formInto({ type, most, places }: Receiving, received: Received) {
  const { arriving, writes } = received
  const form = new Busboy({
    headers: { 'content-type': type },
    preservePath: true,
    limits: { files: most, fields: 20, fieldSize: 1_000 },
  })
  // The rest is read all the same: a browser that is answered while it still sends shows a broken line instead of our sentence.
  form.on('filesLimit', () => (received.tooMany = true))
  form.on('file', (_field, stream, name) => {
    if (!name) return void stream.resume()
    const written = pipeline(stream, createWriteStream(places.placeFor(name), { mode: 0o600, flush: true }))
    // Awaited by whoever called; but a sending that breaks off fails here first, and a failure that nobody awaits yet would end the house.
    written.catch(() => undefined)
    arriving.push(stream)
    writes.push(written)
  })
  return form
}
