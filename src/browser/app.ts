import '@hotwired/turbo'
import './style.css'
import { aim } from './aim.ts'
import { AttachFiles } from './attach-files.ts'
import { CopyAndNote } from './copy-and-note.ts'
import { CopyText } from './copy-text.ts'
import { DraftKeeper } from './draft-keeper.ts'
import { DropZone } from './drop-zone.ts'
import { focusFirstProblem } from './first-problem.ts'
import { FlashLine } from './flash-line.ts'
import { KeyboardHelp } from './keyboard-help.ts'
import { LiveRefresh } from './live-refresh.ts'
import { MailUpload } from './mail-upload.ts'
import { PasskeyForm } from './passkey-form.ts'
import { SavedReplies } from './saved-replies.ts'
import { SigningOut } from './signing-out.ts'
import { TimeZone } from './time-zone.ts'

customElements.define('copy-and-note', CopyAndNote)
customElements.define('copy-text', CopyText)
customElements.define('attach-files', AttachFiles)
customElements.define('draft-keeper', DraftKeeper)
customElements.define('saved-replies', SavedReplies)
customElements.define('drop-zone', DropZone)
customElements.define('flash-line', FlashLine)
customElements.define('keyboard-help', KeyboardHelp)
customElements.define('live-refresh', LiveRefresh)
customElements.define('mail-upload', MailUpload)
customElements.define('passkey-form', PasskeyForm)
customElements.define('signing-out', SigningOut)
customElements.define('time-zone', TimeZone)
document.addEventListener('turbo:render', focusFirstProblem)
document.addEventListener('turbo:load', aim)

/** Pages link to the icon by the name that the build gave it; naming it here makes it part of the build. */
export const icon = new URL('./icon.svg', import.meta.url)
