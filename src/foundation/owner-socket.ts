import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type OwnedFolder, ownerOf } from './data-folder.ts'
import { Stop } from './refusal.ts'
import { codeOf } from './system-errors.ts'

/** What the owner does for a command: `progress` is shown while it works; `signal` says that nobody waits any longer. */
export type OwnerHandler = (
  input: unknown,
  way: { progress(value: unknown): void; signal: AbortSignal },
) => Promise<unknown>

/** Unix sockets have room for 103 bytes of path on macOS, 107 on Linux. */
const LONGEST_SOCKET_PATH = 100

const Request = z.object({ command: z.string(), input: z.unknown() })

const Reply = z.union([
  z.object({ progress: z.unknown() }).strict(),
  z.object({ refused: z.string() }).strict(),
  z.object({ result: z.unknown() }).strict(),
])

/**
 * Takes commands from other processes of the same user while this one owns the folder: JSON lines over a socket, a request
 * `{command, input}`, then any number of `{progress}`, then `{result}` or `{refused: sentence}`.
 * `refusal` puts what a handler threw into a sentence for the terminal.
 */
export async function serveOwner(
  folder: OwnedFolder,
  handlers: Readonly<Record<string, OwnerHandler>>,
  refusal: (error: unknown) => string = sentenceOf,
): Promise<{ close(): Promise<void> }> {
  const path = socketPath(folder)
  rmSync(path, { force: true })
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    void answer(socket, handlers, refusal)
  })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(path, done))
  chmodSync(path, 0o600)
  folder.announce({ socket: path })
  return {
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()))
      for (const socket of open) socket.destroy()
      await closed
      rmSync(dirname(path) === folder.path ? path : dirname(path), { force: true, recursive: true })
    },
  }
}

/**
 * Asks the process that owns the folder to do `command`; null when nobody owns it (or nobody listens: it is just starting or
 * ending, and owning the folder oneself then says so). Throws a Stop with the owner's own sentence when it refuses.
 */
export async function askOwner(
  path: string,
  command: string,
  input: unknown,
  onProgress: (value: unknown) => void = () => {},
): Promise<{ result: unknown } | null> {
  const owner = ownerOf(path)
  if (!owner?.socket) return null
  const socket = await reach(owner.socket)
  if (!socket) return null
  socket.on('error', () => socket.destroy())
  socket.write(`${JSON.stringify({ command, input })}\n`)
  try {
    for await (const line of linesOf(socket)) {
      const reply = Reply.parse(JSON.parse(line))
      if ('progress' in reply) onProgress(reply.progress)
      else if ('refused' in reply) throw new Stop(reply.refused)
      else return { result: reply.result }
    }
  } finally {
    socket.destroy()
  }
  throw new Stop(`The running Consonance (process ${owner.pid}) ended before it had answered: try again.`)
}

async function answer(
  socket: Socket,
  handlers: Readonly<Record<string, OwnerHandler>>,
  refusal: (error: unknown) => string,
): Promise<void> {
  const gone = new AbortController()
  socket.on('close', () => gone.abort())
  const say = (reply: object) => void (socket.writable && socket.write(`${JSON.stringify(reply)}\n`))
  for await (const line of linesOf(socket)) {
    try {
      const request = Request.parse(JSON.parse(line))
      const handler = Object.hasOwn(handlers, request.command) ? handlers[request.command] : undefined
      if (!handler)
        throw new Stop(
          `The running Consonance does not know the command “${request.command}”: stop it and start this version.`,
        )
      const result = await handler(request.input, { progress: (progress) => say({ progress }), signal: gone.signal })
      say({ result: result ?? null })
    } catch (error) {
      say({ refused: refusal(error) })
    }
  }
}

/** What arrives, line by line; a connection that breaks, because the other process was killed, is the end of it and no failure. */
async function* linesOf(socket: Socket): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: socket })
  } catch {
    socket.destroy()
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Stop) return error.message
  console.error(error)
  return 'The running Consonance could not do this; its own output says why.'
}

function socketPath(folder: OwnedFolder): string {
  const path = join(folder.path, 'owner.sock')
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return path
  return join(mkdtempSync(join(tmpdir(), 'consonance-')), 'owner.sock')
}

function reach(path: string): Promise<Socket | null> {
  return new Promise((done, fail) => {
    const socket = connect(path)
    socket.once('connect', () => done(socket))
    socket.once('error', (error) =>
      ['ECONNREFUSED', 'ENOENT'].includes(codeOf(error) ?? '') ? done(null) : fail(error),
    )
  })
}
