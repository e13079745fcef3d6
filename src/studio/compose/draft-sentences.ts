import { type DraftProblem, type FileRefusal, MOST_BYTES, MOST_FILES } from '#conversation/conversation.ts'
import type { Dates } from '#ui/dates.ts'
import type { StudioSay } from '../say.ts'

/** What stands in the way of sending, by field; the first of each. */
export function problemSentences(say: StudioSay, problems: readonly DraftProblem[]): Record<string, string> {
  const sentences: Record<string, string> = {}
  for (const problem of problems) {
    const value = 'value' in problem ? problem.value.slice(0, 100) : ''
    sentences[problem.field] ??= say(`draft.problem.${problem.code}`, { value })
  }
  return sentences
}

/** Why a file does not go along. */
export function refusedFile(say: StudioSay, dates: Dates, { name, why }: { name: string; why: FileRefusal }): string {
  return say(`draft.file.${why}`, { file: name.slice(0, 150), most: dates.size(MOST_BYTES), count: MOST_FILES })
}
