import { MailProblem, type MailProblemCode } from '../mail-problem.ts'
import { firstLine } from './first-line.ts'
import {
  authProblem,
  codeProblem,
  type Fault,
  type ProblemOf,
  replyProblem,
  saidProblem,
  wordedProblem,
} from './problem-rules.ts'

export type { ProblemOf }

/**
 * What an error of imapflow, nodemailer, Node's TLS or its sockets says of the server. The detail is the server's own first line, cut to 300 characters, without
 * password, token, or any way of writing them. The texts by which providers are told apart are from reports of their users; none of the providers
 * could be reached when this was written.
 */
export function mailProblemOf(error: unknown, of: ProblemOf | null): MailProblem {
  if (error instanceof MailProblem) return error
  const fault = faultOf(error)
  const code = codeOfFault(fault, of)
  const said = fault.said || (OF_CERTIFICATES.has(code) ? fault.message : '')
  return new MailProblem(code, firstLine(said, secretsOf(of)), { cause: bareCause(error) })
}

const OF_CERTIFICATES: ReadonlySet<MailProblemCode> = new Set([
  'certificate-expired',
  'certificate-name',
  'certificate-untrusted',
])

function codeOfFault(fault: Fault, of: ProblemOf | null): MailProblemCode {
  const byCode = codeProblem(fault)
  // A certificate or a socket that failed tells more than the state it failed in; whoever hangs up may have said why.
  if (byCode && !HUNG_UP.has(byCode)) return byCode
  if (fault.isTls) return 'no-tls'
  if (fault.isFolderMissing) return 'no-such-folder'
  const bySaid = saidProblem(fault)
  if (bySaid) return bySaid
  if (fault.isAuth) return authProblem(fault, of)
  return replyProblem(fault) ?? byCode ?? wordedProblem(fault) ?? 'other'
}

const HUNG_UP: ReadonlySet<MailProblemCode> = new Set(['dropped', 'no-mail-server'])

function faultOf(error: unknown): Fault {
  const chain = chainOf(error)
  const text = (key: string): string => chain.map((one) => one[key]).find((value) => typeof value === 'string') ?? ''
  const truth = (key: string) => chain.some((one) => one[key] === true)
  const codes = chain.flatMap((one) => [one['code'], one['originalCode']].filter((code) => typeof code === 'string'))
  const smtpCode = chain.map((one) => one['responseCode']).find((value) => typeof value === 'number')
  return {
    codes: codes.map(String),
    message: text('message'),
    said: text('responseText') || text('response') || text('reason'),
    imapCode: text('serverResponseCode'),
    smtpCode: typeof smtpCode === 'number' ? smtpCode : 0,
    isAuth: truth('authenticationFailed') || codes.includes('EAUTH'),
    isTls: truth('tlsFailed'),
    isFolderMissing: truth('mailboxMissing') || codes.includes('NotFound'),
  }
}

/** The error and what caused it, at most five deep: a circle must not hold us. */
function chainOf(error: unknown): Record<string, unknown>[] {
  const chain: Record<string, unknown>[] = []
  for (let one = error; chain.length < 5 && typeof one === 'object' && one !== null;) {
    const fields: Record<string, unknown> = { ...one }
    if (one instanceof Error) Object.assign(fields, { message: one.message })
    chain.push(fields)
    one = (one instanceof Error ? one.cause : undefined) ?? fields['_err'] ?? fields['parserError']
  }
  return chain
}

function secretsOf(of: ProblemOf | null): string[] {
  if (!of) return []
  const { auth } = of
  const secret = 'pass' in auth ? auth.pass : auth.accessToken
  // Whole answers of a login, which a server may repeat (RFC 4616, RFC 7628).
  return [secret, `\0${auth.user}\0${secret}`, `user=${auth.user}\x01auth=Bearer ${secret}\x01\x01`]
}

/** The libraries' errors hold the command that was sent: whoever logs the cause must not log it. */
function bareCause(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
