import { plainName } from '#mail/shown/shown-files.ts'
import type { DraftFile, FileRefusal } from './draft-types.ts'

/** Bytes of all files of a letter: what most servers still take once it is packed for the way (a third more). ASVS 5.2.1 */
export const MOST_BYTES = 25 * 1024 * 1024

/** Files that one letter carries. */
export const MOST_FILES = 30

/** What mail servers everywhere send back, because a double click runs it. */
const RUNS = new Set(
  (
    'ade adp apk app appx appxbundle bat cab chm cmd com command cpl deb dll dmg exe gadget hta img ins iso isp jar js jse lib lnk mde msc msi msix ' +
    'msp mst nsh pif pkg ps1 psm1 reg rpm scf scr sct shb sys url vb vbe vbs vhd vhdx vxd workflow wsc wsf wsh xll'
  ).split(' '),
)

/** How programs begin: Windows, Linux, macOS in its four ways and as one for several machines, Java. */
const PROGRAMS = ['4d5a', '7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe']

/** What these begin with when they are what they say. A page or a script in their clothes is a trap. */
const MARKED: Readonly<Record<string, RegExp>> = {
  pdf: /%PDF-/u,
  png: /^\x89PNG/u,
  jpg: /^\xff\xd8\xff/u,
  jpeg: /^\xff\xd8\xff/u,
  gif: /^GIF8/u,
}

const LOOKS_LIKE_SCRIPT = /^(?:\xef\xbb\xbf)?\s*(?:<(?:!doctype|html|script|svg|\?xml)|#!|MZ)/iu

/**
 * Why a file does not go with a letter, or null: it runs, by its name or by how its bytes begin; or it says it is a picture or a PDF and is a page or a
 * script. `head` are its first bytes. ASVS 5.2.2
 */
export function fileRefusal(file: { name: string; size: number; head: Uint8Array }): FileRefusal | null {
  if (file.size === 0) return 'empty'
  const ending = /\.([^.\s]+)[\s.]*$/u.exec(plainName(file.name))?.[1]?.toLowerCase() ?? ''
  const start = Buffer.from(file.head.subarray(0, 512))
  const hex = start.toString('hex', 0, 4)
  if (RUNS.has(ending) || PROGRAMS.some((mark) => hex.startsWith(mark))) return 'runs'
  const marked = MARKED[ending]
  const text = start.toString('latin1')
  return marked && !marked.test(text) && LOOKS_LIKE_SCRIPT.test(text) ? 'disguised' : null
}

/** How many more bytes a letter takes that carries these files. */
export const roomFor = (files: readonly Pick<DraftFile, 'size'>[]): number =>
  MOST_BYTES - files.reduce((sum, { size }) => sum + size, 0)
