/** Chooses the browser's own time zone in the list inside, where nobody has chosen yet. */
export class TimeZone extends HTMLElement {
  connectedCallback() {
    const list = this.querySelector('select')
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (list && [...list.options].some((option) => option.value === zone)) list.value = zone
  }
}
