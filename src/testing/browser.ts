import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** Only these: the package's own arguments switch off web security, which would void every security test. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu']

/**
 * A browser for tests: on Linux the one that comes from the package registry, with the libraries and fonts that a bare
 * system lacks; elsewhere the Chrome that is installed. Close it when done.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' })
  const folder = await unpacked()
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') }
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: ARGUMENTS, env: defined(env) })
}

/** The folder of this very version, unpacked once; several test processes may come at the same time. */
async function unpacked(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const packageFolder = dirname(dirname(main))
  const { version } = createRequire(import.meta.url)(join(packageFolder, 'package.json'))
  const cache = join(dirname(dirname(packageFolder)), '.cache', 'consonance-browser')
  const folder = join(cache, String(version))
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const own = await mkdtemp(join(cache, 'unpacking-'))
  await unpackInto(own)
  await writeFile(join(own, 'fonts', 'fonts.conf'), fontsOf(folder))
  await rename(own, folder).catch(async (error: unknown) => {
    await rm(own, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}

/** The package unpacks into the temporary folder, whichever that is, and takes what it finds there for its own. */
async function unpackInto(folder: string): Promise<void> {
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] }
  const paths = { LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'], FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    for (const [name, value] of Object.entries({ ...before, ...paths })) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

/** The bundled sans first, so that pages look alike on every machine. */
function fontsOf(folder: string): string {
  const alias = (family: string) =>
    `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'fonts', 'cache')}</cachedir>
${alias('system-ui')}${alias('sans-serif')}</fontconfig>`
}

function defined(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
