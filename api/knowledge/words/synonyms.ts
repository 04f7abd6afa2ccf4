/** Words of Polish offices that are said for each other. */
export const synonyms = `
kierownik, szef, przełożony, kierujący, naczelnik
`
