import { bodyLimit } from 'hono/body-limit'
import type { Origins } from './origins.ts'
import { STATUS_OF, type TroublePage, type WebContext, type WebHandler } from './web-env.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses requests that name another host than ours (DNS rebinding), before anything else is done for them. */
export function onlyOurHosts(origins: Origins, address: () => string): WebHandler {
  return async (c, next) => {
    if (origins.hostIsOurs(c.req.header('host'))) return next()
    return c.text(`This is not an address of Consonance. Open ${address()}, or name this address in PUBLIC_URL.\n`, 421)
  }
}

/**
 * Refuses what changes something unless it comes from a page of ours: by Sec-Fetch-Site, which no page can forge, or where a browser
 * does not send it (plain http on a network) by Origin; with neither, it is refused. A page under `no-referrer` sends `Origin: null`: that is taken only at
 * a `secretPath`, whose address nobody can forge a form for without knowing it. What a mail program presses by itself comes from nowhere at all: it is taken at an
 * `openPath`, whose address is as secret and where nothing but that one thing is done. (ASVS 3.5.1, 3.5.3; RFC 8058)
 */
export function onlyOurForms(
  origins: Origins,
  page: TroublePage,
  secretPath: (path: string) => boolean = () => false,
  openPath: (path: string) => boolean = () => false,
): WebHandler {
  return async (c, next) => {
    if (SAFE.has(c.req.method) || openPath(c.req.path) || isOurs(origins, c, secretPath)) return next()
    return withStatus(await page(c, 'forged'), STATUS_OF.forged)
  }
}

function isOurs(origins: Origins, c: WebContext, secretPath: (path: string) => boolean): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin')
  if (origin === 'null') return secretPath(c.req.path)
  return origin !== undefined && origins.originIsOurs(origin, c.req.header('host'))
}

export interface BodyLimits {
  /** In bytes, for every form. */
  most: number
  /** The limit of a path that takes files and reads the request as a stream; undefined for all others. */
  larger: (path: string) => number | undefined
}

/** Refuses a body that is larger than its route takes (ASVS 5.2.1). */
export function bodyLimits(limits: BodyLimits, page: TroublePage): WebHandler {
  const refuse = async (c: WebContext) => withStatus(await page(c, 'tooLarge'), STATUS_OF.tooLarge)
  const limit = (maxSize: number): WebHandler => bodyLimit({ maxSize, onError: (c) => refuse(c) })
  const usual = limit(limits.most)
  return async (c, next) => {
    const larger = limits.larger(c.req.path)
    if (larger === undefined) return usual(c, next)
    if (Number(c.req.header('content-length') ?? 0) > larger) return refuse(c)
    // Files are not gathered in memory first, as the usual limit does where no length is told: they are counted as they pass.
    const { body } = c.req.raw
    if (body) c.req.raw = new Request(c.req.raw, streamed(atMost(larger, body)))
    return next()
  }
}

/** A body that broke off because it was larger than its route takes. */
export class BodyTooLarge extends Error {}

function atMost(most: number, body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  let size = 0
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, passing) {
      size += piece.byteLength
      if (size > most) throw new BodyTooLarge()
      passing.enqueue(piece)
    },
  })
  return body.pipeThrough(counting)
}

/** A request takes a stream only with `duplex`, which the DOM's types do not know. */
function streamed(body: ReadableStream): RequestInit & { duplex: 'half' } {
  return { body, duplex: 'half' }
}

export function withStatus(response: Response, status: number): Response {
  return response.status === status ? response : new Response(response.body, { status, headers: response.headers })
}
