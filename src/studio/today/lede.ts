import type { TodayPageProps } from './today-page.tsx'

/** The first sentence of the day: who waits and what is due; when nobody waits, it says so. */
export function ledeOf({ say, needs, due, uneasy, watch, waiting, clients, proposals }: TodayPageProps): string {
  const { concernCount, promisedCount, messageCount } = due
  if (clients === 0) return say(proposals > 0 ? 'studio.today.chooseLede' : 'studio.today.noClients')
  const isCalm = needs.length + concernCount + promisedCount === 0
  if (isCalm && due.dispatches.length > 0) return say('dispatch.onlyTrouble', { count: due.dispatches.length })
  if (isCalm && waiting.length > 0) return say('studio.today.onlyWaiting', { count: waiting.length })
  if (isCalm && messageCount > 0) return say('studio.today.onlySend', { count: messageCount })
  if (isCalm) return say('studio.today.nobody')
  return [
    concernCount > 0 && say('studio.today.concerns', { count: concernCount }),
    uneasy > 0 && say('studio.today.uneasy', { count: uneasy }),
    watch > 0 && say('studio.today.watch', { count: watch }),
    promisedCount > 0 && say('studio.today.due', { count: promisedCount }),
  ]
    .filter(Boolean)
    .join(' ')
}
