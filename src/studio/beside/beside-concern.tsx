import type { Child } from 'hono/jsx'
import type { Client } from '#client/client.ts'
import type { Concern } from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import { ExpectationsPart } from '#concern/studio/expectations-part.tsx'
import { LearnedPart } from '#concern/studio/learned-part.tsx'
import { PapersPart } from '#concern/studio/papers-part.tsx'
import type { StudioContext } from '../studio-env.ts'
import { expectationsView } from './expectations-view.ts'
import { learnedView } from './learned-view.ts'
import { papersView } from './papers-view.ts'

/** What stands beside a concern: the papers that its cause asks for, what was expected, and what was and is learned. */
export async function besideConcern(
  c: Pick<StudioContext, 'var'>,
  { concern, client }: { concern: Concern; client: Client },
): Promise<{ papers: Child; learned: Child }> {
  const { house, say, dates } = c.var
  const papers = await papersView(house, { concern, client })
  const around = { client, project: concern.opening.project, here: concernPaths.concern(concern.id), dates }
  const expected = await expectationsView(house, around)
  const learned = await learnedView(house, { concern, client })
  return {
    papers: (
      <>
        {papers && <PapersPart say={say} dates={dates} {...papers} />}
        <ExpectationsPart say={say} {...expected} />
      </>
    ),
    learned: <LearnedPart say={say} dates={dates} {...learned} />,
  }
}
