import { fi } from './fi.ts'
// TEMPORARY
export const pl = { ...fi, contact: { ...fi.contact, email: 'zofia@maj.example' } }
