import type { Context } from 'hono'
import type { ZodError } from 'zod'
import { Refusal } from '#foundation/refusal.ts'
import { type PageEnv, sayNext } from '#ui/page-env.ts'
import { problemsOf, unprocessed } from '#ui/typed.ts'
import { en } from '../words/en.ts'

type Key = keyof typeof en

/** What the routes of this room have at hand. */
export type ClientEnv = PageEnv<Key>
export type Here = Context<ClientEnv>

/** A sentence a field, by the field's name. */
export type Problems = Record<string, string>

/** What could not be taken, as this room says it; a problem without a sentence comes from a tampered choice. */
export function problemsIn(c: Here, error: ZodError): Problems {
  return problemsOf(error, (key) => c.var.say(isKey(key) ? key : 'client.choiceWrong'))
}

const isKey = (key: string): key is Key => key in en

/** An address that is another contact's is said beside the addresses; every other refusal goes on. */
export async function orTaken(
  c: Here,
  act: () => Promise<Response>,
  again: (problems: Problems) => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'client.addressTaken') throw error
    const problems = { addresses: c.var.say('client.addressTaken', error.values) }
    return unprocessed(c, () => again(problems))
  }
}

/** Says on the next page that something was put away or brought back, with the way to take that back. */
export function sayArchived(c: Here, of: { archived: boolean; name: string; action: string }): void {
  const undo = { action: of.action, hidden: { archived: of.archived ? 'no' : 'yes' } }
  sayNext(c, { key: of.archived ? 'client.done.archived' : 'client.done.unarchived', values: { name: of.name }, undo })
}
