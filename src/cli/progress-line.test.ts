import { expect, test } from 'vitest'
import { showingProgress } from './progress-line.ts'

const BEAT = { read: 40, done: 1, total: 4 }

function screenOf(isTTY: boolean) {
  const written: string[] = []
  return { written, isTTY, write: (text: string) => written.push(text) }
}

test('on a terminal the line is gone before anything else is said, also where the work failed', async () => {
  const screen = screenOf(true)
  const work = showingProgress(screen, (show) => {
    show(BEAT)
    return Promise.reject(new Error('the cable is out'))
  })
  await expect(work).rejects.toThrow('the cable is out')
  expect(screen.written).toEqual([expect.stringContaining('40 messages, '), '\r\u001b[K'])
})

test('in a file each line stays, and there are few of them', async () => {
  const screen = screenOf(false)
  const result = await showingProgress(screen, (show) => {
    for (let n = 0; n < 9; n += 1) show(BEAT)
    return Promise.resolve('all is in')
  })
  expect(result).toBe('all is in')
  expect(screen.written).toEqual([expect.stringMatching(/^40 messages, .*\n$/u)])
})
