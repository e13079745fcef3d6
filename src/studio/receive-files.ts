import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Busboy from '@fastify/busboy'
import type { Context } from 'hono'
import { Refusal } from '#foundation/refusal.ts'
import { receivedName } from './received-name.ts'

/** More files than this at once go in by the command line, which takes folders. */
const MOST_FILES = 5_000
const LONGEST_NAME = 120

/**
 * Streams the files of a multipart form to `folder`, so that a mailbox of gigabytes needs no memory. Returns their names as chosen. Throws
 * the Refusal `studio.import.noFiles` or `studio.import.tooManyFiles` {most}, and rejects when the sending breaks off; then the folder is
 * removed and nothing is left.
 */
export async function receiveFiles(c: Context, folder: string): Promise<string[]> {
  const type = c.req.header('content-type') ?? ''
  const body = c.req.raw.body
  try {
    if (!body || !type.startsWith('multipart/form-data')) throw new Refusal('studio.import.noFiles')
    return await streamFiles(body, type, folder)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

interface Received {
  names: string[]
  arriving: Readable[]
  writes: Promise<void>[]
  tooMany: boolean
}

async function streamFiles(body: ReadableStream, type: string, folder: string): Promise<string[]> {
  const received: Received = { names: [], arriving: [], writes: [], tooMany: false }
  const { names, arriving, writes } = received
  try {
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), formInto(folder, type, received))
    await Promise.all(writes)
  } catch (error) {
    for (const stream of arriving) stream.destroy()
    await Promise.allSettled(writes)
    throw error
  }
  if (received.tooMany) throw new Refusal('studio.import.tooManyFiles', { most: MOST_FILES })
  if (names.length === 0) throw new Refusal('studio.import.noFiles')
  return names
}

function formInto(folder: string, type: string, received: Received) {
  const { names, arriving, writes } = received
  const form = new Busboy({
    headers: { 'content-type': type },
    limits: { files: MOST_FILES, fields: 20, fieldSize: 1_000 },
  })
  // The rest is read all the same: a browser that is answered while it still sends shows a broken line instead of our sentence.
  form.on('filesLimit', () => (received.tooMany = true))
  form.on('file', (_field, stream, name) => {
    if (!name) return void stream.resume()
    const safe = receivedName(names.length + 1, safeName(name))
    names.push(name.slice(0, LONGEST_NAME))
    const written = pipeline(stream, createWriteStream(join(folder, safe), { mode: 0o600, flush: true }))
    // Awaited by whoever called; but a sending that breaks off fails here first, and a failure that nobody awaits yet would end the house.
    written.catch(() => undefined)
    arriving.push(stream)
    writes.push(written)
  })
  return form
}

/** What the file is called on our disk: its own name without anything a path could mean. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const plain = last.replaceAll(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^\.+/u, '')
  return (plain || 'mail').slice(-LONGEST_NAME)
}
