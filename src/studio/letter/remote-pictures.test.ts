import { expect, test } from 'vitest'
import { type FetchPicture, fetchedPictures, withPictures } from './remote-pictures.ts'

// S3-50; reliability.md, mail HTML: remote images

const DOTS = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEUlEQVR42mNk+M9QzwAEYAEAEYQCAXUhcV0AAAAASUVORK5CYII=',
  'base64',
)
const ONE_DOT = Buffer.from(DOTS)
ONE_DOT.writeUInt32BE(1, 16)
ONE_DOT.writeUInt32BE(1, 20)

const SHOWN = `src="data:image/png;base64,${DOTS.toString('base64')}"`

async function page(urls: readonly string[], fetchPicture: FetchPicture): Promise<string> {
  const pieces = [...urls.map(() => '<img'), '/>']
  const shown = withPictures({ pieces, remote: [...urls] }, fetchedPictures(urls, fetchPicture), {
    before: '(',
    after: ')',
  })
  return Buffer.concat(await Array.fromAsync(shown)).toString()
}

test('each picture stands in its gap, and one named twice is fetched once', async () => {
  const asked: string[] = []
  const html = await page(['http://a.example/1', 'http://a.example/1'], (url) => {
    asked.push(url)
    return Promise.resolve(DOTS)
  })
  expect(html).toBe(`(<img ${SHOWN}<img ${SHOWN}/>)`)
  expect(asked).toEqual(['http://a.example/1'])
})

test('what is no picture, a single dot, refused or broken leaves its gap empty', async () => {
  const answers: Record<string, () => Promise<Uint8Array | string>> = {
    svg: () => Promise.resolve(Buffer.from('<svg onload="alert(1)"/>')),
    dot: () => Promise.resolve(ONE_DOT),
    refused: () => Promise.resolve('private'),
    broken: () => Promise.reject(new Error('broken')),
  }
  expect(await page(Object.keys(answers), (url) => answers[url]?.() ?? Promise.resolve('failed'))).toBe(
    '(<img<img<img<img/>)',
  )
})

test('at most fifty are asked for, a few at a time', async () => {
  let under = 0
  let most = 0
  let asked = 0
  await page(
    Array.from({ length: 80 }, (_, one) => `http://a.example/${one}`),
    async () => {
      asked += 1
      most = Math.max(most, (under += 1))
      await new Promise((done) => setTimeout(done, 2))
      under -= 1
      return DOTS
    },
  )
  expect(asked).toBe(50)
  expect(most).toBeLessThanOrEqual(6)
})

test('all of them together have an end in bytes, also one that is named a thousand times', async () => {
  const large = Buffer.concat([DOTS, Buffer.alloc(4 * 1024 * 1024)])
  const many = Array.from({ length: 30 }, (_, one) => `http://a.example/${one}`)
  for (const urls of [many, Array.from({ length: 1000 }, () => 'http://a.example/again')]) {
    expect((await page(urls, () => Promise.resolve(large))).length).toBeLessThan(21 * 1024 * 1024)
  }
})
