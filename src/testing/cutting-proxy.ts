import { createConnection, createServer, type Socket } from 'node:net'

/** A way to a server that breaks off. */
export interface CuttingProxy {
  port: number
  /** How often it broke a connection off. */
  cuts(): number
  /** Where the next connection leads. */
  leadTo(port: number): void
  /** From the next connection on: after so many bytes from the server the connection goes; null lets everything through. */
  cutAfter(bytes: number | null): void
  /** Everything from the server waits so long, in milliseconds. */
  delay(milliseconds: number): void
  stop(): Promise<void>
}

/** Stands before a server on a loopback port and cuts connections, each after so many bytes that the server sent. (reliability.md) */
export async function startCuttingProxy(to: { port: number }): Promise<CuttingProxy> {
  const sockets = new Set<Socket>()
  let { port } = to
  let [limit, wait, cuts]: [number | null, number, number] = [null, 0, 0]
  const listener = createServer((client) => {
    const server = createConnection({ host: '127.0.0.1', port })
    let left = limit ?? Infinity
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.setNoDelay()
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket)
          client.destroy()
          server.destroy()
        })
    }
    client.on('data', (some) => server.write(some))
    const pass = (some: Buffer) => {
      if (some.length >= left) cuts += 1
      const [passed, isLast] = [some.subarray(0, left), some.length >= left]
      left -= some.length
      if (isLast) client.end(passed, () => client.destroy())
      else client.write(passed)
    }
    server.on('data', (some: Buffer) => {
      if (left <= 0) return
      if (wait === 0) pass(some)
      else setTimeout(() => left > 0 && !client.destroyed && pass(some), wait)
    })
  })
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done))
  const address = listener.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cuts: () => cuts,
    leadTo: (other) => void (port = other),
    cutAfter: (bytes) => void (limit = bytes),
    delay: (milliseconds) => void (wait = milliseconds),
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => listener.close(done))
    },
  }
}
