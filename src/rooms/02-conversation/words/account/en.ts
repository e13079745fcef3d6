export const en = {
  'account.accounts': 'Mail accounts',
  'account.lede':
    'Letters come in by themselves, and answers can leave from here. Your usual mail program goes on as before: nothing there is marked, moved or deleted.',
  'account.add': 'Add a mail account',
  'account.connectYours': 'Connect your mailbox',
  'account.connectYoursHint':
    'Letters then come in by themselves, and answers can leave from here. You keep the mail program you like.',
  'account.byForwarding': 'No IMAP there? Have its mail forwarded',
  'account.toAccounts': 'All mail accounts',
  'account.toAccount': 'Back to the account',
  'account.state.first': 'Not tried yet. The first look comes within a minute.',
  'account.state.well': 'All is well. The server last answered {ago}.',
  'account.state.off': 'Switched off: nothing comes in and nothing leaves. Everything that came is still here.',
  'account.state.consent': 'Waits for your consent at the provider. Until then nothing comes in and nothing leaves.',
  'account.trouble.incoming': 'Mail has not come in since {when}.',
  'account.trouble.outgoing': 'Mail has not left since {when}.',
  'account.kept.incoming': 'Nothing is lost: new letters wait on the server, and all that came before is here.',
  'account.kept.outgoing': 'Nothing is lost: what you send waits here and leaves as soon as it can.',
  'account.kept.form': 'Nothing was saved yet. What you typed is still here; only the password has to be typed again.',
  'account.said': 'The server’s own words:',
  'account.problem.no-host':
    'The name of the server leads nowhere. Please check how it is spelled, or look in your mail provider’s help pages for what it is called.',
  'account.problem.private-host':
    'This server belongs to a private network, and Consonance asks such servers only when allowed to. Whoever installed it can name the server in MAIL_PRIVATE_HOSTS.',
  'account.problem.port':
    'Mail is not spoken at this port. The usual ones are 993 for incoming mail and 465 or 587 for outgoing mail.',
  'account.problem.refused':
    'Nobody listens at this port of the server. Please check the port and the protection; if both are right, the server is down just now.',
  'account.problem.timed-out':
    'The server did not answer in time. It may be busy, or a firewall may keep this machine from it.',
  'account.problem.no-mail-server':
    'Something answers there, but not a mail server. Please check the server, the port and the protection.',
  'account.problem.no-tls':
    'The server offers no protected connection here, and without one nobody’s password is sent. Please try “TLS from the start” with port 993 or 465.',
  'account.problem.certificate-expired':
    'The server’s certificate is out of date, so the password was not sent. Only whoever runs the server can renew it; please tell them.',
  'account.problem.certificate-name':
    'The server’s certificate is for another name, so the password was not sent. Please use the name that your provider gives; it often differs from your own domain.',
  'account.problem.certificate-untrusted':
    'Nobody whom this machine trusts vouches for the server’s certificate, so the password was not sent. For a server of your own, whoever installed Consonance can have its certificate trusted with NODE_EXTRA_CA_CERTS.',
  'account.problem.wrong-password':
    'The server says that the user name and the password do not belong together. Please type the password again; if it was changed at the provider, type the new one.',
  'account.problem.app-password':
    'The provider wants a password made for this one program, not the one you sign in with. Please make one in its security settings and type it here.',
  'account.problem.oauth-only':
    'The provider takes no passwords from mail programs any more. Please sign in at the provider and give consent instead, or have the mail forwarded.',
  'account.problem.consent-ended': 'The consent that was given at the provider has ended. Please give it once more.',
  'account.problem.no-key':
    'The password of this account cannot be opened: the key that sealed it is not on this machine. Please type the password again, or put the key back (the file mailbox-key, or MAILBOX_KEY).',
  'account.problem.too-many-connections':
    'The server allows no more connections at once. If it lasts, close a mail program on another device.',
  'account.problem.quota':
    'The mailbox is full, or has sent as much as it may for today. Please make room at the provider, or wait until tomorrow.',
  'account.problem.no-such-folder':
    'A folder that was listened to is no longer on the server. What came from it stays here; the folders are looked for again by themselves.',
  'account.problem.busy': 'The server cannot just now and asks to come back later.',
  'account.problem.dropped': 'The connection broke off in the middle.',
  'account.problem.other':
    'The server answered something that Consonance does not know. Its own words stand below; your mail provider can say what they mean.',
  'account.folders': 'What is here',
  'account.folder.inbox': 'Inbox',
  'account.folder.sent': 'Sent',
  'account.folder.counts': 'The server says {server}, we hold {held}.',
  'account.folder.compared': 'Compared letter by letter {ago}.',
  'account.folder.none': 'Nothing was looked at yet.',
  'account.progress': 'Your letters are coming in: {held} of {server}',
  'account.progressHint': 'You can go on working or close this page; it goes on by itself.',
  'account.change': 'Change',
  'account.newPassword': 'New password',
  'account.giveConsent': 'Give consent',
  'account.switchOff': 'Switch off',
  'account.switchOn': 'Switch on',
  'account.remove': 'Remove',
  'account.removeHint': 'The letters stay; only the connection goes.',
  'account.checkDomain': 'Will letters arrive? Check the domain',
  'account.done.added': '{address} is connected. The first letters come within a minute.',
  'account.done.addedToSend': '{address} is connected. Letters can leave from it now.',
  'account.done.savedUntried': 'Saved: {address}. It is tried again by itself, and this page says how it goes.',
  'account.done.changed': 'Saved. It is tried at once, and this page says how it goes.',
  'account.done.off': 'Switched off: {address}.',
  'account.done.on': 'Switched on: {address}.',
  'account.done.removed': 'Removed: {address}. Its letters are still here.',
  'account.done.back': 'Put back: {address}.',
  'account.done.consent': 'Consent received. Mail comes within a minute.',
  'account.done.noConsent':
    'The provider sent you back without consent. Nothing has changed; you can try again at any time.',
  'account.new.lede': 'Your address is enough to begin: the servers are usually found from it.',
  'account.address': 'Mail address',
  'account.name': 'Your name, as clients read it',
  'account.find': 'Find the servers',
  'account.again': 'Another address',
  'account.found.provider': '{name} is known here: its servers are filled in.',
  'account.found.domain': 'The domain itself says which servers it has: they are filled in.',
  'account.found.mx': 'The mail of this domain is kept by a known provider, {name}: its servers are filled in.',
  'account.found.names': 'These are only the usual names of mail servers. Please look whether they are right.',
  'account.found.none':
    'Nothing says which servers this address has. Your mail provider’s help pages do: look there for IMAP and SMTP.',
  'account.user': 'User name',
  'account.userHint': 'Usually the whole address.',
  'account.password': 'Password',
  'account.passwordHint': 'It is sealed with a key that lies outside the database and its backups.',
  'account.passwordKept': 'Leave it empty to keep the one that is there.',
  'account.servers': 'Servers',
  'account.incoming': 'Incoming mail (IMAP)',
  'account.incomingHint': 'Leave the server empty if nothing is to come in this way.',
  'account.outgoing': 'Outgoing mail (SMTP)',
  'account.outgoingHint': 'Leave the server empty if nothing is to leave this way.',
  'account.host': 'Server',
  'account.port': 'Port',
  'account.protection': 'Protection',
  'account.protection.tls': 'TLS from the start',
  'account.protection.starttls': 'STARTTLS',
  'account.protection.plain': 'None: only in a private network',
  'account.also': 'Further addresses of this mailbox',
  'account.alsoHint':
    'Other names, and addresses whose mail is forwarded here; one a line. You can write from them too.',
  'account.savesSent': 'The server keeps a copy of what is sent by itself',
  'account.connect': 'Try and save',
  'account.save': 'Save',
  'account.anyway': 'Save all the same',
  'account.anywayHint':
    'Servers are away at times. Saved all the same, it is tried again by itself; type the password once more for that.',
  'account.tried.wellIn': 'Incoming mail works.',
  'account.tried.wellOut': 'Outgoing mail works.',
  'account.passwordAgain':
    'The servers are others now. A password is told only to the server it was given for: please type the one for these.',
  'account.guide': 'Before you go on',
  'account.guide.app':
    'The provider ({name}) wants a password made for this one program, not the one you sign in with.',
  'account.guide.twoSteps': 'Two-step verification has to be on there first.',
  'account.guide.make': 'Make a password, name it Consonance, and type it below.',
  'account.guide.open': 'Open the provider’s page',
  'account.guide.switchOn': 'IMAP has to be switched on first, in the settings of your mailbox ({name}).',
  'account.guide.bridge':
    'Proton Mail is reached by its Bridge, which has to run where Consonance runs. The user name and the password are those that the Bridge shows. Whoever installed Consonance allows it with MAIL_PRIVATE_HOSTS=127.0.0.1, and has the Bridge’s certificate trusted with NODE_EXTRA_CA_CERTS.',
  'account.guide.oauth':
    'The provider ({name}) takes no passwords from mail programs: you sign in there and give consent.',
  'account.proof.password': 'With a password',
  'account.proof.oauth2': 'By consent at the provider (OAuth2)',
  'account.oauth.lede':
    'Mail providers give consent only to programs that are registered with them. Your studio makes a registration of its own, once; it takes about ten minutes and stays yours.',
  'account.oauth.untried':
    'No provider could be reached when this was written: the steps follow its documentation and have not been tried with it yet. Where a page looks different, go by the provider.',
  'account.oauth.provider': 'Provider',
  'account.oauth.google': 'Google',
  'account.oauth.microsoft': 'Microsoft',
  'account.oauth.other': 'Another one',
  'account.oauth.step.google':
    'Google: in the Google Cloud console make a project, switch on the Gmail API, fill in the consent screen with your own address as a test user, and make an OAuth client of the kind “Web application”.',
  'account.oauth.step.microsoft':
    'Microsoft: in the Entra admin centre make an app registration with the platform “Web”, add the permissions IMAP.AccessAsUser.All, SMTP.Send and offline_access, and make a client secret.',
  'account.oauth.redirect': 'Where the provider asks for a redirect address, give this one:',
  'account.oauth.clientId': 'Client ID',
  'account.oauth.clientSecret': 'Client secret',
  'account.oauth.endpoints': 'Only for another provider',
  'account.oauth.authorizeUrl': 'Address where consent is given',
  'account.oauth.tokenUrl': 'Address where tokens are given',
  'account.oauth.scope': 'Scope',
  'account.oauth.save': 'Save and go on',
  'account.oauth.saved': 'Saved: {address}. Now give consent at the provider.',
  'account.consent': 'Consent at the provider',
  'account.consent.lede':
    'You go to your mail provider now, sign in there as {address}, and it asks whether Consonance may read and send mail for you. Then it sends you back here.',
  'account.consent.go': 'Go on to the provider',
  'account.consent.limit': 'This link is good for a quarter of an hour.',
  'account.forwarding': 'Forwarding from another mailbox',
  'account.forwarding.lede':
    'A mailbox that lets no other program in can still forward its mail to one that is connected here. That takes three steps.',
  'account.forwarding.one': 'Connect a mailbox that lets programs in, if none is connected yet.',
  'account.forwarding.two':
    'In the settings of the other mailbox, have a copy of every letter forwarded to that address, and keep the original there.',
  'account.forwarding.three':
    'Here, write the other address under “Further addresses” of the account that gets the copies. Then it counts as yours.',
  'account.forwarding.limits':
    'What you send from the other mailbox is not seen this way; import it by files now and then. Some forwarded letters cannot be proven to be from their sender, and are marked so.',
  'account.forwarding.to': 'Change the addresses of an account:',
  'account.check.title': 'What others see of {domain}',
  'account.check.lede':
    'Three records in the DNS of your domain decide whether your letters are trusted or land among spam. Gmail and Yahoo ask for all three.',
  'account.check.theirs':
    'This domain belongs to the provider ({name}), which looks after it. There is nothing for you to do.',
  'account.check.spf': 'SPF: who may send for the domain',
  'account.check.dkim': 'DKIM: letters are signed',
  'account.check.dmarc': 'DMARC: what to do with letters that only pretend',
  'account.check.spf.well': 'It is there and names your provider.',
  'account.check.spf.weak': 'It is there, but it does not refuse anybody. This line does:',
  'account.check.spf.missing':
    'It is missing: anybody can send in your name. Add this line; if your provider names another one, take that.',
  'account.check.spf.several':
    'It is there more than once, and then it counts for nothing. Put this one line in their place:',
  'account.check.spf.elsewhere':
    'It is there, but it does not name the provider your mail leaves by. Put this line in its place:',
  'account.check.dkim.well': 'A key was found. Your provider signs with it if it is switched on there.',
  'account.check.dkim.missing':
    'The key you named is not there, or was withdrawn. The provider says which line to add, in its settings for your domain.',
  'account.check.dkim.unseen':
    'This cannot be seen from outside: a key can have any name, and none of the usual ones was found. Your provider knows the name (it calls it the selector); type it here to look.',
  'account.check.dmarc.well': 'It is there, and letters that only pretend to be from you are turned away.',
  'account.check.dmarc.weak':
    'It is there and only watches. That is enough for Gmail and Yahoo; once SPF and DKIM stand, this line is stricter:',
  'account.check.dmarc.missing': 'It is missing. This line only watches, and is enough for Gmail and Yahoo:',
  'account.check.dmarc.several': 'It is there more than once, and then it counts for nothing. Keep only this one:',
  'account.check.unseen': 'It could not be looked at just now. That says nothing about it; please try again later.',
  'account.check.now': 'As it stands now:',
  'account.check.line': 'A TXT record for {name}:',
  'account.check.selector': 'Name of the key (selector)',
  'account.check.look': 'Look',
  'account.check.limits':
    'What this cannot see: whether your provider really signs each letter, how others rate its servers, and whether letters land among spam. The surest test is a letter to a friend at another provider.',
  'account.today.trouble': '{address}: mail needs you',
  'account.today.look': 'Look at the account',
  'account.settings.none': 'No mailbox is connected: letters come in by files.',
  'account.settings.look': 'Look after mail accounts',
  'account.settings.troubled': 'needs you',
  'account.live': 'Letters can also come in by themselves.',
  'account.today.none': 'Letters can come in by themselves and leave from here:',
  'account.retried': 'It is tried again by itself.',
  'account.refused.address': 'This does not look like an email address.',
  'account.refused.also': 'One of these does not look like an email address.',
  'account.refused.alsoMany': 'Twenty further addresses are the most that one account can have.',
  'account.refused.clientId': 'The client ID is missing.',
  'account.refused.consent':
    'This consent came too late, was used before, or was asked for elsewhere. Please start once more: nothing was changed.',
  'account.refused.endpoint': 'This does not look like a web address.',
  'account.refused.host': 'This does not look like the name of a server.',
  'account.refused.long': 'This is too long.',
  'account.refused.noKey':
    'The key that protects mailbox passwords cannot be read, so nothing was saved. Whoever installed Consonance can put it back: it is the file mailbox-key in the data folder, or the setting MAILBOX_KEY.',
  'account.refused.noRefresh':
    'The provider gave its consent for an hour only. In your registration with the provider, allow offline access, then start once more.',
  'account.refused.noSecret': 'The password is missing.',
  'account.refused.notFound': 'This account is no longer here.',
  'account.refused.nowhere': 'An account needs a server to receive by, one to send by, or both.',
  'account.refused.over':
    'An account can be put back for one day. That day is over, and its password is gone: please add the account again. Its mail is still here.',
  'account.refused.port': 'A port is a whole number from 1 to 65535, such as 993.',
  'account.refused.protection': 'Please choose how the connection is protected.',
  'account.refused.secret': 'This holds a character that no password can have, such as a line break.',
  'account.refused.taken': 'This address has an account here already.',
} as const
