import { addClient, addPreference, addProject, client as clientOf } from '#client/client.ts'
import { beginImport, finishImport, keepMail, readKeptMail } from '#conversation/conversation.ts'
import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import type { Language } from '#foundation/language.ts'
import { openStudio } from '../studio.ts'
import { DEFAULT_HOURS } from '../studio-rules.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { SampleClient } from './sample-client.ts'
import { SAMPLE_STUDIO, sampleMailOf } from './sample-mail.ts'

/** Five clients in five languages with months of correspondence, among them one who began to doubt after signing. */
export const SAMPLE_CLIENTS: readonly SampleClient[] = [en, fi, pl, ru, el]

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
  const run = await beginImport(house, { sources: ['sample'] })
  for (const sample of SAMPLE_CLIENTS) {
    const mails = sampleMailOf(sample, house.now()).map((raw, index) => ({
      raw,
      source: `sample/${sample.contact.email}#${index + 1}`,
    }))
    await keepMail(house, { run, mails, seen: new Set() })
  }
  await readKeptMail(house)
  for (const sample of SAMPLE_CLIENTS) await addSampleClient(house, sample, input.language)
  await finishImport(house, { run })
}

async function addSampleClient(house: House, sample: SampleClient, language: Language): Promise<void> {
  const { preference, email, ...contact } = sample.contact
  const id = await addClient(house, { name: sample.client, contact: { ...contact, addresses: [email] } })
  const added = await clientOf(house, { id })
  const first = added?.contacts[0]
  if (preference && first) await addPreference(house, { contact: first.id, note: preference[language] })
  const { signedDaysAgo, deliveredDaysAgo, ...project } = sample.project
  const signedOn = dayAgo(house.now(), signedDaysAgo)
  await addProject(house, {
    client: id,
    project: { ...project, signedOn, deliveredOn: dayAgo(house.now(), deliveredDaysAgo) },
  })
}

function dayAgo(now: number, days: number | undefined): string | null {
  if (days === undefined) return null
  return new Date(now - days * DAY).toISOString().slice(0, 10)
}
