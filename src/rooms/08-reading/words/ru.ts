import type { en } from './en.ts'

/** What Consonance hears, worded as a question worth asking and never as a verdict (S0-1, S0-15, S2-1). */
export const ru = {
  'reading.calm': 'спокойно',
  'reading.watch': 'стоит взглянуть',
  'reading.uneasy': 'похоже, неспокойно',
  'reading.unheard': 'не прислушиваемся',
  'reading.tooLittle': 'пока рано говорить',

  'reading.kind.doubt': 'Сомнение в выборе',
  'reading.kind.money': 'Деньги',
  'reading.kind.time': 'Сроки',
  'reading.kind.disappointment': 'Ожидалось другое',
  'reading.kind.confusion': 'Что-то непонятно',
  'reading.kind.ignored': 'Не хватает ответа',
  'reading.kind.anger': 'Резкие слова',

  'reading.ask.doubt': 'Сомнения после подписания — обычное дело. Что именно не даёт покоя?',
  'reading.ask.money': 'Речь о деньгах. Дело в сумме или в том, что за неё будет?',
  'reading.ask.time': 'Возможно, поджимает срок. Ясно ли, что будет дальше и когда?',
  'reading.ask.disappointment': 'Что-то вышло не так, как представлялось. Что помогло бы в первую очередь?',
  'reading.ask.confusion': 'Что-то может быть неясно. Не проще ли созвониться?',
  'reading.ask.ignored': 'Возможно, не хватает ответа. Какой вопрос ещё открыт?',
  'reading.ask.anger': 'Сказано резко. Что случилось и что помогло бы это исправить?',
  'reading.ask.slower': 'Много дел или что-то беспокоит?',
  'reading.ask.silent': 'Всё ли дошло, и можно ли этим пользоваться?',

  'reading.slower': 'Медленнее обычного',
  'reading.silent': 'Молчание',

  'reading.why.doubt': 'Сомнение в выборе.',
  'reading.why.money': 'Речь о деньгах.',
  'reading.why.time': 'Речь о сроках.',
  'reading.why.disappointment': 'Ожидалось другое.',
  'reading.why.confusion': 'Что-то непонятно.',
  'reading.why.ignored': 'Не хватает ответа.',
  'reading.why.anger': 'Резкие слова.',
  'reading.why.slower': 'До последнего ответа: {took}. Обычно: {usual}.',
  'reading.why.silent': 'Ответа нет: {waited}. Обычно: {usual}.',
  'reading.why.signed': 'Договор подписан {ago}.',
  'reading.why.delivered': 'Работа сдана {ago}.',

  'reading.notThisTime': 'Не в этот раз',
  'reading.notThisTimeLong': 'Не в этот раз: {kind}',
  'reading.takeBack': 'Вернуть',
  'reading.dismissed': 'Отложено',
  'reading.inWordsAlone': 'Ответы приходят как обычно: дело только в словах.',
  'reading.marginOf': 'Что может значить это письмо',

  'reading.paceOf': 'Время до ответа, письмо за письмом. Пунктиром обычное: {usual}.',
  'reading.paceTold':
    'Обычное время до ответа: {usual}. {count, plural, =1 {Последний ответ} one {Последний # ответ, сначала давние} few {Последние # ответа, сначала давние} many {Последние # ответов, сначала давние} other {Последние # ответа, сначала давние}}: {lengths}.',
  'reading.paceNow': 'Сейчас ответа нет: {waited}.',

  'reading.since': 'с {day}',
  'reading.noEvidence': 'Ни слова, ни время ответов внимания не просят.',
  'reading.tooLittleLong': 'По одному-двум первым письмам ещё ничего не скажешь. Картина сложится по ходу переписки.',
  'reading.unheardLong': 'Сейчас у этого клиента Consonance ни к кому не прислушивается, поэтому впечатления нет.',
  'reading.settling.signing':
    'Первые недели: {day}-й день после подписания. Сомнения сейчас бывают у всех, ничьей вины в этом нет. Помогут несколько строк от вас.',
  'reading.settling.delivery':
    'Первые недели: {day}-й день после сдачи работы. Вопросы и сомнения сейчас бывают у всех, ничьей вины в этом нет.',
  'reading.isCommon':
    'Лёгкое беспокойство после подписания или сдачи — обычное дело. Чаще всего оно проходит, как только о нём спросят.',
  'reading.openLetter': 'Прочитать в письме',
} satisfies Record<keyof typeof en, string>
