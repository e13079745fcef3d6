import type { Dates } from '#ui/dates.ts'
import { ImportProgress } from './import-progress.tsx'
import type { RunningImport } from './import-progress.tsx'
import type { FrameSay } from './say.ts'

export interface PastImport {
  readonly href: string
  readonly at: number
  /** File names as chosen. */
  readonly files: readonly string[]
  readonly stored: number
  readonly stopped: boolean
}

export interface ImportPageProps {
  readonly say: FrameSay
  readonly dates: Dates
  /** Takes `files` as multipart. */
  readonly action: string
  readonly running?: RunningImport
  /** The sentence beside the choice of files that could not be taken. */
  readonly problem?: string
  /** The latest first. */
  readonly past: readonly PastImport[]
}

/** Mail comes in by files, with progress that can be left and found again. While one runs, the frame is given `askAgain`. */
export function ImportPage(props: ImportPageProps) {
  const { say, dates, running, past } = props
  return (
    <>
      <h1>{say('studio.import')}</h1>
      {!running && <JustDone say={say} dates={dates} past={past} />}
      {running ? <ImportProgress say={say} dates={dates} running={running} /> : <Choose {...props} />}
      {past.length > 0 && (
        <>
          <div class="section">
            <h2>{say('studio.import.past')}</h2>
          </div>
          <ul class="lines">
            {past.map(({ href, at, files, stored }) => (
              <li>
                <a href={href}>
                  {dates.dayAndTime(at)}{' '}
                  <small>
                    {say('studio.import.pastLine', { stored })} · {files.join(', ')}
                  </small>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const A_WHILE = 10 * 60_000

/** Right after an import its report is the next step, and stands first. */
function JustDone({ say, dates, past }: Pick<ImportPageProps, 'say' | 'dates' | 'past'>) {
  const [last] = past
  if (!last || dates.now - last.at > A_WHILE) return null
  return (
    <section class="offer">
      <div>
        <h2>{say('studio.import.reportOf', { day: dates.dayAndTime(last.at) })}</h2>
        <p>{say('studio.import.pastLine', { stored: last.stored })}</p>
      </div>
      <a class="button" href={last.href}>
        {say('studio.import.report')}
      </a>
    </section>
  )
}

function Choose({ say, action, problem }: ImportPageProps) {
  return (
    <>
      <p class="lede">{say('studio.import.lede')}</p>
      <form class="sheet form" method="post" action={action} enctype="multipart/form-data" novalidate>
        <drop-zone drop={say('studio.import.drop')} class="field">
          <label for="files">{say('studio.import.files')}</label>
          <input
            id="files"
            type="file"
            name="files"
            multiple
            accept=".eml,.mbox,.emlx,message/rfc822,application/mbox"
            required
            autofocus={problem !== undefined}
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'files-problem files-hint' : 'files-hint'}
          />
          <p class="hint" id="files-hint">
            {say('studio.import.filesHint')}
          </p>
          {problem && (
            <p class="problem" id="files-problem" role="alert">
              {problem}
            </p>
          )}
        </drop-zone>
        <p class="form-end">
          <button class="primary">{say('studio.import.begin')}</button>
        </p>
      </form>
      <p class="soft">
        {say('studio.import.folders')} <code>npx consonance import PATH</code>
      </p>
    </>
  )
}
