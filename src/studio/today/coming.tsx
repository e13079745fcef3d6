import type { Dates } from '#ui/dates.ts'
import { Section } from '#ui/section.tsx'
import { shortened } from '#ui/shortened.ts'
import type { StudioSay } from '../say.ts'
import { choiceOf } from './today-due-parts.tsx'
import type { ComingThing, TodayDue } from './today-due-types.ts'

interface Saying {
  readonly say: StudioSay
  readonly dates: Dates
  readonly due: TodayDue
}

/** So much of a promise stands in a day. */
const IN_DAY = 60

/** What comes in the next seven days, day by day. */
export function Coming({ say, dates, due }: Saying) {
  if (due.days.length === 0) return null
  return (
    <Section id="coming" title={say('studio.today.coming')}>
      <ol class="week">
        {due.days.map(({ date, iso, things }) => (
          <li class={things.length === 0 ? 'free' : undefined}>
            <h3>
              <span>{dates.weekday(iso)}</span> <time datetime={date}>{dates.date(date)}</time>
            </h3>
            {things.length === 0 ? (
              <p class="unseen">{say('studio.today.dayFree')}</p>
            ) : (
              <ul>
                {things.map((thing) => (
                  <Thing say={say} dates={dates} thing={thing} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Thing({ say, dates, thing }: Omit<Saying, 'due'> & { thing: ComingThing }) {
  const { what, name, words, at, href } = thing
  return (
    <li>
      <a href={href} dir="auto">
        {what === 'promise' ? shortened(words, IN_DAY) : say('studio.today.thing', { what: choiceOf(what) })}
      </a>
      <small>
        {at !== undefined && <time>{dates.time(at)}</time>} {name}
      </small>
    </li>
  )
}
