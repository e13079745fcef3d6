import type { Composing } from './composing.ts'

/** What goes along: files that are in, with their size, and where more are chosen. */
export function Attached({ say, dates, composer }: Composing) {
  const { files, filesRefused, actions } = composer
  // The user's own mail program takes none from here.
  if (composer.mailHref !== undefined && files.length + filesRefused.length === 0) return null
  return (
    <div class="attached">
      {files.length > 0 && (
        <ul class="attachments" aria-label={say('draft.files')}>
          {files.map(({ name, bytes, removeAction }) => (
            <li>
              <bdi>{name || say('conversation.unnamed')}</bdi> <small>{dates.size(bytes)}</small>{' '}
              <button class="quiet" formaction={removeAction} aria-label={say('draft.removeFileLong', { name })}>
                {say('draft.removeFile')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {filesRefused.length > 0 && (
        <div class="problem" id="files-problem" role="alert">
          <ul>
            {filesRefused.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <attach-files class="attach">
        <label for="field-files">{say('draft.attach')}</label>
        <input
          type="file"
          id="field-files"
          name="files"
          multiple
          aria-describedby={filesRefused.length > 0 ? 'files-problem' : undefined}
        />
        <button formaction={actions.files} data-attach>
          {say('draft.attachNow')}
        </button>
      </attach-files>
      <p class="hint" data-while="broken" hidden>
        {say('draft.broken')}
      </p>
      <p data-while="sending" hidden>
        <label>
          {say('draft.sendingFiles')} <progress max={1} value={0}></progress>
        </label>
      </p>
    </div>
  )
}
