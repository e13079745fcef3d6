/** A file that is chosen goes along at once, with what is typed; without script a button sends it. */
export class AttachFiles extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', this.attach)
  }

  disconnectedCallback() {
    this.removeEventListener('change', this.attach)
  }

  private readonly attach = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !target.files?.length) return
    target.form?.requestSubmit(this.querySelector('button[data-attach]'))
  }
}
