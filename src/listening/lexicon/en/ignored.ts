export const ignored = `
`
