import type { Context } from 'hono'
import type { ZodError } from 'zod'

/** A form as it was typed: text fields only, the last of a name counts. */
export async function typed(c: Context): Promise<Record<string, string>> {
  const body = await c.req.parseBody()
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(body)) if (typeof value === 'string') values[name] = value
  return values
}

/**
 * What could not be taken, field by field, as sentences: `sentence` turns a schema's message (a key of the words) into one. Only the
 * first problem of a field is said.
 */
export function problemsOf(error: ZodError, sentence: (key: string) => string): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? '')
    problems[name] ??= sentence(issue.message)
  }
  return problems
}

/** The form again, with what was typed, as 422; the status is set first because the page is the answer. */
export function unprocessed(c: Context, page: () => Response | Promise<Response>): Response | Promise<Response> {
  c.status(422)
  return page()
}
