import { type Context, Hono } from 'hono'
import { clientPaths } from '#client/client-paths.ts'
import {
  countProposed,
  importRun,
  type ImportRun,
  importRuns,
  isUnderWay,
  mailboxCounts,
  unreadableMail,
} from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import { isSentence } from '#house/words.ts'
import { SKIP_REASONS, type SkipReason } from '#mail/sources/sources.ts'
import { accountPaths } from '../accounts/account-paths.ts'
import { ImportPage } from './import-page.tsx'
import type { Stopped } from './import-past.tsx'
import type { RunningImport } from './import-progress.tsx'
import { ImportReportPage } from './import-report-page.tsx'
import type { Premises } from '../premises.ts'
import { receiveFiles } from './receive-files.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

const PAST = 20
const LISTED = 200

/** Mail that comes in by files: choosing them, the progress, the report. */
export function importRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/import', async (c) => importPage(c))
    .post('/import', async (c) => {
      const runs = await importRuns(c.var.house, { most: PAST })
      if (runs.some(isUnderWay)) return refused(c, c.var.say('studio.import.busy'))
      const folder = await premises.imports.incoming()
      try {
        const names = await receiveFiles(c as Context, folder)
        await premises.imports.beginFiles(c.var.house, { folder, names })
      } catch (error) {
        if (!(error instanceof Refusal) || !isSentence(error.code)) throw error
        return refused(c, c.var.say(error.code, error.values))
      }
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
  const running = runs.find((run) => run.state === 'running') ?? runs.find(isUnderWay)
  const past = runs
    .filter((run) => !isUnderWay(run))
    .map((run) => ({
      href: studioPaths.importReport(run.id),
      at: run.startedAt,
      files: run.sources,
      stored: run.stored,
      stopped: stoppedBy(run),
    }))
  const progress = running ? { running: progressOf(running, house.now()) } : {}
  const page = (
    <ImportPage
      say={say}
      dates={dates}
      action={studioPaths.imports()}
      accountsHref={accountPaths.accounts()}
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
      stopped={stoppedBy(run)}
      files={run.sources}
      stored={run.stored}
      duplicates={run.duplicates}
      mailbox={await mailboxCounts(house)}
      unparsed={unread.slice(0, LISTED).map(({ source, reason, letter }) => ({
        source,
        reason: sentence(reason),
        ...(letter ? { href: studioPaths.letterPage(letter) } : {}),
      }))}
      unparsedMore={Math.max(0, unread.length - LISTED)}
      skipped={run.skipped.map(({ source, reason }) => ({ source, reason: skipReason(reason) }))}
      skippedMore={run.skippedMore}
      proposals={await countProposed(house)}
      proposalsHref={clientPaths.proposals()}
      todayHref={studioPaths.today()}
    />
  )
  return c.render(page, { title: say('studio.import.report'), here: 'import' })
}

function stoppedBy(run: ImportRun): Stopped | null {
  if (run.state === 'done') return null
  return run.problem === 'disk-full' ? 'diskFull' : 'stopped'
}

const skipReason = (reason: string): SkipReason => SKIP_REASONS.find((one) => one === reason) ?? 'unreadable'
