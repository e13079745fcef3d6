/** The header of a request that nobody made: a page that follows what arrives asked for itself. */
export const QUIET = 'x-consonance-quiet'
