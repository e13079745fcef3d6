import type { en } from './en.ts'

/** Letters and threads, and the mail that comes in by hand, in Finnish. */
export const fi = {
  'conversation.conversations': 'Keskustelut',
  'conversation.noSubject': 'Ei aihetta',
  'conversation.empty': 'Ei vielä viestejä',
  'conversation.emptyHint':
    'Tuo viestisi, niin kaikki keskustelut asiakkaittesi kanssa näkyvät tässä, viimeisin ensin.',
  'conversation.lede': 'Viimeisin viesti ensin.',
  'conversation.lettersOf': '{count, plural, one {yksi viesti} other {# viestiä}}',
  'conversation.lastTheirs': 'Viimeisin: {name}, {ago}',
  'conversation.lastOurs': 'Viimeisin: sinä, {ago}',
  'conversation.waitsForUs': 'odottaa vastaustasi',
  'conversation.earlier': 'Vanhemmat',
  'conversation.later': 'Uudemmat',

  'conversation.signed': 'allekirjoitettu {day}',
  'conversation.you': 'Sinä',
  'conversation.tookUsual': 'vastausaika {length}, kuten tavallisesti',
  'conversation.tookSlower': 'vastausaika {length}, tavallista pidempi',
  'conversation.tookQuicker': 'vastausaika {length}, tavallista lyhyempi',
  'conversation.took': 'vastausaika {length}',

  'conversation.quoted': 'Lainattu aiemmista viesteistä',
  'conversation.noWords': 'Tässä viestissä ei ole omia sanoja.',
  'conversation.machine': 'Automaattinen viesti: {from}, {when}',
  'conversation.attachments': 'Liitteet',
  'conversation.attachment': '{type}, {size}',

  'conversation.kind.image': 'kuva',
  'conversation.kind.pdf': 'PDF',
  'conversation.kind.document': 'asiakirja',
  'conversation.kind.table': 'taulukko',
  'conversation.kind.archive': 'pakattu tiedosto',
  'conversation.kind.audio': 'äänite',
  'conversation.kind.video': 'video',
  'conversation.kind.calendar': 'kalenterimerkintä',
  'conversation.kind.file': 'tiedosto',
} satisfies Record<keyof typeof en, string>
