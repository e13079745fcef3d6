import {
  apartHash,
  BEGINNING,
  endingHash,
  markHash,
  pairHash,
  piecesOf,
  type Seen,
  type Sort,
  tripleHash,
  wordHash,
} from '../model/features.ts'

/**
 * Every feature of a sentence with its sort, one that comes twice told twice. The trainer learns from these; the scorer adds the same up by a
 * quicker way (scorer.ts), and a test holds the two together.
 */
export function eachFeature({ words, ends, marks }: Seen, tell: (feature: number, sort: Sort) => void): void {
  const hashes = [BEGINNING, ...words.map(wordHash), endingHash(ends)]
  words.forEach((word) => piecesOf(word).forEach((piece) => tell(piece, 'piece')))
  for (let at = 1; at < hashes.length; at++) {
    const [first, second, third] = [hashes[at - 1] ?? 0, hashes[at] ?? 0, hashes[at + 1]]
    const pair = pairHash(first, second)
    tell(second, 'word')
    tell(pair, 'pair')
    if (third === undefined) continue
    tell(apartHash(first, third), 'apart')
    tell(tripleHash(pair, third), 'triple')
  }
  for (const mark of marks) tell(markHash(mark), 'mark')
}
