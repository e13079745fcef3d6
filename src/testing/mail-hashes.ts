import { hash } from 'node:crypto'
import { fingerprint } from '#mail/identity/identity.ts'

/** The identity of a mail that is at hand as a whole. */
export const identityOf = (raw: Uint8Array): string => fingerprint([raw]).identity

/** SHA-256 (hex) of the bytes exactly as they came. */
export const rawHashOf = (raw: Uint8Array): string => hash('sha256', raw)
