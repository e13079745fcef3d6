import { Refusal } from '#foundation/refusal.ts'

/** What was looked up; refuses `client.notFound`: another studio's id and an unknown one are the same (style.md, rule 10). */
export async function found<Thing>(looked: Promise<Thing | null | undefined>): Promise<Thing> {
  const thing = await looked
  if (thing === null || thing === undefined) throw new Refusal('client.notFound')
  return thing
}
