/** A file that was dropped with its folder, and where it lay in it. */
export interface Dropped {
  readonly file: File
  readonly path: string
}

/** Lets files and whole folders be dropped around the file fields inside; the fields themselves work without. */
export class DropZone extends HTMLElement {
  /** What was dropped last, for whoever sends it (mail-upload.ts); plain files go into the first field instead. */
  dropped: readonly Dropped[] = []
  private readonly hint = document.createElement('p')

  connectedCallback() {
    this.hint.className = 'drop-hint'
    this.hint.setAttribute('role', 'status')
    this.hint.textContent = this.getAttribute('drop')
    document.addEventListener('turbo:render', this.dress)
    this.dress()
    for (const [name, act] of this.acts) this.addEventListener(name, act)
  }

  disconnectedCallback() {
    document.removeEventListener('turbo:render', this.dress)
    this.hint.remove()
    for (const [name, act] of this.acts) this.removeEventListener(name, act)
  }

  /** Again after each morph, which takes away what the server did not send. */
  private readonly dress = () => {
    if (this.lastElementChild !== this.hint) this.append(this.hint)
  }

  private readonly over = (event: Event) => {
    event.preventDefault()
    this.toggleAttribute('over', true)
  }

  private readonly out = () => {
    this.toggleAttribute('over', false)
  }

  private readonly drop = (event: Event) => {
    event.preventDefault()
    this.out()
    if (event instanceof DragEvent && event.dataTransfer) void this.take(event.dataTransfer)
  }

  private async take({ items, files }: DataTransfer): Promise<void> {
    // Asked for at once: after the first wait the browser has forgotten what was dropped.
    const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
    const field = this.querySelector<HTMLInputElement>('input[type=file]')
    if (field && files.length > 0 && entries.every((entry) => entry.isFile)) {
      field.files = files
      this.dropped = []
    } else {
      this.dropped = (await Promise.all(entries.map((entry) => filesIn(entry)))).flat()
    }
    const names = entries.map((entry) => entry.name).join(', ')
    this.hint.textContent = this.dropped.length > 0 ? `${names} (${this.dropped.length})` : names
    this.closest('form')?.querySelector('button')?.focus()
  }

  private readonly acts = [
    ['dragover', this.over],
    ['dragleave', this.out],
    ['drop', this.drop],
  ] as const
}

/** Every file of an entry and below it; what cannot be opened is left to be chosen another way. */
async function filesIn(entry: FileSystemEntry): Promise<Dropped[]> {
  const path = entry.fullPath.replace(/^\//u, '')
  if (entry instanceof FileSystemFileEntry)
    return new Promise((done) =>
      entry.file(
        (file) => done([{ file, path }]),
        () => done([]),
      ),
    )
  if (!(entry instanceof FileSystemDirectoryEntry)) return []
  const reader = entry.createReader()
  const found: Dropped[] = []
  // A browser hands out a hundred at a time, and nothing when there is no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])))
    if (some.length === 0) return found
    for (const one of some) found.push(...(await filesIn(one)))
  }
}
