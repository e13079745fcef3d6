/** The front door of sign-in: others import from here only. */
export { type SignInDoor, signInDoor } from './door.ts'
export type { Visitor } from './door-parts.ts'
export { signIn, type SignedIn, signUpOwner } from './entering.ts'
export { addMember, workspacesOf } from './members.ts'
export { changePassword, newOwnerPassword, randomPassword, resetPassword } from './passwords.ts'
export { newRecoveryCodes, recoveryCodesLeft, signInWithRecoveryCode } from './recovery.ts'
export {
  endOtherSessions,
  endSession,
  type OpenSession,
  type Session,
  sessionOf,
  sessionsOf,
  signOut,
} from './sessions.ts'
export { SHORTEST_PASSWORD } from './password-rules.ts'
