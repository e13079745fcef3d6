/** The little of Turbo 8 that is called by name; the package has no types of its own. */
declare module '@hotwired/turbo' {
  /**
   * Starts at once, and gives up whatever visit or form is under way; `replace` of the page's own address morphs it. With `response` nothing is
   * asked for.
   */
  export function visit(
    location: string,
    options?: {
      action?: 'advance' | 'replace'
      shouldCacheSnapshot?: boolean
      response?: { statusCode: number; responseHTML: string; redirected: boolean }
    },
  ): void
}
