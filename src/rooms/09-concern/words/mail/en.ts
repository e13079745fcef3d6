/** The letters that a concern brings about: warm, short, in the first person; no blame, no guilt, nothing a person would not write themselves. */
export const en = {
  'mail.youSaid': 'In your own words:',
  'mail.restated.subject': 'Have I understood you?',
  'mail.restated.asIUnderstand':
    'Thank you for being open about this. Before anything else I would like to be sure that I have understood it. This is how I see it:',
  'mail.restated.isThatIt': 'Is that it? If something is missing, or weighs more than I think, please put it right.',
  'mail.restated.link': 'You can answer here, with one tap:',
  'mail.restated.reply': 'A short reply is enough: “yes, that is it”, or what is different.',
  'mail.options.subject': 'What could ease it',
  'mail.options.here':
    '{count, plural, =1 {Here is what I can do, and what it would mean:} other {Here is what I can do, and what each of these would mean:}}',
  'mail.options.kind.solution': 'This puts the matter itself right.',
  'mail.options.kind.way-out': 'This is a way out of it.',
  'mail.options.kind.less-damage': 'This makes it weigh less.',
  'mail.options.kind.alternative': 'This is the next best thing.',
  'mail.options.kind.stand': 'Here it would stay as it is.',
  'mail.options.which':
    '{count, plural, =1 {Would it ease it for you? Yes, partly and no are all good answers. If it does not fit, tell me, and I will think further.} other {Would they ease it for you? Yes, partly and no are all good answers, one for each. If none of them fits, tell me, and I will think further.}}',
  'mail.options.link': 'You can answer here, with one tap for each:',
  'mail.options.reply':
    '{count, plural, =1 {One word in reply is enough: yes, partly, or no.} other {The numbers in a reply are enough, such as “1 yes, 2 partly”.}}',
  'mail.promised.subject': 'My promise to you',
  'mail.promised.countOn': 'This is what you can count on:',
  'mail.promised.by': 'By {on}.',
  'mail.promised.byTime': 'By {on}, {time}.',
  'mail.promised.who': 'Seen to by {name}.',
  'mail.promised.ifNot': 'Should anything stand in the way, I will ask you before that day, not after it.',
  'mail.promised.link': 'The promise and its date stand here:',
  'mail.promised.reply': 'If you had something else in mind, a short reply is enough.',
  'mail.checkBack.subject': 'Does this ease it?',
  'mail.checkBack.againSubject': 'How is it for you now?',
  'mail.checkBack.again':
    'Now that some days have gone by, I would like to know how it feels for you. There is no hurry, and any answer is a good one.',
  'mail.checkBack.done':
    '{count, plural, =1 {This was promised, and it is done:} other {These things were promised, and they are done:}}',
  'mail.checkBack.on': 'Done on {on}.',
  'mail.checkBack.ask':
    'Does this ease it for you: yes, partly, or not yet? If something is left, I would be glad to hear it, and we go on from there.',
  'mail.checkBack.againAsk':
    'Is it easier now: yes, partly, or not yet? If something is on your mind, however small, I would be glad to hear it. A call is fine too.',
  'mail.checkBack.link': 'One tap here is enough:',
  'mail.checkBack.reply': 'One word in reply is enough: yes, partly, or no.',
  'mail.call.subject': 'Shall we talk it through?',
  'mail.call.suits':
    '{count, plural, =1 {Some things are easier said than written. Would this time suit you?} other {Some things are easier said than written. Would one of these times suit you?}}',
  'mail.call.slot': '{day}, {time} ({minutes, plural, one {# minute} other {# minutes}})',
  'mail.call.zone': 'All times: {zone}.',
  'mail.call.how': 'How: {how}',
  'mail.call.link': 'You can choose here, or say there that none suits:',
  'mail.call.reply':
    '{count, plural, =1 {Yes or no is enough. If it does not suit, tell me when would.} other {The number in a reply is enough. If none suits, tell me when would.}}',
  'mail.invited.subject': 'Your view counts',
  'mail.invited.ofProject': 'We are talking about “{project}”, and your view of it counts.',
  'mail.invited.ofWork': 'We are talking about how our work together is going, and your view of it counts.',
  'mail.invited.ask':
    'I would rather hear it from you than guess: what matters most to you in it, and is there anything that bothers you?',
  'mail.invited.link': 'You can tell me here:',
  'mail.invited.reply': 'A short reply is enough. If you would rather talk, tell me when I may call.',
  'mail.openLine.number': 'On {on}, from {from} to {to}, you can call me at once with any question: {number}.',
  'mail.openLine.write':
    'On {on}, from {from} to {to}, a word from you is enough, whatever the question, and I call you at once.',
}
