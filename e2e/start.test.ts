import { describe, expect, test } from 'vitest'
import { workshop } from './serving.ts'

// The first paragraph: each of these stops the start with one plain sentence.

const { folder, serve, run } = workshop()

describe('what stands against a start', () => {
  test('a second studio on the same folder is refused, with the first one’s process and address in one sentence', async () => {
    const home = folder()
    const studio = await serve({ DATA_DIR: home })
    expect(await run(['start'], { PORT: '0', DATA_DIR: home })).toEqual({
      status: 1,
      out: '',
      told: `The data folder ${home} is in use by process ${studio.pid}, at ${studio.origin}: stop that first, or name another folder in DATA_DIR.\n`,
    })
    expect((await fetch(`${studio.origin}/healthz`)).status).toBe(200)
  })

  test.concurrent.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'not a host'],
    ['HOST', '203.0.113.7'],
    ['DATA_DIR', '/dev/null/here'],
    ['DATABASE_URL', 'mysql://mira:secret-word@localhost/x'],
    ['DATABASE_URL', 'postgres://mira:secret-word@127.0.0.1:1/x'],
    ['PUBLIC_URL', 'ftp://care.example.com'],
    ['PUBLIC_URL', 'https://care.example.com/studio'],
    ['TRUST_PROXY', 'everyone'],
  ])('%s=%s is refused in one plain sentence, without a password in it', async (name, value) => {
    const { status, out, told } = await run(['start'], { PORT: '0', DATA_DIR: folder(), [name]: value })
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(told).toMatch(/^[^\n]+\.\n$/u)
    expect(told).toContain(name)
    expect(told).not.toContain('secret-word')
  })
})
