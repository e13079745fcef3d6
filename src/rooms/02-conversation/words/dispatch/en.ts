/** Messages on their way, and those that did not get through. */
export const en = {
  'dispatch.lede':
    'Each message stands ready in the client’s language. Make it your own and send it: it leaves from your own address after ten seconds, in which you can take it back.',
  'dispatch.send': 'Send',
  'dispatch.sendEarly': 'Send it all the same',
  'dispatch.from': 'Leaves from {address}',
  'dispatch.to': 'To: {names}',
  'dispatch.one': 'A message that leaves',
  'dispatch.onWay': 'On its way',
  'dispatch.trouble': 'Did not get through',
  'dispatch.more': '{count, plural, one {One more is on its way.} other {# more are on their way.}}',
  'dispatch.leavesSoon': 'It leaves in a moment.',
  'dispatch.leavesAt': 'It leaves: {day}, {time}.',
  'dispatch.againSoon': 'It has not left yet and is tried again in a moment.',
  'dispatch.againAt': 'It has not left yet. Next try: {day}, {time}.',
  'dispatch.leftAt': 'It left: {day}, {time}.',
  'dispatch.standing.leaves': 'It is being handed over just now.',
  'dispatch.standing.failed': 'It did not leave.',
  'dispatch.standing.uncertain': 'It may have arrived.',
  'dispatch.standing.partly': 'It did not reach everybody.',
  'dispatch.standing.bounced': 'It left and came back: it could not be delivered.',
  'dispatch.standing.withdrawn': 'It was taken back and did not leave.',
  'dispatch.standing.untrue': 'It was not true any more, so it did not leave.',
  'dispatch.uncertainHint':
    'Look into the Sent folder of your mailbox, or ask whether it came. Sent again, it may arrive twice.',
  'dispatch.said': 'The server said:',
  'dispatch.person.waiting': 'not yet there',
  'dispatch.person.accepted': 'taken by the server',
  'dispatch.person.refused': 'refused',
  'dispatch.person.delayed': 'delayed on its way',
  'dispatch.person.bounced': 'came back undelivered',
  'dispatch.takeBack': 'Take it back',
  'dispatch.now': 'Try now',
  'dispatch.again': 'Try again',
  'dispatch.change': 'Change it',
  'dispatch.arrived': 'It arrived',
  'dispatch.notArrived': 'Send it again',
  'dispatch.putAway': 'Put it away',
  'dispatch.toAddress': 'To the address',
  'dispatch.done.leaving': 'On its way: it leaves in ten seconds.',
  'dispatch.done.withdrawn': 'Taken back: nothing left.',
  'dispatch.done.tooLate': 'That came too late: it has left, or is leaving just now.',
  'dispatch.done.again': 'It is tried again now.',
  'dispatch.done.arrived': 'Noted: it arrived.',
  'dispatch.done.away': 'Put away: it is not asked again.',
  'dispatch.without.account':
    'No mail account can send just now. Your words are still here: send the message another way, or look at the accounts in the settings.',
  'dispatch.without.address':
    'No mail address of this person is known. Your words are still here: add an address on the client’s page and send it then.',
  'dispatch.why.greylisted':
    'Their server makes whoever writes for the first time come back a little later. That is usual.',
  'dispatch.why.sending-limit':
    'Your mailbox has sent as much as its provider allows for a while. The rest leaves when it may again.',
  'dispatch.why.mailbox-full': 'Their mailbox is full.',
  'dispatch.why.too-large':
    'It is larger than the server takes. Send it with fewer or smaller files, or share them by a link.',
  'dispatch.why.no-such-address':
    'Their server does not know this address. A letter may be missing in it, or they no longer use it.',
  'dispatch.why.no-such-domain': 'What stands after the @ takes no mail. Look for a slip in the address.',
  'dispatch.why.sender-refused':
    'The server does not let this account write from this address. Look at the account in the settings.',
  'dispatch.why.blocked':
    'It was taken for unwanted mail, or a rule of theirs forbids it. Tell them another way that you are trying to write to them.',
  'dispatch.why.not-taken': 'The server did not take it.',
  'dispatch.why.unclear':
    'The connection broke after the whole message had been given to the server, before the server answered.',
  'dispatch.why.restored':
    'It waited to leave when the backup was made that was restored here, and may have left since.',
  'dispatch.why.not-in-sent':
    'The connection broke before the server answered, and the Sent folder of your mailbox holds no copy: it probably did not leave.',
  'dispatch.why.expired': 'It was tried for five days without success. Your words are kept.',
  'dispatch.why.no-account': 'The mail account that it was to leave by is not there any more. Your words are kept.',
  'dispatch.notFound': 'This message is not here. Perhaps the address of the page is cut short.',
  'dispatch.noAccount':
    'The mail account that was chosen cannot send any more. Choose another one; your words are kept.',
  'dispatch.notYours': 'This address does not belong to the account. Choose one that does.',
  'dispatch.nobody': 'Nobody is named in To yet.',
  'dispatch.address': 'One of the addresses is none that mail can be sent to. Look for a slip in it.',
  'dispatch.unsafe':
    'A subject, a name or a file name holds signs that no mail can carry, such as a line end. Take them out and send it again.',
  'dispatch.tooLarge':
    'With its files the letter is larger than {most, number} MB, which few servers take. Your words are kept: send fewer files, or share them by a link.',
  'dispatch.today': 'Messages that did not get through',
  'dispatch.onlyTrouble':
    '{count, plural, one {One message did not get through.} other {# messages did not get through.}}',
} as const
