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
  'reading.kind.comparison': 'Comparing offers',
  'reading.kind.uninformed': 'Kept in the dark',
  'reading.kind.pressure': 'Pressure from others',

  'reading.ask.doubt': 'Second thoughts are common after signing. What is it that weighs?',
  'reading.ask.money': 'A word about the cost. Is it the sum, or what it buys?',
  'reading.ask.time': 'A date may be pressing. Is it clear what comes next, and when?',
  'reading.ask.disappointment': 'Something is not as pictured. Which one thing would help most?',
  'reading.ask.confusion': 'A part of it may not be clear. Would a call be easier than a letter?',
  'reading.ask.ignored': 'An answer may be missing. Is there a question still open?',
  'reading.ask.anger': 'Strong words. What happened, and what would put it right?',
  'reading.ask.comparison': 'Another offer is on the table. What does it have that ours lacks?',
  'reading.ask.uninformed': 'They may not know how things stand. What would they like to hear from you, and how often?',
  'reading.ask.pressure': 'Somebody behind them has a say. Who is it, and what do they need to see?',
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
  'reading.why.comparison': 'Another offer is mentioned.',
  'reading.why.uninformed': 'They do not know how things stand.',
  'reading.why.pressure': 'Somebody presses them.',
  'reading.why.bothered': 'They say that something bothers them.',
  'reading.why.soSo': 'They say so-so.',
  'reading.why.seemedUneasy': 'They seemed uneasy in a talk.',
  'reading.why.seemedWary': 'They seemed a little uneasy in a talk.',
  'reading.why.slower': 'Last answer: {took}. Usual: {usual}.',
  'reading.why.silent': 'No word for {waited}. Usual: {usual}.',
  'reading.why.signed': 'Signed {ago}.',
  'reading.why.delivered': 'Delivered {ago}.',

  'reading.notThisTime': 'Not this time',
  'reading.notThisTimeLong': 'Not this time: {kind}',
  'reading.takeBack': 'Take it back',
  'reading.takeBackLong': 'Take it back: {kind}',
  'reading.dismissed': 'Set aside',
  'reading.inWordsAlone': 'The pace is as ever: this is in the words alone.',
  'reading.further': '{count, plural, one {One more thing it may mean} other {# more things it may mean}}',
  'reading.marginOf': 'What this letter may mean',

  'reading.paceOf': 'Time to answer, letter by letter. Dotted: the usual, {usual}.',
  'reading.paceTold':
    'Usual time to answer: {usual}. The last {count, plural, one {answer} other {# answers}}, oldest first: {lengths}.',
  'reading.paceNow': 'Now waiting for {waited}.',

  'reading.howComputed':
    'Your letters and theirs are compared with what is usual between you; phrases and habits that differ add up, fade with time and ease when they are answered. No person is judged, and no text leaves this computer.',
  'reading.noEvidence': 'Nothing in the words or the pace asks for attention.',
  'reading.unheardLong': 'Nobody at this client is read at the moment, so there is no reading.',
  'reading.settling.signing':
    'Settling in, day {day} after signing. Second thoughts come to everybody now; nobody is at fault. A line from you helps.',
  'reading.settling.delivery':
    'Settling in, day {day} after the delivery. Questions and second thoughts come to everybody now; nobody is at fault.',
  'reading.isCommon':
    'Some unease after signing or after a delivery is normal. It usually eases once it is asked about.',
  'reading.openSaid': 'See the answer',
  'reading.openTalk': 'See what you noted',
  'reading.openLetter': 'Read it in the letter',

  'reading.shorter': 'Shorter than usual',
  'reading.cooler': 'Less warmth than usual',
  'reading.burst': 'Many questions at once',
  'reading.repeated': 'A question asked again',
  'reading.newcomer': 'Somebody new in copy',
  'reading.ask.shorter': 'In a hurry, or keeping something back?',
  'reading.ask.cooler': 'A busy day, or has something changed between you?',
  'reading.ask.burst': 'Many questions may be one worry. Which one matters most?',
  'reading.ask.repeated': 'The first answer may not have helped. What is it that they need to know?',
  'reading.ask.newcomer': 'Somebody else reads along now. What would help them to decide?',
  'reading.why.shorter':
    'Last letter: {count, plural, one {# word} other {# words}}. Usual: {usual, plural, one {# word} other {# words}}.',
  'reading.why.cooler': 'Fewer kind words than usual.',
  'reading.why.burst':
    '{count, plural, one {# question} other {# questions}} in one letter. Usual: {usual, plural, one {# question} other {# questions}}.',
  'reading.why.repeated': 'A question came a second time.',
  'reading.why.newcomer': 'Somebody new is in copy.',

  'reading.whyNot': 'Why does it not count here?',
  'reading.reason.joke': 'A joke between us',
  'reading.reason.elsewhere': 'About something else',
  'reading.reason.usual': 'That is how they write',
  'reading.reason.mended': 'Already settled',
  'reading.reason.misread': 'Misread',
  'reading.asideFor.joke': 'You said: it was a joke between you.',
  'reading.asideFor.elsewhere': 'You said: it was about something else.',
  'reading.asideFor.usual': 'You said: that is how they write.',
  'reading.asideFor.mended': 'You said: it is already settled.',
  'reading.asideFor.misread': 'You said: it was misread.',
  'reading.learns': 'This counts less at this contact from now on.',
  'reading.learnsNot': 'The sign was right, so later ones count as before.',

  'reading.noReading': 'no reading',
  'reading.explain.doubt': 'There may be doubt about the decision itself.',
  'reading.explain.comparison': 'Another offer seems to be in play.',
  'reading.explain.money': 'The cost seems to weigh.',
  'reading.explain.time': 'Time seems to press.',
  'reading.explain.confusion': 'Something may not be clear.',
  'reading.explain.uninformed': 'It may not be known how the work stands.',
  'reading.explain.ignored': 'A question or a wish may have gone unheard.',
  'reading.explain.disappointment': 'Something may have turned out other than hoped.',
  'reading.explain.anger': 'Something has led to strong words.',
  'reading.explain.pressure': 'Somebody else seems to be pressing.',
  'reading.explain.bothered': 'They were asked, and say that something bothers them.',
  'reading.explain.soSo': 'They were asked, and say that it is so-so.',
  'reading.explain.seemedUneasy': 'They seemed uneasy when you talked.',
  'reading.explain.seemedWary': 'They seemed a little uneasy when you talked.',
  'reading.explain.slower': 'Answers take longer than usual.',
  'reading.explain.silent': 'An answer has been missing for longer than usual.',
  'reading.explain.shorter': 'The letters have become shorter than usual.',
  'reading.explain.cooler': 'The tone has less warmth than usual.',
  'reading.explain.burst': 'More is being asked than usual.',
  'reading.explain.repeated': 'A question came a second time, so the first answer may not have helped.',
  'reading.explain.newcomer': 'Somebody new reads along, perhaps for a second opinion.',
  'reading.sure.faint': 'There is one hint of it, from {day}; it may well be nothing.',
  'reading.sure.fair': 'There is good reason to ask: it has looked so since {day}.',
  'reading.sure.firm': 'It was said outright and has stood since {day}.',
  'reading.fades': 'A reading is about a situation, never about a person. Without anything new it fades by itself.',
  'reading.alertSince': 'It has asked for your attention since {day}.',

  'reading.saidThemselves': 'In their own words',
  'reading.foundByLooking': 'Found by looking',
  'reading.speaksAgainst': 'What speaks against it',
  'reading.against.thanked': 'Thanks were said in between.',
  'reading.against.mended': 'Thanks have come since, so it may be mended.',
  'reading.against.answered': 'You have answered since.',
  'reading.against.asUsual': 'Pace and manner are as ever.',
  'reading.against.away': 'An absence was announced.',
  'reading.against.atEase': 'They say that they are at ease.',
  'reading.against.seemedCalm': 'They seemed at ease in a talk.',
  'reading.against.past': 'Nothing new has come for more than two weeks.',
  'reading.none.noLetters': 'No letter has come yet. A reading begins with the second one.',
  'reading.none.oneLetter':
    'A first letter or two is too little to say anything. This fills in as you write to each other.',
  'reading.none.language':
    'The letters are in a language that Consonance does not understand, so it says nothing about them.',
  'reading.none.gap': 'After more than a year without letters Consonance begins anew and says nothing yet.',
  'reading.noHabit.few': 'Pace and manner are not compared yet: that takes at least five answers.',
  'reading.noHabit.shared': 'Several people write from one address, so pace and manner are not compared.',
  'reading.closer': 'Why a closer look is worth it now',
  'reading.attention.dear':
    '{project}: about {times, number} times what is usually paid here. A larger sum makes second thoughts likelier.',
  'reading.attention.intangible':
    '{project}: this work cannot be held in the hand, so it is harder to feel sure of it.',
  'reading.attention.care': '{project}: you noted that they need support here.',
  'reading.trustedChange': 'At ease for a long time, and now a change: this deserves to come first.',
  'reading.export': 'Save this reading as a file',

  'reading.courseOf': 'From {from} to {to}. The higher the line, the more speaks for unease.',
  'reading.courseTold': 'How it went, {from} to {to}: lowest at calm, highest at unease. Now: {now}.',
  'reading.mark.signed': 'Signed',
  'reading.mark.delivered': 'Delivered',
  'reading.mark.asked': 'Asked',
  'reading.mark.concern': 'A concern opened',
  'reading.mark.eased': 'Eased, they said',
  'reading.asTable': 'The same as a table',
  'reading.column.day': 'Day',
  'reading.column.what': 'What it was',
  'reading.againstTheirUsual': 'Against their usual',
  'reading.lengthsOf': 'Words a letter. Dotted: the usual, {usual}.',
  'reading.warmthsOf': 'Kind words, letter by letter. Dotted: the usual, {usual} of 100.',
  'reading.questionsOf': 'Questions a letter. Dotted: the usual, {usual}.',
  'reading.measuresTold': '{count, plural, one {The last letter} other {The last # letters, oldest first}}: {values}.',

  // Asking, and why attention is raised.
  'reading.askTitle': 'One question worth asking',
  'reading.askHint':
    'A suggestion in their language. Make it your own, copy it, and send it the way you usually write. Nothing is sent from here; that you asked is noted.',
  'reading.askOver':
    '{count, plural, one {One unasked message} other {# unasked messages}} reached this person within seven days, and that is enough for a week. The next one fits from {day}; you decide.',
  'reading.askTo': 'To: {name}',
  'reading.askCopy': 'Copy and note',
  'reading.askOtherwise': 'I asked in another way',
  'reading.askMail': 'Open in the mail program',
  'reading.askAgain': 'Ask something else',
  'reading.asked': 'You asked {ago}.',
  'reading.askedReady': 'Your words, ready to copy',
  'reading.askedNot': 'Not asked after all',
  'reading.askedUndone': 'Taken back: nothing was asked.',
  'reading.askEmpty': 'There is no question here yet. Write one, or say that you asked in another way.',
  'reading.isOff': 'This person’s letters are not read at the moment, so no question was noted.',
  'reading.question.hello': '{salutation},',
  'reading.question.helloAnybody': 'Hello,',
  'reading.question.doubt':
    '{after, select, signing {It is quite normal to turn a decision over once more after signing. Is there anything about it that does not sit right with you yet? I would be glad to hear it, however small.} other {Looking at where we are, is there anything you are in two minds about? I would be glad to hear it, however small.}}',
  'reading.question.comparison':
    'If you are weighing this against other ways of doing it, I would be glad to think it through with you. What matters most to you in the choice?',
  'reading.question.money':
    'I would like the costs to feel right to you as well as the work. Is it the sum itself that gives you pause, or is it unclear what it buys? We can talk about it quite openly.',
  'reading.question.time':
    'Is the timing still comfortable for you? If a particular date matters on your side, tell me what hangs on it and we can look at the plan together.',
  'reading.question.confusion':
    '{after, select, delivery {Now that you have it all in front of you, is there a part that could be clearer? Ask me anything, in any order. If it is easier to talk it through, we can have a short call.} other {Is there anything you would like to see more clearly? Ask me anything, in any order. If it is easier to talk it through, we can have a short call.}}',
  'reading.question.uninformed':
    'Perhaps I have told you too little about how things are going. What would you like to know right now, and how often would it suit you to hear from me?',
  'reading.question.ignored':
    'Perhaps I have left something of yours without a proper answer. Which question is still open for you? Let us begin with that one.',
  'reading.question.disappointment':
    '{after, select, delivery {Now that you can see it as a whole, is it what you had pictured? If it is not, which part matters most to you?} other {I would like to understand properly what you had pictured. What is not there yet, and which part of it matters most to you?}}',
  'reading.question.anger':
    'I can see that something has gone wrong, and I would like to understand it properly. What happened from where you stand, and what would help first?',
  'reading.question.pressure':
    'Is there somebody on your side who sees this differently, or who needs to see something first? What would help you in that conversation? We can also talk all together, if you like.',
  'reading.question.bothered':
    'Thank you for telling me that something bothers you. What is it? I would rather hear it than not, and we will find a way.',
  'reading.question.soSo': 'You said that it is so-so. What would make it better? A word or two is enough.',
  'reading.question.seemedUneasy':
    'I have been thinking about our talk. Is there anything that does not feel right to you? I would be glad to hear it.',
  'reading.question.seemedWary':
    'Is everything all right since we talked? If anything is on your mind, a word or two is enough.',
  'reading.question.slower':
    'I imagine there is a lot on your desk. Is there anything in our work that is hard to answer just now? A line or a short call, whichever is easier for you.',
  'reading.question.silent':
    '{after, select, delivery {Did everything arrive, and can you use it the way you meant to? If anything gets in the way, a word or two is enough.} other {How are things with you? If anything I sent is unclear or not quite right, a word or two is enough.}}',
  'reading.question.shorter':
    'How does the work look from where you are sitting? If there is something you would like me to do differently, I would be glad to know.',
  'reading.question.cooler':
    'How is it to work with me at the moment? If something could be better, I would like to hear it from you.',
  'reading.question.burst':
    'Your questions are welcome, all of them. Would it be easier to go through them together on a short call, or is there one that matters more than the others?',
  'reading.question.repeated':
    'I would like to be sure that I answered what you were really asking. What is still open? If my answer missed the point, do say so.',
  'reading.question.newcomer':
    'I am glad that more people on your side are taking an interest. Whose view should we hear as well, and what would they like to see from me?',
  'reading.question.signing':
    'The agreement is signed and we are on our way. How do you feel about it? If there is something you would like to ask or talk over, now is a good moment.',
  'reading.question.delivery':
    'You have had it in your hands for a few days now. How is it working out for you? If there is something you would like to talk over, do tell me.',
  'reading.question.work':
    'How is it going from your side: the work itself, the way we go about it, and the pace? If one of them could be better, I would like to know.',
  // End of asking.
} as const
