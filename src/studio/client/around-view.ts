import type { Client } from '#client/client.ts'
import { clientPaths } from '#client/client-paths.ts'
import type { House } from '#foundation/house.ts'
import { datesIn } from '#ui/dates.ts'
import { expectationsView } from '../beside/expectations-view.ts'
import { openLinesBeside } from '../open-line/open-lines-view.ts'
import { questionsBeside } from '../questions/questions-view.ts'
import type { Studio } from '../studio.ts'
import { toldOn } from '../talks/told-view.ts'
import type { AroundView } from './client-around.tsx'

/** What they asked, what they expect, and when they reach the studio at once. */
export async function aroundView(house: House, client: Client, studio: Studio): Promise<AroundView> {
  const dates = datesIn(studio.language, studio.zone, house.now())
  return {
    talks: await toldOn(house, client),
    questions: await questionsBeside(house, { client: client.id }),
    expectations: await expectationsView(house, { client, here: clientPaths.client(client.id), dates }),
    openLines: await openLinesBeside(house, client),
  }
}
