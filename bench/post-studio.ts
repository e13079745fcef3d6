import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { dnsServer } from '#testing/dns-server.ts'
import { type Dovecot, startDovecot, withoutDovecot } from '#testing/dovecot.ts'
import type { Environment } from '#testing/launcher.ts'
import { besideServers, carrierOf } from '../e2e/live-studio.ts'
import { look } from '../e2e/looking.ts'
import type { Measured } from './measured.ts'

/** Lets `use` work with a Dovecot and the environment of a studio that may speak with it. Throws where Dovecot is not installed. */
export async function withDovecot<Result>(
  use: (dovecot: Dovecot, env: Environment) => Promise<Result>,
): Promise<Result> {
  const without = withoutDovecot()
  if (without) throw new Error(`Live mail is measured with Debian's Dovecot: ${without}`)
  const dns = await dnsServer({})
  const dovecot = await startDovecot()
  try {
    return await use(dovecot, besideServers(dns))
  } finally {
    await dovecot.stop()
    await dns.close()
  }
}

/** Looks again every `every` milliseconds until it is so. */
export async function until(what: string, isSo: () => boolean, { every = 50, most = 600_000 } = {}): Promise<void> {
  const latest = performance.now() + most
  while (!isSo()) {
    if (performance.now() > latest) throw new Error(`Waited in vain until ${what}`)
    await sleep(every)
  }
}

/** Every folder of the studio's accounts is known to its end. */
export const isComplete = (home: string): boolean =>
  look<{ role: string; complete: number }>(home, 'select role, complete from mail_folder').filter((one) => one.complete)
    .length >= 2

/** Memory of the two processes of a studio, in MiB: resident in each, and of both together with what they share counted once. */
export interface Memory {
  serving: number
  carrier: number
  both: number
}

export function memoryOf(measured: Measured): Memory {
  const carrier = carrierOf(measured)
  if (!carrier) throw new Error('Nobody carries mail')
  const [one, other] = [memoryIn(measured.pid), memoryIn(carrier)]
  return { serving: one.resident, carrier: other.resident, both: one.share + other.share }
}

/** What is resident, and with a share of what other processes hold too (proportional set size). */
function memoryIn(pid: number): { resident: number; share: number } {
  const told = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(told)?.[1]) / 1024
  return { resident: of('Rss'), share: of('Pss') }
}
