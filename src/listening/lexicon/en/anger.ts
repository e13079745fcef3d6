export const anger = `
`
