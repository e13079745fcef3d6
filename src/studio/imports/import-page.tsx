import type { Dates } from '#ui/dates.ts'
import { JustDone, Past } from './import-past.tsx'
import type { PastImport } from './import-past.tsx'
import { ImportProgress } from './import-progress.tsx'
import type { RunningImport } from './import-progress.tsx'
import type { FrameSay, StudioSay } from '../say.ts'

export interface ImportPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** Takes `files` as multipart. */
  readonly action: string
  /** Where a mailbox is connected instead. */
  readonly accountsHref: string
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
      <Past say={say} dates={dates} past={past} />
    </>
  )
}

function Choose({ say, action, problem, accountsHref }: ImportPageProps) {
  return (
    <>
      <p class="lede">{say('studio.import.lede')}</p>
      <p>
        {say('account.live')} <a href={accountsHref}>{say('account.connectYours')}</a>
      </p>
      <mail-upload>
        <form class="sheet form" method="post" action={action} enctype="multipart/form-data" novalidate>
          <drop-zone drop={say('studio.import.drop')} class="field">
            <Files say={say} problem={problem} />
            <label for="folder">{say('studio.import.folder')}</label>
            <input id="folder" type="file" name="files" multiple webkitdirectory aria-describedby="folder-hint" />
            <p class="hint" id="folder-hint">
              {say('studio.import.folderHint')}
            </p>
          </drop-zone>
          <Sending say={say} />
          <p class="form-end">
            <button class="primary">{say('studio.import.begin')}</button>
          </p>
        </form>
      </mail-upload>
      <p class="soft">
        {say('studio.import.byCommand')} <code>npx consonance import PATH</code>
      </p>
    </>
  )
}

function Files({ say, problem }: { say: FrameSay; problem: string | undefined }) {
  return (
    <>
      <label for="files">{say('studio.import.files')}</label>
      <input
        id="files"
        type="file"
        name="files"
        multiple
        accept=".eml,.mbox,.emlx,message/rfc822,application/mbox"
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
    </>
  )
}

/** Shown by the element around the form while files are on their way, and when the line broke. */
function Sending({ say }: { say: FrameSay }) {
  return (
    <>
      <div data-while="sending" hidden>
        <p id="sending" role="status">
          {say('studio.import.sending')}
        </p>
        <progress aria-labelledby="sending" max={1} value={0}></progress>
      </div>
      <p class="problem" data-while="broken" role="alert" hidden>
        {say('studio.import.sendingBroke')}
      </p>
    </>
  )
}
