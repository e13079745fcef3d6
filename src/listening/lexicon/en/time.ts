export const time = `
`
