/** A received file's or folder's name on our disk: numbered, as two may be called the same. */
export const receivedName = (number: number, name: string) => `${String(number).padStart(6, '0')}-${name}`

/** What a received file, or a letter in it, was called where it was chosen. */
export const nameAsChosen = (source: string) => source.replace(/^\d+-/u, '')
