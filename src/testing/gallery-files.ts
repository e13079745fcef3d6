import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { builtAssets } from '#foundation/web/assets.ts'
import type { Assets } from '#ui/document.tsx'

/** Builds the browser's files into `folder`, as for the studio, and says by which names pages that lie there link to them. */
export async function buildAssets(folder: string): Promise<Assets> {
  await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: false } })
  const { script, style, icon } = builtAssets(folder)
  return { script: `.${script}`, style: `.${style}`, icon: `.${icon}` }
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.events': 'text/event-stream',
}

/** Serves `folder` on a free port, with long-lived files, so that the optional serif is there at the second visit. */
export async function serveFolder(folder: string): Promise<{ url: string; close: () => void }> {
  const web = createServer((request, response) => void answer(folder, request, response))
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done))
  const address = web.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      web.closeAllConnections()
      web.close()
    },
  }
}

/** What lies in a frame brings its own style, as letters do. */
const FRAMED = "default-src 'none'; style-src 'unsafe-inline'"

/** A posted form comes back as it was, with 422. */
async function answer(folder: string, { method, url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(url, 'http://localhost')
  const file = await readFile(join(folder, pathname)).catch(() => null)
  const type = TYPES[extname(pathname)] ?? 'text/plain'
  const cache = pathname.endsWith('.html') ? 'no-store' : 'max-age=3600'
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-gallery'; img-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'self'"
  response
    .writeHead(file ? (method === 'POST' ? 422 : 200) : 404, {
      'content-type': type,
      'cache-control': cache,
      'content-security-policy': pathname.startsWith('/framed-') ? FRAMED : policy,
    })
    .end(file)
}
