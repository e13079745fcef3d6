import { defineConfig } from 'vitest/config'

// Two workers take up the two cores of a small machine: a third made the browser tests wait so long that they failed.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      // One after the other in the same process: most of the time of a small test was loading the program once more.
      { extends: true, test: { name: 'src', include: ['src/**/*.test.{ts,tsx}'], isolate: false } },
      { extends: true, test: { name: 'e2e', include: ['e2e/**/*.test.ts'] } },
    ],
  },
})
