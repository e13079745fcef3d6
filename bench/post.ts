import type { Figure } from './figures.ts'
import { intakeFigures } from './post-intake.ts'
import { manyFigures } from './post-many.ts'
import { screenFigures } from './post-screen.ts'
import { sendingFigures } from './post-sending.ts'

/** Live mail as its users have it (issue 6): the built program with a mailbox of Debian's Dovecot, and a server of submission, all on this machine. */
export async function postFigures(scratch: string): Promise<Figure[]> {
  const all = [sendingFigures, screenFigures, intakeFigures, manyFigures]
  const figures: Figure[] = []
  for (const some of all) figures.push(...(await some(scratch)))
  return figures
}
