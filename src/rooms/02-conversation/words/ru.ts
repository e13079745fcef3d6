import type { en } from './en.ts'

/** Letters and threads, and the mail that comes in by hand. */
export const ru = {
  'conversation.conversations': 'Переписка',
  'conversation.noSubject': 'Без темы',
  'conversation.empty': 'Писем пока нет',
  'conversation.emptyHint': 'Импортируйте почту, и здесь будет вся переписка с клиентами, недавняя сверху.',
  'conversation.lede': 'Недавнее сверху.',
  'conversation.lettersOf': '{count, plural, one {# письмо} few {# письма} many {# писем} other {# письма}}',
  'conversation.lastTheirs': 'последнее: {name}, {ago}',
  'conversation.lastOurs': 'последнее: ваше, {ago}',
  'conversation.waitsForUs': 'ждёт вашего ответа',
  'conversation.earlier': 'Раньше',
  'conversation.later': 'Позже',

  'conversation.signed': 'договор подписан {day}',
  'conversation.you': 'Вы',
  'conversation.tookUsual': 'до ответа: {length}, как обычно',
  'conversation.tookSlower': 'до ответа: {length}, дольше обычного',
  'conversation.tookQuicker': 'до ответа: {length}, быстрее обычного',
  'conversation.took': 'до ответа: {length}',

  'conversation.quoted': 'Цитаты из прежних писем',
  'conversation.noWords': 'Собственных слов в этом письме нет.',
  'conversation.machine': 'Автоматическое письмо: {from}, {when}',
  'conversation.attachments': 'Вложения',
  'conversation.attachment': '{type}, {size}',

  'conversation.kind.image': 'картинка',
  'conversation.kind.pdf': 'PDF',
  'conversation.kind.document': 'документ',
  'conversation.kind.table': 'таблица',
  'conversation.kind.archive': 'архив',
  'conversation.kind.audio': 'звук',
  'conversation.kind.video': 'видео',
  'conversation.kind.calendar': 'событие календаря',
  'conversation.kind.file': 'файл',
} satisfies Record<keyof typeof en, string>
