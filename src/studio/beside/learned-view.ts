import type { Client, Service } from '#client/client.ts'
import { type Cause, CAUSES, type Concern, lessons, lessonsLike } from '#concern/concern.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import { besidePaths } from '#concern/studio/beside-paths.ts'
import type { LearnedPartProps } from '#concern/studio/learned-part.tsx'
import type { LessonsPageProps } from '#concern/studio/lessons-page.tsx'
import type { House } from '#foundation/house.ts'
import type { StudioSay } from '../say.ts'

/** So many lessons stand beside a concern. */
const LAST_TIME = 3
const SHOWN = 30

/** What earlier concerns taught of the same, and the form of what this one does. */
export async function learnedView(
  house: House,
  { concern, client }: { concern: Concern; client: Client },
): Promise<Omit<LearnedPartProps, 'say' | 'dates'>> {
  const like = await lessonsLike(house, { concern, service: serviceOf(concern, client), most: LAST_TIME })
  return {
    form: { values: {} },
    action: besidePaths.learning(concern.id),
    lastTime: like.map(({ words, at, concern: of }) => ({ words, at, href: concernPaths.concern(of) })),
    lessonsHref: besidePaths.lessons(),
    asks: concern.end !== null && concern.learned.length === 0,
  }
}

/** The kind of work that a concern is about; null where no project was named and the client has several kinds. */
export function serviceOf({ opening }: Concern, client: Client): Service | null {
  const works = client.projects.filter((one) => opening.project === null || one.id === opening.project)
  const kinds = [...new Set(works.map((one) => one.service))]
  return kinds.length === 1 ? (kinds[0] ?? null) : null
}

/** What was learned, a page of it. */
export async function lessonsView(
  house: House,
  { before, say }: { before: string | null; say: StudioSay },
): Promise<Omit<LessonsPageProps, 'say' | 'dates'>> {
  const found = await lessons(house, { before, most: SHOWN + 1 })
  const last = found.length > SHOWN ? found[SHOWN - 1] : undefined
  return {
    lessons: found.slice(0, SHOWN).map(({ id, words, at, cause, service, concern }) => ({
      words,
      at,
      cause: causeIn(say, cause),
      service: service === null ? '' : say(`client.service.${service}`),
      concernHref: concernPaths.concern(concern),
      removeAction: besidePaths.lessonRemoval(id),
    })),
    ...(before === null ? {} : { newestHref: besidePaths.lessons() }),
    ...(last ? { earlierHref: besidePaths.lessonsBefore(last.id) } : {}),
  }
}

function causeIn(say: StudioSay, cause: Cause | null): string {
  const known = CAUSES.find((one) => one === cause)
  return known ? say(`concern.cause.${known}`) : ''
}
