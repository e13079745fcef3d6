import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { z } from 'zod'
import type { WebHandler } from './web-env.ts'

/** The built files of src/browser, served from memory. */
export interface BuiltAssets {
  /** Addresses for a page's head. */
  readonly script: string
  readonly style: string
  readonly icon: string
  /** Serves `/assets/…`: names carry a hash of the content, so browsers keep them for good. */
  readonly serve: WebHandler
}

const Manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }))

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

interface Asset {
  type: string
  plain: Buffer
  br: Buffer | null
  gzip: Buffer | null
}

/** Opens the built files in `folder`; they are read at the first request, beside their packed copies that the build made. */
export function builtAssets(folder: string): BuiltAssets {
  const manifestFile = join(folder, 'manifest.json')
  const manifest = existsSync(manifestFile) ? Manifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8'))) : {}
  const entry = manifest['src/browser/app.ts']
  const style = manifest['style.css']?.file ?? entry?.css?.[0] ?? firstIn(folder, '.css')
  const icon = manifest['src/browser/icon.svg']?.file ?? firstIn(folder, '.svg')
  let assets: Map<string, Asset> | undefined
  return {
    script: `/${entry?.file ?? ''}`,
    style: `/${style}`,
    icon: `/${icon}`,
    serve: async (c, next) => {
      assets ??= readAll(folder)
      const asset = assets.get(c.req.path)
      if (!asset) return next()
      const accepted = c.req.header('accept-encoding') ?? ''
      const encoding =
        asset.br && /\bbr\b/.test(accepted) ? 'br' : asset.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : null
      const body = encoding ? (asset[encoding] ?? asset.plain) : asset.plain
      const headers = {
        'content-type': asset.type,
        'content-length': String(body.length),
        'cache-control': 'public, max-age=31536000, immutable',
      }
      return new Response(new Uint8Array(body), {
        headers: { ...headers, vary: 'accept-encoding', ...(encoding ? { 'content-encoding': encoding } : {}) },
      })
    },
  }
}

function firstIn(folder: string, extension: string): string {
  const name = filesIn(folder).find((file) => extname(file) === extension)
  return name ?? ''
}

function readAll(folder: string): Map<string, Asset> {
  const files = filesIn(folder).filter((file) => TYPES[extname(file)] !== undefined)
  const packed = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : null)
  return new Map(
    files.map((file) => [
      `/${file}`,
      {
        type: TYPES[extname(file)] ?? '',
        plain: readFileSync(join(folder, file)),
        br: packed(`${file}.br`),
        gzip: packed(`${file}.gz`),
      },
    ]),
  )
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}
