import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { connect, createServer as createListener, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { createServer } from 'node:tls'
import { afterAll } from 'vitest'
import type { Environment } from '#testing/launcher.ts'
import type { Served, workshop } from './serving.ts'

/**
 * A studio with a public https address, as a reverse proxy gives it one: TLS ends before it, by a certificate that was made just now and that browsers are
 * told to take (`ignoreHTTPSErrors`). So links stand in letters, and cookies are Secure and `__Host-`.
 */
export async function serveSecurely(
  { folder, serve }: ReturnType<typeof workshop>,
  env: Environment = {},
): Promise<{ studio: Served; origin: string; home: string; port: number }> {
  const home = env['DATA_DIR'] ?? folder('secure')
  const port = await freePort()
  const origin = await tlsFront(folder('tls'), port)
  const studio = await serve({ ...env, DATA_DIR: home, PORT: String(port), PUBLIC_URL: origin })
  return { studio, origin, home, port }
}

/** A port that nobody listens on: with a PUBLIC_URL a studio says that one, and not where it listens. */
export async function freePort(): Promise<number> {
  const taken = createListener().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const port = portOf(taken)
  taken.close()
  await once(taken, 'close')
  return port
}

/** Ends TLS on a free port of localhost, and hands on what comes to `port`; closed at the end of the test file. */
async function tlsFront(folder: string, port: number): Promise<string> {
  const open = new Set<Socket>()
  const front = createServer(certificateIn(folder), (from) => {
    const to = connect(port, '127.0.0.1')
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one)
      // Either side may break off at any time: then the other one ends too.
      one.on('error', () => other.destroy()).once('close', () => (open.delete(one), other.destroy()))
      one.pipe(other)
    }
  })
  front.listen(0, '127.0.0.1')
  await once(front, 'listening')
  afterAll(() => {
    for (const one of open) one.destroy()
    front.close()
  })
  return `https://localhost:${portOf(front)}`
}

function portOf(listener: Server): number {
  const address = listener.address()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

function certificateIn(folder: string): { key: Buffer; cert: Buffer } {
  mkdirSync(folder, { recursive: true })
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const asked = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost'.split(' ')
  const name = ['-addext', 'subjectAltName=DNS:localhost']
  execFileSync('openssl', ['req', ...asked, ...name, '-keyout', key, '-out', cert], { stdio: 'ignore' })
  return { key: readFileSync(key), cert: readFileSync(cert) }
}
