import { addClient, addPreference, addProject, client as clientOf } from '#client/client.ts'
import { beginImport, finishImport, keepMail, readKeptMail } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { openStudio } from '../studio.ts'
import { DEFAULT_HOURS } from '../studio-rules.ts'
import { el } from './el.ts'
import { enBoss } from './en-boss.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { SampleClient, SampleProject } from './sample-client.ts'
import { type MadeAt, SAMPLE_STUDIO, sampleMailOf, workingDay } from './sample-mail.ts'

/**
 * Six clients in five languages with months of correspondence: one who doubts after signing, one whose boss reads along, one confused after the
 * delivery, one whose worry is long mended, one calm, one always terse.
 */
export const SAMPLE_CLIENTS: readonly SampleClient[] = [en, enBoss, fi, pl, ru, el]

/**
 * Fills an empty workspace with the sample studio, by the same doors as real mail: kept raw, parsed, threaded, heard. Nothing of it is
 * a ready-made result.
 */
export async function makeSampleStudio(house: House, input: { language: Language; zone: string }): Promise<void> {
  const addresses = [SAMPLE_STUDIO.address]
  await openStudio(house, {
    name: 'Mira Salo',
    language: input.language,
    zone: input.zone,
    hours: DEFAULT_HOURS,
    addresses,
    sample: true,
  })
  const made = { now: house.now(), zone: input.zone }
  const run = await beginImport(house, { sources: ['sample'] })
  for (const sample of SAMPLE_CLIENTS) {
    const mails = sampleMailOf(sample, made).map((raw, index) => ({
      raw,
      source: `sample/${sample.contact.email}#${index + 1}`,
    }))
    await keepMail(house, { run, mails, seen: new Set() })
  }
  await readKeptMail(house)
  for (const sample of SAMPLE_CLIENTS) await addSampleClient(house, sample, { ...made, language: input.language })
  await finishImport(house, { run })
}

async function addSampleClient(
  house: House,
  sample: SampleClient,
  made: MadeAt & { language: Language },
): Promise<void> {
  const { preference, email, ...contact } = sample.contact
  const id = await addClient(house, { name: sample.client, contact: { ...contact, addresses: [email] } })
  const added = await clientOf(house, { id })
  const first = added?.contacts[0]
  if (preference && first) await addPreference(house, { contact: first.id, note: preference[made.language] })
  for (const project of [...(sample.earlier ?? []), sample.project])
    await addProject(house, { client: id, project: dated(project, made) })
}

function dated({ signedDaysAgo, deliveredDaysAgo, ...project }: SampleProject, made: MadeAt) {
  const day = (daysAgo: number | undefined) => (daysAgo === undefined ? null : workingDay(daysAgo, made).toString())
  return { ...project, signedOn: day(signedDaysAgo), deliveredOn: day(deliveredDaysAgo) }
}
