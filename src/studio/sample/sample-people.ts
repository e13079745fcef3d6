import { agnieszka } from './courses/agnieszka.ts'
import { oliver } from './courses/oliver.ts'
import { stamatis } from './courses/stamatis.ts'
import { tuula } from './courses/tuula.ts'
import { vera } from './courses/vera.ts'
import { el } from './el.ts'
import { enBoss } from './en-boss.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { SampleClient } from './sample-client.ts'
import type { SampleCourse } from './sample-scene.ts'
import { eleri, elerisCourse } from './small/eleri.ts'
import { evanthia, evanthiasCourse } from './small/evanthia.ts'
import { joanna, joannasCourse } from './small/joanna.ts'
import { marek, mareksCourse } from './small/marek.ts'
import { mikko, mikkosCourse } from './small/mikko.ts'
import { outi, outisCourse } from './small/outi.ts'
import { priya, priyasCourse } from './small/priya.ts'
import { timur, timursCourse } from './small/timur.ts'

/**
 * Six with months of letters: one who doubts after signing, one whose boss reads along, one confused after the delivery, one whose worry is long mended,
 * one calm, one always terse.
 */
export const LONG_KNOWN: readonly SampleClient[] = [en, enBoss, fi, pl, ru, el]

/** What happened with whom, beside the letters. Hannah has nothing: she is whom the reading finds. */
export const SAMPLE_COURSES: ReadonlyMap<SampleClient, SampleCourse> = new Map([
  [enBoss, oliver],
  [fi, tuula],
  [pl, agnieszka],
  [ru, vera],
  [el, stamatis],
  [mikko, mikkosCourse],
  [marek, mareksCourse],
  [evanthia, evanthiasCourse],
  [priya, priyasCourse],
  [outi, outisCourse],
  [eleri, elerisCourse],
  [joanna, joannasCourse],
  [timur, timursCourse],
])

/** Everybody, in five languages; with those who have few letters there is a concern at each stage. */
export const SAMPLE_CLIENTS: readonly SampleClient[] = [...new Set([...LONG_KNOWN, ...SAMPLE_COURSES.keys()])]
