import { Field } from '#ui/field.tsx'
import { Radios } from '#ui/radios.tsx'
import { CAUSES, WHOSE } from '../concern-types.ts'
import type { ActFields } from './act-fields.tsx'

/** Coded ours, theirs, outside, and never shown as blame (S0-6 to S0-11). */
export const CauseFields: ActFields = ({ say, at }) => (
  <>
    <Radios
      {...at('cause')}
      legend={say('concern.cause')}
      legendUnseen
      hint={say('concern.causeHint')}
      as="chips"
      options={CAUSES.map((value) => ({ value, label: say(`concern.cause.${value}`) }))}
    />
    <Radios
      {...at('whose')}
      legend={say('concern.whose')}
      as="chips"
      options={WHOSE.map((value) => ({ value, label: say(`concern.whose.${value}`) }))}
    />
    <Field {...at('note')} label={say('concern.causeNote')} rows={2} />
  </>
)
