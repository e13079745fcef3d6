import type { Client } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import {
  type Concern,
  expectationsOf,
  PAPER_KINDS,
  type PaperKind,
  type Papers,
  PAPERS_FOR,
  papersFor,
} from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import { besidePaths } from '#concern/studio/beside-paths.ts'
import type { PaperGroup, PapersPartProps, PaperView } from '#concern/studio/papers-part.tsx'
import type { StandPageProps } from '#concern/studio/stand-page.tsx'
import { letters } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { StudioSay } from '../say.ts'
import { studioPaths } from '../studio-paths.ts'

/** The papers for a concern whose cause needs some, or beside which some lie; null for every other. */
export async function papersView(
  house: House,
  { concern, client }: { concern: Concern; client: Client },
): Promise<Omit<PapersPartProps, 'say' | 'dates'> | null> {
  const kinds = (concern.cause && PAPERS_FOR[concern.cause.cause]) ?? []
  if (kinds.length === 0 && concern.papers.length === 0) return null
  const papers = await papersFor(house, { concern, kinds })
  const isUnheard = client.contacts.find((one) => one.id === concern.opening.contact)?.heard !== true
  return {
    groups: groupsOf(concern, papers, await keptViews(house, concern, client)),
    ...actsOf(concern),
    standHref: besidePaths.stand(concern.id),
    isUnheard: isUnheard && kinds.some((kind) => kind !== 'bought'),
  }
}

/** What one stands on, on one page. */
export async function standView(
  house: House,
  { concern, client, say }: { concern: Concern; client: Client; say: StudioSay },
): Promise<Omit<StandPageProps, 'say' | 'dates'>> {
  const contact = client.contacts.find((one) => one.id === concern.opening.contact)
  const papers = await papersFor(house, { concern, kinds: PAPER_KINDS })
  const { project } = concern.opening
  const expected = await expectationsOf(house, project === null ? { client: client.id } : { project })
  const kept = await keptViews(house, concern, client)
  return {
    name: contact && contact.name !== client.name ? `${contact.name} · ${client.name}` : client.name,
    concernHref: concernPaths.concern(concern.id),
    words: concern.theirWords.map(({ at, words }) => ({ at, words })),
    language: contact?.language ?? 'en',
    kept,
    groups: groupsOf(concern, papers, []),
    expected: expected.map(({ words, state }) => ({ words, state: say(`paper.expect.state.${state}`) })),
    ...actsOf(concern),
  }
}

const actsOf = ({ id }: Concern) => ({
  keepAction: besidePaths.papers(id),
  putBackAction: besidePaths.puttingBack(id),
})

/** What lies beside it, and what was found beside that; each kind once, in the order of the papers. */
function groupsOf(
  concern: Concern,
  { bought, found }: Papers,
  kept: readonly (PaperView & { as: PaperKind })[],
): PaperGroup[] {
  const isKept = (as: PaperKind, letter: string | null, quote: string) =>
    concern.papers.some((one) => one.as === as && one.letter === letter && one.quote === quote)
  const works = bought
    .filter((work) => !isKept('bought', null, work.name))
    .map((work) => ({ as: 'bought' as const, paper: `bought:${work.id}`, kept: false, quote: work.name, bought: work }))
  const said = found
    .filter((one) => !isKept(one.as, one.letter, one.quote))
    .map(({ letter, ...one }) => ({ ...one, kept: false, href: studioPaths.letterPage(letter) }))
  const all: (PaperView & { as: PaperKind })[] = [...kept, ...works, ...said]
  return PAPER_KINDS.map((as) => ({ as, papers: all.filter((one) => one.as === as) })).filter(
    (one) => one.papers.length > 0,
  )
}

/** What was laid beside it, with who wrote it and when. */
async function keptViews(
  house: House,
  { papers }: Concern,
  client: Client,
): Promise<(PaperView & { as: PaperKind })[]> {
  const found = await letters(house, { ids: papers.flatMap((one) => one.letter ?? []) })
  return papers.map(({ paper, as, letter: id, quote }) => {
    const letter = id === null ? undefined : found.get(id)
    const work = as === 'bought' ? client.projects.find((one) => one.name === quote) : undefined
    const by = letter?.writer === 'studio' ? ('studio' as const) : ('contact' as const)
    return {
      as,
      paper,
      quote,
      kept: true,
      ...(letter ? { by, at: letter.at, href: studioPaths.letterPage(letter.id) } : {}),
      ...(work ? { bought: work, href: `${clientPaths.client(client.id)}#projects` } : {}),
    }
  })
}
