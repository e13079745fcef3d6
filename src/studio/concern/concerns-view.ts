import { clientsById } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import {
  type ConcernInBrief,
  concernsById,
  concernsInBrief,
  endedConcerns,
  inOrder,
  nextAct,
  stageAt,
} from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { ConcernLine } from '#concern/studio/concern-lines.tsx'
import type { House } from '#foundation/house.ts'
import { studioPaths } from '../studio-paths.ts'
import { FORM_OF } from './acts-view.ts'
import type { ConcernsPageProps } from './concerns-page.tsx'

/** So many ended ones stand on a page. */
const ENDED = 20

/** So much of what was said stands in a line. */
const WORDS = 160

/** The list of concerns: open in the order of need, resting, and a page of those that ended. */
export async function concernsView(
  house: House,
  { before }: { before: { at: number; id: string } | null },
): Promise<Omit<ConcernsPageProps, 'say' | 'dates'>> {
  const open = inOrder(await concernsInBrief(house, { open: true }), house.now())
  const ended = await endedConcerns(house, { before, most: ENDED + 1 })
  const lines = await concernLines(house, [...open, ...ended.slice(0, ENDED)])
  const last = ended[ENDED - 1]
  return {
    open: lines.filter(({ stage }) => stage !== 'resting' && !isEnd(stage)),
    resting: lines.filter(({ stage }) => stage === 'resting'),
    ended: lines.filter(({ stage }) => isEnd(stage)),
    clientsHref: clientPaths.clients(),
    figuresHref: studioPaths.figures(),
    ...(ended.length > ENDED && last
      ? { earlierHref: concernPaths.concernsBefore({ at: last.endedAt ?? 0, id: last.id }) }
      : {}),
    ...(before ? { newestHref: `${concernPaths.concerns()}#ended` } : {}),
  }
}

export const isEnd = (stage: string) => stage === 'eased' || stage === 'parted' || stage === 'unfounded'

/** These concerns as lines, in their order; their words are read for them alone. */
export async function concernLines(house: House, briefs: readonly ConcernInBrief[]): Promise<ConcernLine[]> {
  const known = new Map(
    (await clientsById(house, { ids: briefs.map((one) => one.client) })).map((one) => [one.id, one]),
  )
  const whole = await concernsById(house, { ids: briefs.map((one) => one.id) })
  return briefs.flatMap((brief) => {
    const client = known.get(brief.client)
    const contact = client?.contacts.find((one) => one.id === brief.contact)
    const concern = whole.get(brief.id)
    if (!client || !contact || !concern) return []
    const [first] = concern.theirWords
    const said = first?.words ?? concern.opening.words
    const stage = stageAt(brief, house.now())
    return [
      {
        id: brief.id,
        href: concernPaths.concern(brief.id),
        contact: contact.id,
        who: contact.name,
        ...(client.name === contact.name ? {} : { client: client.name }),
        words: said.length > WORDS ? `${said.slice(0, WORDS).trimEnd()}…` : said,
        ours: first === undefined,
        language: contact.language,
        stage,
        at: sinceOf(brief, stage),
        rounds: brief.round,
        again: brief.againOf !== null,
        next: FORM_OF[nextAct(brief, house.now())],
      },
    ]
  })
}

/** Of which moment its line tells. */
function sinceOf(brief: ConcernInBrief, stage: ConcernLine['stage']): number {
  if (brief.endedAt !== null) return brief.endedAt
  if (stage === 'checked-back') return brief.askedAt ?? brief.openedAt
  if (stage === 'options') return brief.lastWordAt ?? brief.openedAt
  return brief.openedAt
}
