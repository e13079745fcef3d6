/** Words as one line, so that no header can be smuggled in behind a subject or a name. ASVS 1.3.11 */
export const oneLine = (words: string): string => words.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
