import type { en } from './en.ts'

/** Letters and threads in Polish. */
export const pl = {
  'conversation.conversations': 'Rozmowy',
  'conversation.noSubject': 'Bez tematu',
  'conversation.empty': 'Jeszcze bez wiadomości',
  'conversation.emptyHint': 'Zaimportuj pocztę, a znajdziesz tu wszystkie rozmowy z klientami, od najnowszej.',
  'conversation.lede': 'Od najnowszej wiadomości.',
  'conversation.lettersOf':
    '{count, plural, one {jedna wiadomość} few {# wiadomości} many {# wiadomości} other {# wiadomości}}',
  'conversation.lastTheirs': 'Ostatnia wiadomość: {name}, {ago}',
  'conversation.lastOurs': 'Ostatnia wiadomość: Twoja, {ago}',
  'conversation.waitsForUs': 'czeka na Twoją odpowiedź',
  'conversation.earlier': 'Wcześniejsze',
  'conversation.later': 'Późniejsze',

  'conversation.signed': 'podpisano {day}',
  'conversation.you': 'Ty',
  'conversation.tookUsual': 'czas odpowiedzi: {length}, jak zwykle',
  'conversation.tookSlower': 'czas odpowiedzi: {length}, wolniej niż zwykle',
  'conversation.tookQuicker': 'czas odpowiedzi: {length}, szybciej niż zwykle',
  'conversation.took': 'czas odpowiedzi: {length}',

  'conversation.quoted': 'Cytat z wcześniejszych wiadomości',
  'conversation.noWords': 'W tej wiadomości nie ma własnych słów.',
  'conversation.machine': 'Wysłane automatycznie: {from}, {when}',
  'conversation.attachments': 'Załączniki',
  'conversation.attachment': '{type}, {size}',

  'conversation.kind.image': 'obraz',
  'conversation.kind.pdf': 'PDF',
  'conversation.kind.document': 'dokument',
  'conversation.kind.table': 'arkusz',
  'conversation.kind.archive': 'archiwum',
  'conversation.kind.audio': 'dźwięk',
  'conversation.kind.video': 'film',
  'conversation.kind.calendar': 'wpis do kalendarza',
  'conversation.kind.file': 'plik',
} satisfies Record<keyof typeof en, string>
