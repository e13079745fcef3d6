/** Why something could not be done to a concern; read by the studio. */
export const en = {
  'concern.notFound': 'This concern is not in your studio. It may have been opened from an old link.',
  'concern.movedOn': 'Somebody was quicker. Please look at how the concern stands now, and try again if it still fits.',
  'concern.notNow': 'This does not fit where the concern stands now.',
  'concern.ended': 'This concern has ended. If the worry comes back, it opens a new one.',
  'concern.noWords': 'Please write a few words.',
  'concern.notTheirWord':
    'Only the client can say this on their own page. What they said in a letter or in a call can be noted with their words.',
  'concern.quoteMissing': 'These words are not in that letter. Please copy them exactly as they stand there.',
  'concern.notTheirLetter':
    'This letter does not count here. It has to be written by a contact of this client, and an answer has to be newer than the concern.',
  'concern.callIncomplete': 'Please say who said it, and what was said.',
  'concern.noMinutes': 'Please give whole minutes, at least one.',
  'concern.noTimes': 'Please offer at least one time for the call.',
  'concern.twoOptions': 'It takes at least two options, so that there is something to choose.',
  'concern.onlyStanding': 'At least one option has to be more than leaving everything as it is.',
  'concern.noGrounds': 'Leaving it as it is needs its grounds: what was agreed, what was approved.',
  'concern.triedBefore': 'This was promised before, and the worry stayed. Please find something else.',
  'concern.anotherKind': 'What was promised before did not ease it. Please add an option of another kind.',
  'concern.theyVoicedIt': 'They said themselves that it troubles them, so the concern cannot be unfounded.',
  'concern.noContact': 'Only a contact of the client can be brought in. Please add this person as a contact first.',
  'concern.notYours': 'Only whoever did this can take it back.',
  'concern.tooLateToTakeBack': 'This can be taken back for a day, and the day is over. Everything stays as it was.',
  'concern.builtUpon': 'Something else rests on this by now, so it can no longer be taken back.',
  'concern.anotherOpen': 'There is another open concern with this person by now. Please go on there.',
}
