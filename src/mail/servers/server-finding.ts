import type { NotFetched } from '#foundation/web/public-fetch.ts'
import { publicFetch } from '#foundation/web/public-fetch.ts'
import type { MailResolver } from './resolver.ts'

/** How names are looked up and files fetched; each may fail or never answer. */
export interface ServerFinding {
  resolver: Pick<MailResolver, 'srv' | 'mx' | 'addresses'>
  fetch: (wanted: { url: string; most: number; milliseconds: number }) => Promise<Uint8Array | NotFetched>
  /** How long everything may take; tests wait less. */
  milliseconds?: number
}

/** Looks up by `resolver`, and fetches from public hosts only. */
export function findingBy(resolver: ServerFinding['resolver']): ServerFinding {
  return { resolver, fetch: (wanted) => publicFetch({ ...wanted, accept: 'application/xml, text/xml' }) }
}

/** What the work comes to, or null where it fails or takes longer. */
export function inTime<Result>(work: Promise<Result>, milliseconds: number): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), milliseconds)
  })
  return Promise.race([work.catch(() => null), late]).finally(() => clearTimeout(timer))
}
