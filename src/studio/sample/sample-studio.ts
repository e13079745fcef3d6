import { addClient, addPreference, addProject, client as clientOf } from '#client/client.ts'
import { beginImport, finishImport, keepMail, readKeptMail } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { openStudio } from '../studio.ts'
import { DEFAULT_HOURS } from '../studio-rules.ts'
import type { SampleClient, SampleProject } from './sample-client.ts'
import { instantAt, type MadeAt, workingDay } from './sample-days.ts'
import { SAMPLE_STUDIO, sampleMailOf } from './sample-mail.ts'
import { SAMPLE_CLIENTS, SAMPLE_COURSES } from './sample-people.ts'
import { sceneOf } from './sample-scene.ts'

/**
 * Fills an empty workspace with the sample studio, by the same doors as real mail and real acts: kept raw, parsed, threaded, heard; concerns,
 * promises and messages by their verbs, with a clock that stands where each thing happened. Nothing of it is a ready-made result.
 */
export async function makeSampleStudio(house: House, input: { language: Language; zone: string }): Promise<void> {
  const addresses = [SAMPLE_STUDIO.address]
  await openStudio(house, {
    name: 'Salo Studio',
    language: input.language,
    zone: input.zone,
    hours: DEFAULT_HOURS,
    addresses,
    sample: true,
  })
  const made = { now: house.now(), zone: input.zone }
  const run = await beginImport(house, { sources: ['sample'] })
  const mails = SAMPLE_CLIENTS.flatMap((sample) =>
    sampleMailOf(sample, made).map((raw, index) => ({ raw, source: `sample/${sample.contact.email}#${index + 1}` })),
  )
  await keepMail(house, { run, mails, seen: new Set() })
  await readKeptMail(house)
  await atOnce(house, async (inside) => {
    for (const sample of SAMPLE_CLIENTS) {
      const client = await addSampleClient(inside, sample, { ...made, language: input.language })
      const course = SAMPLE_COURSES.get(sample)
      if (course) await course(await sceneOf(inside, { ...made, client, language: input.language }))
    }
  })
  await finishImport(house, { run })
}

/** All of the work in one transaction: the disk is waited for once instead of hundreds of times. */
const atOnce = (house: House, work: (inside: House) => Promise<void>): Promise<void> =>
  house.store.write((tx) =>
    work({ ...house, store: { ...house.store, read: (look) => look(tx), write: (act) => act(tx) } }),
  )

/** Accepted when work was first spoken of; returns the client's id. */
async function addSampleClient(
  house: House,
  sample: SampleClient,
  made: MadeAt & { language: Language },
): Promise<string> {
  const { preference, email, ...contact } = sample.contact
  const since = instantAt(sample.letters[0]?.daysAgo ?? sample.project.signedDaysAgo ?? 1, '23:00', made)
  const then: House = { ...house, now: () => since }
  const id = await addClient(then, { name: sample.client, contact: { ...contact, addresses: [email] } })
  const added = await clientOf(then, { id })
  const first = added?.contacts[0]
  if (preference && first) await addPreference(then, { contact: first.id, note: preference[made.language] })
  for (const project of [...(sample.earlier ?? []), sample.project])
    await addProject(then, { client: id, project: dated(project, made) })
  return id
}

function dated({ signedDaysAgo, deliveredDaysAgo, ...project }: SampleProject, made: MadeAt) {
  const day = (daysAgo: number | undefined) => (daysAgo === undefined ? null : workingDay(daysAgo, made).toString())
  return { ...project, signedOn: day(signedDaysAgo), deliveredOn: day(deliveredDaysAgo) }
}
