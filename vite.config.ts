import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Packs what browsers read as text once, at the build, so that the server only hands it out. */
function precompressed(): Plugin {
  return {
    name: 'precompressed',
    writeBundle({ dir: folder = '' }) {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|svg)$/.test(name)) continue
        const file = join(folder, name)
        writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)))
        writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }))
      }
    },
  }
}

/** V8 keeps a file in two bytes a letter when one letter needs them: what is written in other letters, and is large, stands apart from code. */
const BY_LETTERS = {
  test: /listening.(lexicon|model.weights)/,
  name: (id: string) => /(lexicon.\w\w|weights)\W/.exec(id)?.[1]?.replace(/\W/, '-') ?? null,
}

/** Two builds: the browser's assets (default), and with `--ssr` the server, where everything goes into a few bundled files. */
export default defineConfig(({ isSsrBuild }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  publicDir: false,
  plugins: isSsrBuild ? [] : [precompressed()],
  ssr: { noExternal: true, external: ['vite', 'pg-native'] },
  build: isSsrBuild
    ? {
        target: 'node26',
        outDir: 'dist/server',
        emptyOutDir: true,
        minify: false,
        ssr: true,
        rolldownOptions: {
          input: { consonance: 'src/cli/consonance.ts', 'mail-worker': 'src/mail/worker/mail-worker.ts' },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: 'chunks/[name]-[hash].js',
            codeSplitting: { groups: [BY_LETTERS] },
          },
        },
      }
    : {
        target: 'es2022',
        outDir: 'dist/browser',
        emptyOutDir: true,
        manifest: 'manifest.json',
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { input: { app: 'src/browser/app.ts' } },
      },
}))
