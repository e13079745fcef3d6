/** The client's own page: links, the frame, what the studio sees, and what the studio's side says of it. */
export const en = {
  'portal.titleOf': '{page} · {studio}',
  'portal.skip': 'To the page',
  'portal.answers': '{name} answers you',
  'portal.undo': 'Undo',
  'portal.close': 'Close',
  'portal.back': 'Your page',
  'portal.always': 'Always here',
  'portal.question': 'I have a question',
  'portal.zone': 'Clock: {zone}',

  'portal.heard':
    'A program on our own computer reads your letters for signs that something worries you, so that we ask you in time. No other company sees them.',
  'portal.unheard': 'No program reads your letters for signs of worry.',
  'portal.switchOff': 'Switch this off',
  'portal.switchOn': 'Switch it on again',
  'portal.done.unheard': 'It is off. Whatever the program had noted about your letters is deleted.',
  'portal.done.heard': 'It is on again.',

  'portal.quiet': 'Nothing is open between us',
  'portal.quiet.why':
    'As soon as we promise you something, or need a word from you, it stands here with its date. If anything bothers you, tell us, however small it is.',

  'portal.about': 'What we see',
  'portal.seen': 'On this page',
  'portal.seen.opened':
    'That the page was opened with its button, on what kind of device, and when it was last used, to the hour.',
  'portal.seen.pressed': 'What you press and write here.',
  'portal.seen.pictures': 'Not whether you opened a letter: nothing in our letters tells us.',
  'portal.seen.elsewhere': 'Nobody else sees anything of it: the page loads nothing from other companies.',
  'portal.listening': 'Your letters',
  'portal.listening.what':
    'The program marks sentences that may mean worry, and notices when you write later or less than usual. It decides nothing: it only reminds us to ask you.',
  'portal.devices': 'Where this page is open',
  'portal.devices.what': 'Whoever holds one of these devices can see the page and answer in your name.',
  'portal.devices.endAll': 'Close it everywhere, here too',
  'portal.device': '{browser}, {system}',
  'portal.device.unknown': 'A device that does not say what it is',
  'portal.device.this': 'this device, since {since}',
  'portal.device.seen': 'since {since}, last used {ago}',
  'portal.device.end': 'Close it there',
  'portal.device.endHere': 'Close it here',
  'portal.device.endLong': 'Close it there: {device}',
  'portal.done.ended': 'The page is closed on that device.',
  'portal.left': 'The page is closed on this device',
  'portal.left.why': 'The link in our letter opens it again, for as long as it is good.',

  'portal.link.for': 'This page is for {name}',
  'portal.link.open': 'Open the page',
  'portal.link.notYou':
    'Are you somebody else? Then please leave it closed and write to us: you can have a page of your own.',
  'portal.link.old': '{name}: this link no longer works',
  'portal.link.expired': 'A link is good for 30 days, and these have passed.',
  'portal.link.revoked': 'We have ended this link.',
  'portal.link.kept': 'The page itself is as it was: nothing is lost.',
  'portal.link.fresh': 'Send me a fresh link',
  'portal.link.freshHint':
    'It comes by mail, to the address that we know. One of us sends it, so it may take a little while.',
  'portal.link.asked': 'We know that you need a fresh link',
  'portal.link.asked.why': 'It comes by mail, to the address that we know. You can close this window.',

  'portal.closed': 'This page is closed',
  'portal.closed.why':
    'The work was put away; nothing was deleted. If something is still open between us, simply write to us.',
  'portal.nothing': 'There is nothing to open here',
  'portal.nothing.why': 'This address opens no page on this device, or no longer does.',
  'portal.nothing.do':
    'Open the link in the newest letter you have. If that does not help, answer the letter and ask for a fresh link.',
  'portal.trouble.forged': 'This did not come from your page',
  'portal.trouble.forged.why': 'Nothing was done. Open your page and try it there.',
  'portal.trouble.tooLarge': 'That was too much at once',
  'portal.trouble.tooLarge.why':
    'Nothing was taken. Go back: your words are still in the form, and can be sent in parts.',
  'portal.trouble.failed': 'Something broke on our side',
  'portal.trouble.failed.why':
    'Go back and try again in a while: what you wrote is still in the form. If it stays so, write to us by mail.',

  'portal.tooMany': 'That was too many in a row',
  'portal.tooMany.why':
    '{minutes, plural, one {Nothing was taken this time. Please try again in # minute.} other {Nothing was taken this time. Please try again in # minutes.}}',
  'portal.tooMany.words': 'What you wrote, to be copied',
  'portal.look': 'This is the page as {name} sees it. You can look; pressing is theirs alone.',
  'portal.look.back': 'Back to the client',
  'portal.look.refused': 'You are only looking',
  'portal.look.refused.why':
    'This button is your client’s alone; nothing was done. What they tell you by mail or in a call you can note on the concern.',

  'portal.access': 'Their own page',
  'portal.access.what': 'What this person sees of the studio. The links in your letters open it, without a password.',
  'portal.access.look': 'Look at it',
  'portal.access.lookLong': 'Look at it: {name}',
  'portal.access.devices': 'It is open here:',
  'portal.access.nowhere': 'It is open on no device.',
  'portal.access.fresh': 'Write a fresh link',
  'portal.access.endLinks': 'End all links',
  'portal.access.noAddress':
    'Letters carry a link once the studio has an https address that a phone can open. Until then they ask for a plain reply; Settings says how to get one.',
  'portal.done.fresh': 'A letter with a fresh link waits here.',
  'portal.done.linksEnded':
    '{links, plural, =0 {No link was still good.} one {# link is ended. Devices that are open stay open.} other {# links are ended. Devices that are open stay open.}}',
  'portal.happened.opened': 'Own page opened on a device: {name}',
  'portal.happened.closed': 'Own page closed on a device: {name}',

  'portal.mail.subject': 'Your page: {studio}',
  'portal.mail.line': 'Here is a fresh link to your page. It asks for no password and is good for 30 days.',
  'portal.mail.link': 'Open the page:',
  'portal.mail.else': 'At the moment the page cannot be opened from elsewhere. Simply answer this letter.',
  'portal.mail.ignore': 'If you did not ask for it, there is nothing to do.',
}
