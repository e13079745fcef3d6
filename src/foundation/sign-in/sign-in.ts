/** The front door of sign-in: others import from here only, but for its tables and migrations, which the store takes, and its password rule, which forms ask. */
export { countAttempt, countPress, countTrial } from './attempts.ts'
export { addPasskey, beginPasskey } from './adding-passkeys.ts'
export { type SignInDoor, signInDoor } from './door.ts'
export type { Visitor } from './door-parts.ts'
export { signIn, type SignedIn, signUpOwner } from './entering.ts'
export { addMember, hasNoOwner, memberNames, removeVisitors, workspacesOf } from './members.ts'
export { NewPasskeyAnswer, PasskeyAnswer } from './passkey-answers.ts'
export { askForPasskey, signInWithPasskey } from './passkey-entering.ts'
export type { PasskeyPlace } from './passkey-parts.ts'
export { type Passkey, passkeysOf, removePasskey, renamePasskey, restorePasskey } from './passkeys.ts'
export { changePassword, newOwnerPassword, randomPassword } from './passwords.ts'
export { newRecoveryCodes, recoveryCodesLeft, signInWithRecoveryCode } from './recovery.ts'
export {
  endOtherSessions,
  endSession,
  openSessions,
  type OpenSession,
  type Session,
  sessionOf,
  sessionsOf,
  signOut,
} from './sessions.ts'
export { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password-rules.ts'
