import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { LANGUAGES, type Language } from '#foundation/language.ts'
import { BadInput } from './asked.ts'

/** A row of the public corpus whose polarity is settled (its README says what each field is). */
export interface PublicRow {
  lang: Language
  text: string
  uneasy: boolean
  source: string
}

/** A file of the public corpus, or a row of it, cannot be read; the message says which and why. */
export class BadRow extends BadInput {}

/** There is no public corpus in a folder; the message says where it was looked for. */
export class NoPublicData extends BadInput {}

/** The public corpus as it lies beside the project. */
export const PUBLIC_DATA = fileURLToPath(new URL('../../../../shared/data/listening/', import.meta.url))

const Row = z.object({
  lang: z.enum(LANGUAGES),
  text: z.string(),
  neg: z.union([z.literal(0), z.literal(1), z.null()]),
  amb: z.number().optional(),
  src: z.string(),
})

/**
 * The rows of a split of the public corpus in the folder `data`; those whose source leaves polarity open are left out.
 *
 * @throws NoPublicData
 * @throws BadRow naming file and line.
 */
export function publicRows(data: string, split: 'train' | 'dev'): PublicRow[] {
  const file = join(data, `${split}.jsonl.gz`)
  if (!existsSync(file))
    throw new NoPublicData(`There is no ${split}.jsonl.gz in ${data}: --data DIR says where the public corpus is.`)
  const lines = unpacked(file).split('\n')
  return lines.flatMap((line, index) => {
    if (line === '') return []
    const { lang, text, neg, amb, src } = rowFrom(line, `${file}:${index + 1}`)
    return neg === null || amb === 1 ? [] : [{ lang, text, uneasy: neg === 1, source: src }]
  })
}

function unpacked(file: string): string {
  try {
    return gunzipSync(readFileSync(file)).toString('utf8')
  } catch (error) {
    throw new BadRow(`${file} cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function rowFrom(line: string, where: string): z.infer<typeof Row> {
  try {
    return Row.parse(JSON.parse(line))
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    throw new BadRow(`${where}: this row of the public corpus cannot be read: ${why}`)
  }
}
