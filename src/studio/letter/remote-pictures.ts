import { publicFetch } from '#foundation/web/public-fetch.ts'
import type { ShownHtml } from '#mail/shown/shown-html.ts'
import { isOneDot, LARGEST_PICTURE, LARGEST_PICTURES, MOST_PICTURES, pictureData } from '#mail/shown/shown-pictures.ts'

/** Milliseconds for one picture, and for all of a letter. */
const EACH = 5_000
const ALL = 10_000

/** So many are fetched at a time. */
const AT_ONCE = 6

const ACCEPT = 'image/avif,image/webp,image/png,image/jpeg,image/gif'

/** How a picture is fetched; another way only in tests. */
export type FetchPicture = (url: string, milliseconds: number) => Promise<Uint8Array | string>

const fromAnywhere: FetchPicture = (url, milliseconds) =>
  publicFetch({ url, most: LARGEST_PICTURE, milliseconds, accept: ACCEPT })

/** A letter's pictures that lie elsewhere, each once, as `data:` addresses or null: they are being fetched, in the order of their first place. */
export function fetchedPictures(
  urls: readonly string[],
  fetchPicture: FetchPicture = fromAnywhere,
): ReadonlyMap<string, Promise<string | null>> {
  const until = Date.now() + ALL
  let room = LARGEST_PICTURES
  const one = async (url: string): Promise<string | null> => {
    const left = Math.min(EACH, until - Date.now())
    if (left <= 0 || room <= 0) return null
    const bytes = await fetchPicture(url, left)
    if (typeof bytes === 'string' || isOneDot(bytes)) return null
    room -= bytes.byteLength
    return room < 0 ? null : pictureData(bytes)
  }
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve())
  const distinct = [...new Set(urls)].slice(0, MOST_PICTURES)
  return new Map(
    distinct.map((url, index) => {
      const lane = index % AT_ONCE
      const picture = (lanes[lane] ?? Promise.resolve()).then(() => one(url)).catch(() => null)
      lanes[lane] = picture
      return [url, picture] as const
    }),
  )
}

/**
 * The document with its pictures in their gaps, piece by piece: each is sent as soon as it and those before it are there. What one letter
 * shows has an end, also where it names one picture a thousand times.
 */
export async function* withPictures(
  { pieces, remote }: Pick<ShownHtml, 'pieces' | 'remote'>,
  pictures: ReadonlyMap<string, Promise<string | null>>,
  { before, after }: { before: string; after: string },
): AsyncGenerator<Uint8Array, void> {
  let room = LARGEST_PICTURES
  yield Buffer.from(before)
  for (const [index, piece] of pieces.entries()) {
    yield Buffer.from(piece)
    const url = remote[index]
    const data = url === undefined ? null : await pictures.get(url)
    if (!data || data.length > room) continue
    room -= data.length
    yield Buffer.from(` src="${data}"`)
  }
  yield Buffer.from(after)
}
