import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
async function timed(work: () => unknown) {
  const took: number[] = []
  for (let i = 0; i < 80; i++) { const b = performance.now(); await work(); if (i > 10) took.push(performance.now() - b) }
  took.sort((a, b) => a - b)
  return `min ${took[0]!.toFixed(1)} q1 ${took[Math.floor(took.length / 4)]!.toFixed(1)} med ${took[Math.floor(took.length / 2)]!.toFixed(1)}`
}
test('bench', async () => {
  const b = await import('../../../bench/due.ts')
  const { openStore } = await import('#foundation/store/store.ts')
  const { migrations } = await import('#house/migrations.ts')
  const file = join(mkdtempSync(join(tmpdir(), 'due-')), 'x.sqlite')
  const store = await openStore({ file }, migrations)
  await store.migrate()
  const house = await (b as any).filled(store)
  const { openPromises } = await import('#promise/promise.ts')
  const { concernsInBrief } = await import('#concern/concern.ts')
  const { waitingOutgoing } = await import('#foundation/outbox/outbox.ts')
  const { alerts } = await import('#reading/reading.ts')
  const { due, dueRows, heldRows, named } = await import('./due.ts')
  const { dueOf } = await import('./due-rules.ts')
  const { studioOf } = await import('../studio.ts')
  const { todayDue } = await import('../today/today-due.ts')
  const { todayView } = await import('../today/today-view.ts')
  const studio = await studioOf(house)
  const rows = await dueRows(house, studio)
  const list = dueOf(rows, studio, house.now())
  const all = { promises: () => openPromises(house, {}), concerns: () => concernsInBrief(house, {open: true}), messages: () => waitingOutgoing(house, {most:1000}), alerts: () => alerts(house), named: () => named(house, list), held: () => heldRows(house, studio, {}), rows: () => dueRows(house, studio), rule: () => dueOf(rows, studio, house.now()), due: () => due(house, {setting: studio}), held500: () => heldRows(house, studio, {most: 500}), todayDue: () => todayDue(house, studio), todayView: () => todayView(house, studio) }
  for (const [n, f] of Object.entries(all)) console.log('WALL', n, await timed(f))
}, 300000)
