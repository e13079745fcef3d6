/** The little of Turbo 8 that is called by name; the package has no types of its own. */
declare module '@hotwired/turbo' {
  export function visit(location: string, options?: { action?: 'advance' | 'replace' }): void
}
