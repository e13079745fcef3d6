import { defineConfig } from 'vite'

/** Two builds: the browser's assets (default), and with `--ssr` the server, where everything goes into a few bundled files. */
export default defineConfig(({ isSsrBuild }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  publicDir: false,
  ssr: { noExternal: true, external: ['vite', 'pg-native'] },
  build: isSsrBuild
    ? {
        target: 'node26',
        outDir: 'dist/server',
        emptyOutDir: true,
        minify: false,
        ssr: true,
        rolldownOptions: {
          input: { consonance: 'src/cli/consonance.ts' },
          output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
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
