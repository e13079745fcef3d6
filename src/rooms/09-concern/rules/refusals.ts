/** Why something may not happen to a concern now; each is a sentence of words/. */
export type ConcernRefusal =
  | 'concern.notFound'
  | 'concern.movedOn'
  | 'concern.notNow'
  | 'concern.ended'
  | 'concern.noWords'
  | 'concern.tooLong'
  | 'concern.notTheirWord'
  | 'concern.quoteMissing'
  | 'concern.notTheirLetter'
  | 'concern.callIncomplete'
  | 'concern.noMinutes'
  | 'concern.noTimes'
  | 'concern.twoOptions'
  | 'concern.onlyStanding'
  | 'concern.noGrounds'
  | 'concern.triedBefore'
  | 'concern.anotherKind'
  | 'concern.theyVoicedIt'
  | 'concern.noContact'
  | 'concern.notYours'
  | 'concern.tooLateToTakeBack'
  | 'concern.builtUpon'
  | 'concern.anotherOpen'

/** It may happen; it is so already and changes nothing; a client's word that came too late and is kept as `said`; or why not. */
export type MayAct = 'may' | 'same' | 'late' | ConcernRefusal
