/**
 * A form that came back is morphed into the page, and Turbo leaves the focus alone when it morphs: this puts it on the first
 * problem, as the page asks by `autofocus` (WCAG 3.3.1).
 */
export function focusFirstProblem(): void {
  const first =
    document.querySelector<HTMLElement>('.problems, [aria-invalid]') &&
    document.querySelector<HTMLElement>('[autofocus]')
  first?.focus()
}
