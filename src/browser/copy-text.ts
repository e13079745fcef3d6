/** Adds buttons that copy, and where `print` is given print, what the element named by `from` shows. */
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
    const lines = [...(from?.querySelectorAll('li') ?? [])].map((line) => line.textContent.trim())
    await navigator.clipboard.writeText(lines.join('\n'))
    copy.textContent = this.getAttribute('copied')
  }
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', act)
  return made
}
