import { type Context, Hono } from 'hono'
import {
  importRun,
  type ImportRun,
  importRuns,
  mailboxCounts,
  proposedPeople,
  unreadableMail,
} from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import { isSentence } from '#house/words.ts'
import { type SkipReason } from '#mail/sources.ts'
import { ImportPage } from './import-page.tsx'
import type { RunningImport } from './import-progress.tsx'
import { ImportReportPage } from './import-report-page.tsx'
import type { Premises } from './premises.ts'
import { receiveFiles } from './receive-files.ts'
import type { StudioContext, StudioEnv } from './studio-env.ts'
import { studioPaths } from './studio-paths.ts'

const PAST = 20
const LISTED = 200

/** Mail that comes in by files: choosing them, the progress, the report. */
export function importRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/import', async (c) => importPage(c))
    .post('/import', async (c) => {
      const running = (await importRuns(c.var.house, { most: 1 })).some((run) => run.state === 'running')
      if (running) return refused(c, c.var.say('studio.import.busy'))
      const folder = await premises.imports.incoming()
      const names = await receiveFiles(c as Context, folder)
      if (names.length === 0) return refused(c, c.var.say('studio.import.noFiles'))
      await premises.imports.beginFiles(c.var.house, { folder, names })
      return c.redirect(studioPaths.imports(), 303)
    })
    .get('/imports/:id', async (c) => {
      const run = await importRun(c.var.house, { id: c.req.param('id') })
      if (!run) throw new Refusal('conversation.importNotFound')
      return reportPage(c, run)
    })
}

async function refused(c: StudioContext, problem: string) {
  c.status(422)
  return importPage(c, problem)
}

async function importPage(c: StudioContext, problem?: string) {
  const { say, dates, house } = c.var
  const runs = await importRuns(house, { most: PAST })
  const running = runs.find((run) => run.state === 'running')
  const past = runs
    .filter((run) => run.state !== 'running')
    .map((run) => ({
      href: studioPaths.importReport(run.id),
      at: run.startedAt,
      files: run.sources,
      stored: run.stored,
      stopped: run.state !== 'done',
    }))
  const progress = running ? { running: progressOf(running, house.now()) } : {}
  const page = (
    <ImportPage
      say={say}
      dates={dates}
      action={studioPaths.imports()}
      past={past}
      {...progress}
      {...(problem ? { problem } : {})}
    />
  )
  return c.render(page, { title: say('studio.import'), here: 'import', ...(running ? { askAgain: 2 } : {}) })
}

/** How far an import is: rate and time left by what it has done so far. */
function progressOf(run: ImportRun, now: number): RunningImport {
  const read = run.stored + run.duplicates
  const seconds = Math.max(0.001, (now - run.startedAt) / 1000)
  if (run.totalBytes === 0 || run.doneBytes === 0) return { read }
  const share = Math.min(1, run.doneBytes / run.totalBytes)
  return { read, share, perSecond: read / seconds, millisecondsLeft: ((1 - share) / share) * seconds * 1000 }
}

async function reportPage(c: StudioContext, run: ImportRun) {
  const { say, dates, house } = c.var
  const unread = await unreadableMail(house, { run: run.id })
  const sentence = (reason: string) => {
    const key = `studio.import.unread.${reason}`
    return say(isSentence(key) ? key : 'studio.import.unread.parser-failed')
  }
  const page = (
    <ImportReportPage
      say={say}
      dates={dates}
      at={run.startedAt}
      took={(run.finishedAt ?? run.beatAt) - run.startedAt}
      stopped={run.state === 'done' ? null : run.problem === 'disk-full' ? 'diskFull' : 'stopped'}
      files={run.sources}
      stored={run.stored}
      duplicates={run.duplicates}
      {...await mailboxCounts(house)}
      unparsed={unread.slice(0, LISTED).map((mail) => ({ source: mail.source, reason: sentence(mail.reason) }))}
      unparsedMore={Math.max(0, unread.length - LISTED)}
      skipped={run.skipped.map(({ source, reason }) => ({ source, reason: skipReason(reason) }))}
      proposals={(await proposedPeople(house)).length}
      proposalsHref={`${studioPaths.clients()}#proposals`}
      todayHref={studioPaths.today()}
    />
  )
  return c.render(page, { title: say('studio.import.report'), here: 'import' })
}

const SKIP_REASONS: readonly SkipReason[] = [
  'hidden',
  'not-mail',
  'not-a-file',
  'link',
  'empty',
  'unfinished',
  'unreadable',
  'too-large',
]

const skipReason = (reason: string): SkipReason => SKIP_REASONS.find((one) => one === reason) ?? 'unreadable'
