import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import Busboy from '@fastify/busboy'
import type { Context } from 'hono'

/** More files than this at once go in by the command line, which takes folders. */
const MOST_FILES = 5_000
const LONGEST_NAME = 120

/**
 * Streams the files of a multipart form to `folder`, so that a mailbox of gigabytes needs no memory. Returns their names as chosen; without
 * any, or when the sending breaks off, the folder is removed and nothing is left. Rejects when the sending breaks off.
 */
export async function receiveFiles(c: Context, folder: string): Promise<string[]> {
  const type = c.req.header('content-type') ?? ''
  const body = c.req.raw.body
  if (!body || !type.startsWith('multipart/form-data')) return discard(folder)
  const names: string[] = []
  const arriving: Readable[] = []
  const writes: Promise<void>[] = []
  const form = new Busboy({
    headers: { 'content-type': type },
    limits: { files: MOST_FILES, fields: 20, fieldSize: 1_000 },
  })
  form.on('file', (_field, stream, name) => {
    if (!name) return void stream.resume()
    const safe = `${String(names.length + 1).padStart(4, '0')}-${safeName(name)}`
    names.push(name.slice(0, LONGEST_NAME))
    const written = pipeline(stream, createWriteStream(join(folder, safe), { mode: 0o600, flush: true }))
    // Awaited below; but a sending that breaks off fails here first, and a failure that nobody awaits yet would end the house.
    written.catch(() => undefined)
    arriving.push(stream)
    writes.push(written)
  })
  try {
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), form)
    await Promise.all(writes)
  } catch (error) {
    for (const stream of arriving) stream.destroy()
    await Promise.allSettled(writes)
    await discard(folder)
    throw error
  }
  return names.length > 0 ? names : discard(folder)
}

async function discard(folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true })
  return []
}

/** What the file is called on our disk: its own name without anything a path could mean. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? ''
  const plain = last.replaceAll(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^\.+/u, '')
  return (plain || 'mail').slice(-LONGEST_NAME)
}
