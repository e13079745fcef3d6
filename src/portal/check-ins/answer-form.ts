import { AnswerForm, LONGEST_ANSWER } from '#reading/reading.ts'
import type { Dates } from '#ui/dates.ts'
import { problemsOf } from '#ui/typed.ts'
import type { CheckInSay } from '#reading/portal/check-in-form.tsx'

type Values = Readonly<Record<string, string>>

/** What was sent as an answer; or what is wrong with it, beside its field, with everything that was typed. */
export function answerIn(values: Values, { say, dates }: { say: CheckInSay; dates: Pick<Dates, 'number'> }) {
  const taken = AnswerForm.safeParse(values)
  if (taken.success) return { answer: taken.data }
  const sentence = (key: string) =>
    key === 'checkin.tooLong' ? say('checkin.tooLong', { most: dates.number(LONGEST_ANSWER) }) : say('checkin.noEase')
  return { form: { values, problems: problemsOf(taken.error, sentence) } }
}
