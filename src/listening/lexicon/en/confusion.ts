export const confusion = `
`
