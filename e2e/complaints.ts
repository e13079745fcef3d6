import type { Walker } from './walk.ts'

/** Everything a browser complains of from now on, and every request to somebody else. */
export function complaintsOf({ page, origin }: Walker): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    // The browser's own line about a page that came with 404 or 422.
    if (message.type() === 'error' && !/status of 4(?:04|22)/u.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) complaints.push(`a request to ${url}`)
  })
  return complaints
}
