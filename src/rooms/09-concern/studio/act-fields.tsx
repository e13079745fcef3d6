import type { Child } from 'hono/jsx'
import type { Dates } from '#ui/dates.ts'
import type { Filled } from '#ui/field.tsx'
import type { ActName } from './act-names.ts'
import type { ActsView } from './acts-view.ts'
import type { ConcernSay } from './concern-say.ts'

export interface FieldsProps {
  readonly say: ConcernSay
  readonly dates: Dates
  readonly view: ActsView
  readonly of: Filled
  /** The same name stands in several forms of the page. */
  readonly at: (name: string) => { of: Filled; name: string; id: string }
}

export type ActFields = (props: FieldsProps) => Child

/** The id of a field in one form among many: what a problem's line above the page leads to. */
export const fieldId = (form: ActName, name: string) => `field-${form}.${name}`

export const fieldsAt = (form: ActName, of: Filled): FieldsProps['at'] => {
  return (name) => ({ of, name, id: fieldId(form, name) })
}
