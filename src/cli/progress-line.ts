import type { ImportBeat } from '#studio/command-verbs.ts'

/** How often the line is written anew, in milliseconds: on a terminal, where it rewrites itself, and elsewhere. */
const PACE = { terminal: 200, elsewhere: 5_000 }

/** Where the line is shown: standard error, as far as it is needed. */
interface Screen {
  readonly isTTY: boolean
  write(text: string): unknown
}

/**
 * Does `work` and shows how far it is: one line that rewrites itself on a terminal, elsewhere a line now and then. On a terminal it is gone
 * when the work has ended, well or not, so that what is said next has a line of its own.
 */
export async function showingProgress<Result>(
  screen: Screen,
  work: (show: (beat: ImportBeat) => void) => Promise<Result>,
): Promise<Result> {
  const began = Date.now()
  let last = 0
  const show = (beat: ImportBeat) => {
    const now = Date.now()
    if (now - last < (screen.isTTY ? PACE.terminal : PACE.elsewhere)) return
    last = now
    const line = spoken(beat, (now - began) / 1000)
    screen.write(screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
  }
  try {
    return await work(show)
  } finally {
    if (screen.isTTY && last > 0) screen.write('\r\u001b[K')
  }
}

function spoken({ read, done, total }: ImportBeat, seconds: number): string {
  const share = total > 0 ? done / total : 0
  const left = share > 0 ? `, about ${Math.ceil((seconds / share) * (1 - share))} s left` : ''
  const pace = seconds > 0 ? Math.round(read / seconds) : read
  return `${read} messages, ${pace} a second, ${Math.round(share * 100)} %${left}`
}
