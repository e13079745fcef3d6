export const disappointment = `
`
