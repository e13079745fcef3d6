import type { en } from './en.ts'

/** Greek: letters and threads, and the mail that comes in by hand. */
export const el = {
  'conversation.conversations': 'Συνομιλίες',
  'conversation.noSubject': 'Χωρίς θέμα',
  'conversation.empty': 'Κανένα μήνυμα ακόμη',
  'conversation.emptyHint':
    'Περάστε την αλληλογραφία σας και εδώ θα δείτε κάθε συνομιλία με τους πελάτες σας, την πιο πρόσφατη πρώτη.',
  'conversation.lede': 'Το πιο πρόσφατο μήνυμα πρώτο.',
  'conversation.lettersOf': '{count, plural, one {ένα μήνυμα} other {# μηνύματα}}',
  'conversation.lastTheirs': 'Τελευταίο μήνυμα: {name}, {ago}',
  'conversation.lastOurs': 'Τελευταίο μήνυμα: δικό σας, {ago}',
  'conversation.waitsForUs': 'περιμένει την απάντησή σας',
  'conversation.earlier': 'Παλαιότερες',
  'conversation.later': 'Νεότερες',

  'conversation.signed': 'υπογραφή: {day}',
  'conversation.you': 'Εσείς',
  'conversation.tookUsual': 'χρόνος απάντησης: {length}, όπως συνήθως',
  'conversation.tookSlower': 'χρόνος απάντησης: {length}, πιο αργά από το συνηθισμένο',
  'conversation.tookQuicker': 'χρόνος απάντησης: {length}, πιο γρήγορα από το συνηθισμένο',
  'conversation.took': 'χρόνος απάντησης: {length}',

  'conversation.quoted': 'Από παλαιότερα μηνύματα',
  'conversation.noWords': 'Δεν υπάρχουν δικά τους λόγια σε αυτό το μήνυμα.',
  'conversation.machine': 'Αυτόματο μήνυμα: {from}, {when}',
  'conversation.attachments': 'Συνημμένα',
  'conversation.attachment': '{type}, {size}',

  'conversation.kind.image': 'εικόνα',
  'conversation.kind.pdf': 'PDF',
  'conversation.kind.document': 'έγγραφο',
  'conversation.kind.table': 'υπολογιστικό φύλλο',
  'conversation.kind.archive': 'συμπιεσμένο αρχείο',
  'conversation.kind.audio': 'ήχος',
  'conversation.kind.video': 'βίντεο',
  'conversation.kind.calendar': 'εγγραφή ημερολογίου',
  'conversation.kind.file': 'αρχείο',
} satisfies Record<keyof typeof en, string>
