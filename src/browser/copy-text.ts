/** Adds buttons that copy, and where `print` is given print, what the element named by `from` shows: its lines, or what is typed in it. */
export class CopyText extends HTMLElement {
  connectedCallback() {
    document.addEventListener('turbo:render', this.dress)
    this.dress()
  }

  disconnectedCallback() {
    document.removeEventListener('turbo:render', this.dress)
    this.replaceChildren()
  }

  /** Again after each morph, which takes away what the server did not send. */
  private readonly dress = () => {
    if (this.childElementCount > 0) return
    const copy = button(this.getAttribute('copy') ?? '', () => void this.copy(copy))
    this.append(copy)
    const print = this.getAttribute('print')
    if (print) this.append(button(print, () => window.print()))
  }

  private async copy(copy: HTMLButtonElement) {
    const from = document.getElementById(this.getAttribute('from') ?? '')
    await navigator.clipboard.writeText(from instanceof HTMLTextAreaElement ? from.value : linesOf(from))
    copy.textContent = this.getAttribute('copied')
  }
}

const linesOf = (list: HTMLElement | null) =>
  [...(list?.querySelectorAll('li') ?? [])].map((line) => line.textContent.trim()).join('\n')

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}
