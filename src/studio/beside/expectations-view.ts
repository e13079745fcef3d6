import type { Client } from '#client/client.ts'
import { type Expectation, expectationsOf } from '#concern/concern.ts'
import { besidePaths } from '#concern/studio/beside-paths.ts'
import type { ExpectationFormProps, ExpectationView } from '#concern/studio/expectations-part.tsx'
import { lettersWith } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Dates } from '#ui/dates.ts'
import type { Filled } from '#ui/field.tsx'
import { studioPaths } from '../studio-paths.ts'

/** So many of their newest letters can be named as where something was said. */
const LETTERS = 12

const ORDER = ['open', 'cannot', 'met'] as const

interface Around {
  client: Client
  /** One project's alone. */
  project?: string | null
  /** The page that the part stands on. */
  here: string
  dates: Dates
}

/** What is expected at a client, or of one project: the open ones first. */
export async function expectationsView(
  house: House,
  around: Around,
): Promise<Omit<ExpectationFormProps, 'say'> & { expectations: ExpectationView[] }> {
  const { client, project = null } = around
  const found = await expectationsOf(house, project === null ? { client: client.id } : { project })
  const names = new Map(client.projects.map((one) => [one.id, one.name]))
  const shown = found.filter((one) => names.has(one.project))
  return {
    ...(await expectationForm(house, around, { values: {} })),
    expectations: ORDER.flatMap((state) => shown.filter((one) => one.state === state)).map((one) =>
      viewOf(one, project === null && client.projects.length > 1 ? (names.get(one.project) ?? '') : ''),
    ),
  }
}

/** The form of an expectation, empty or as it came back. */
export async function expectationForm(
  house: House,
  { client, project = null, here, dates }: Around,
  form: Filled,
): Promise<Omit<ExpectationFormProps, 'say'>> {
  const works = client.projects.filter((one) => one.archivedAt === null && (project === null || one.id === project))
  const addresses = client.contacts.flatMap((one) => one.addresses)
  const letters = await lettersWith(house, { addresses, until: house.now(), most: LETTERS * 3 })
  const theirs = letters.filter((one) => one.writer === 'person').slice(0, LETTERS)
  return {
    form,
    here,
    action: besidePaths.expectations(works[0]?.id ?? ''),
    projects: works.map(({ id, name }) => ({ value: id, label: name })),
    letters: theirs.map(({ id, at, subject }) => ({ value: id, label: `${dates.dayAndTime(at)} · ${subject}` })),
  }
}

function viewOf({ id, words, state, letter }: Expectation, project: string): ExpectationView {
  return {
    words,
    state,
    project,
    ...(letter === null ? {} : { letterHref: studioPaths.letterPage(letter) }),
    stateAction: besidePaths.expectation(id),
    removeAction: besidePaths.expectationRemoval(id),
  }
}
