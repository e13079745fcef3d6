/**
 * Turbo comes to a new page without the browser's own way to the place that an address names, so `:target` is nothing there and the letter one came for
 * is not outlined. Going to the same place once more names it; what Turbo keeps in the history is put back.
 */
export function aim(): void {
  if (location.hash === '' || document.querySelector(':target')) return
  const { state } = history
  location.replace(location.hash)
  history.replaceState(state, '')
}
