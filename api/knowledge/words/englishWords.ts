export const englishWords = `
city hall: urząd, magistrat
`
