/** What Consonance hears, worded as a question worth asking and never as a verdict (S0-1, S0-15, S2-1). */
export const en = {
  'reading.calm': 'calm',
  'reading.watch': 'worth a look',
  'reading.uneasy': 'may be uneasy',
  'reading.unheard': 'not read',
  'reading.tooLittle': 'too early to say',

  'reading.kind.doubt': 'Doubt after buying',
  'reading.kind.money': 'Money',
  'reading.kind.time': 'Time',
  'reading.kind.disappointment': 'Not what was hoped for',
  'reading.kind.confusion': 'Something is unclear',
  'reading.kind.ignored': 'Waiting to be heard',
  'reading.kind.anger': 'Anger',

  'reading.ask.doubt': 'Second thoughts are common after signing. What is it that weighs?',
  'reading.ask.money': 'A word about the cost. Is it the sum, or what it buys?',
  'reading.ask.time': 'A date may be pressing. Is it clear what comes next, and when?',
  'reading.ask.disappointment': 'Something is not as pictured. Which one thing would help most?',
  'reading.ask.confusion': 'A part of it may not be clear. Would a call be easier than a letter?',
  'reading.ask.ignored': 'An answer may be missing. Is there a question still open?',
  'reading.ask.anger': 'Strong words. What happened, and what would put it right?',
  'reading.ask.slower': 'A full desk, or something that weighs?',
  'reading.ask.silent': 'Has everything arrived, and can it be used?',

  'reading.slower': 'Slower than usual',
  'reading.silent': 'Silence',

  'reading.why.doubt': 'Doubt after buying.',
  'reading.why.money': 'A word about money.',
  'reading.why.time': 'A word about time.',
  'reading.why.disappointment': 'Something is not as hoped for.',
  'reading.why.confusion': 'Something is unclear.',
  'reading.why.ignored': 'Waiting to be heard.',
  'reading.why.anger': 'Strong words.',
  'reading.why.slower': 'Last answer: {took}. Usual: {usual}.',
  'reading.why.silent': 'No word for {waited}. Usual: {usual}.',
  'reading.why.signed': 'Signed {ago}.',
  'reading.why.delivered': 'Delivered {ago}.',

  'reading.notThisTime': 'Not this time',
  'reading.notThisTimeLong': 'Not this time: {kind}',
  'reading.takeBack': 'Take it back',
  'reading.dismissed': 'Set aside',
  'reading.inWordsAlone': 'The pace is as ever: this is in the words alone.',
  'reading.marginOf': 'What this letter may mean',

  'reading.paceOf': 'Time to answer, letter by letter. Dotted: the usual, {usual}.',
  'reading.paceTold':
    'Usual time to answer: {usual}. The last {count, plural, one {answer} other {# answers}}, oldest first: {lengths}.',
  'reading.paceNow': 'Now waiting for {waited}.',

  'reading.since': 'since {day}',
  'reading.noEvidence': 'Nothing in the words or the pace asks for attention.',
  'reading.tooLittleLong':
    'A first letter or two is too little to say anything. This fills in as you write to each other.',
  'reading.unheardLong': 'Nobody at this client is read at the moment, so there is no reading.',
  'reading.settling.signing':
    'Settling in, day {day} after signing. Second thoughts come to everybody now; nobody is at fault. A line from you helps.',
  'reading.settling.delivery':
    'Settling in, day {day} after the delivery. Questions and second thoughts come to everybody now; nobody is at fault.',
  'reading.isCommon':
    'Some unease after signing or after a delivery is normal. It usually eases once it is asked about.',
  'reading.openLetter': 'Read it in the letter',
} as const
