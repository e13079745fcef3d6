import type { Dates } from '#ui/dates.ts'
import { concernPaths } from '../concern-paths.ts'
import { type ActFields, fieldsAt } from './act-fields.tsx'
import type { ActName } from './act-names.ts'
import type { ActsView } from './acts-view.ts'
import { AskingBackFields } from './asking-fields.tsx'
import { CauseFields } from './cause-fields.tsx'
import type { ConcernSay } from './concern-say.ts'
import {
  CallFields,
  DeliveryFields,
  ExtraFields,
  GoodwillFields,
  OfferFields,
  OptionFields,
  PromiseFields,
} from './promise-fields.tsx'
import {
  AttemptFields,
  CallNoteFields,
  DisagreementFields,
  FaultFields,
  PersonFields,
  RestatementFields,
} from './talk-fields.tsx'
import { HearingFields, PartingFields, UnfoundingFields, WordFields } from './word-fields.tsx'

const FIELDS: Readonly<Record<ActName, ActFields>> = {
  hearing: HearingFields,
  restatement: RestatementFields,
  fault: FaultFields,
  options: OptionFields,
  offer: OfferFields,
  words: WordFields,
  promises: PromiseFields,
  deliveries: DeliveryFields,
  attempts: AttemptFields,
  calls: CallFields,
  'call-notes': CallNoteFields,
  'asking-back': AskingBackFields,
  goodwill: GoodwillFields,
  extras: ExtraFields,
  people: PersonFields,
  disagreements: DisagreementFields,
  cause: CauseFields,
  parting: PartingFields,
  unfounding: UnfoundingFields,
}

interface ActsProps {
  readonly say: ConcernSay
  readonly dates: Dates
  readonly view: ActsView
}

/** The one act that the page is for now, open. */
export function NowForm({ say, dates, view }: ActsProps) {
  return view.now === null ? null : <ActForm say={say} dates={dates} view={view} name={view.now} primary />
}

/** What else can be done, each folded under its name. */
export function AlsoForms({ say, dates, view }: ActsProps) {
  if (view.also.length === 0) return null
  return (
    <section class="also" aria-labelledby="also">
      <div class="section">
        <h2 id="also">{say('concern.alsoTitle')}</h2>
      </div>
      {view.also.map(({ group, forms }) => (
        <>
          <h3>{say(`concern.group.${group}`)}</h3>
          {forms.map((name) => (
            <details open={view.back === name}>
              <summary>{say(`concern.do.${name}`)}</summary>
              <ActForm say={say} dates={dates} view={view} name={name} />
            </details>
          ))}
        </>
      ))}
    </section>
  )
}

function ActForm({ say, dates, view, name, primary }: ActsProps & { name: ActName; primary?: boolean }) {
  const Fields = FIELDS[name]
  const of = view.of[name] ?? { values: {} }
  return (
    <form class="form act-form" id={name} method="post" action={concernPaths.act(view.id, name)} novalidate>
      <input type="hidden" name="seen" value={view.seen} />
      {of.values['once'] && <input type="hidden" name="once" value={of.values['once']} />}
      <Fields say={say} dates={dates} view={view} of={of} at={fieldsAt(name, of)} />
      <p class="form-end">
        <Ends say={say} view={view} name={name} primary={primary} />
      </p>
    </form>
  )
}

/** The buttons of a form; where something is missing before it can be done, there is none. */
function Ends({
  say,
  view,
  name,
  primary,
}: Omit<ActsProps, 'dates'> & { name: ActName; primary: boolean | undefined }) {
  const kind = primary ? 'primary' : undefined
  if (name === 'offer' && view.notOffered !== undefined) return null
  if (name !== 'asking-back') return <button class={kind}>{say(`concern.${name}.act`)}</button>
  return (
    <>
      {view.questionHref ? (
        <a class={`button ${kind ?? ''}`} href={view.questionHref}>
          {say('concern.asking-back.send')}
        </a>
      ) : (
        <button class={kind}>{say('concern.asking-back.act')}</button>
      )}
      <button name="call" value="yes">
        {say('concern.asking-back.byCall')}
      </button>
    </>
  )
}
