import { describe, expect, test } from 'vitest'
import type { Kind } from '../../kinds.ts'
import { listen } from '../../listen.ts'
import { runTrials } from '../../trials/trial.ts'

const hear = (text: string) => listen(text, { lang: 'ru' })
const kindsOf = (text: string): Kind[] => hear(text).kinds.map(({ kind }) => kind)

/** The same phrase as different people type it: gender, number, person, tense, case, ё or е, Latin letters. */
const FORMS: Record<Kind, string[]> = {
  doubt: [
    'Я начинаю сомневаться в этой затее.',
    'Мы начали сомневаться в этой затее.',
    'Директор засомневался.',
    'У коллег есть сомнения.',
    'Уже не уверен, что нам это надо.',
    'Уже не уверена, что нам это надо.',
    'uzhe ne uverena, chto nam eto nado',
    'Жалеем, что подписали.',
    'Пожалела, что подписала.',
    'Шеф не в восторге.',
    'Мужу не понравилось.',
  ],
  money: [
    'За что мы платим?',
    'За что я плачу?',
    'За что мы заплатили?',
    'Выходит дороговато.',
    'Что-то многовато.',
    'Не укладываемся в бюджет.',
    'Не уложились в бюджет, а в смету не влезаем.',
    'Договаривались на сорок, а тут шестьдесят.',
    'Счет нас удивил.',
    'Удивлена счётом.',
    'Переплачиваем.',
    'za chto my platim',
  ],
  time: [
    'Сроки горят.',
    'Срок сорван.',
    'Вы сорвали сроки.',
    'Срывается запуск, вы срываете сроки.',
    'Боюсь, что не успеем.',
    'Боимся не успеть к открытию.',
    'До сих пор ничего не готово.',
    'Тексты до сих пор не готовы.',
    'Опять перенос.',
    'Снова переносите.',
    'Сколько еще ждать?',
    'skolko mozhno zhdat',
  ],
  disappointment: [
    'Разочарован.',
    'Разочарована результатом.',
    'Мы разочарованы.',
    'Какое разочарование.',
    'Не нравится.',
    'Не понравилось.',
    'Не нравятся цвета.',
    'ненравится',
    'Не совсем то.',
    'Ждали другого.',
    'Ожидала большего.',
    'Рассчитывали на другое.',
    'ne nravitsya',
  ],
  confusion: [
    'Ничего не понимаю.',
    'Ничего не понял.',
    'Мы уже ничего не понимаем.',
    'Я запуталась.',
    'Запутались в файлах.',
    'Мы в растерянности.',
    'Растеряна.',
    'Голова кругом.',
    'nichego ne ponimayu',
  ],
  ignored: [
    'Вы не отвечаете.',
    'Никто не отвечает.',
    'Так и не ответили.',
    'Ответа нет.',
    'Нет ответа.',
    'Не получила ответа.',
    'Пишу третий раз.',
    'Третий раз прошу.',
    'Про нас забыли.',
    'Вы забыли о нас.',
    'Нас не предупредили.',
    'Меня никто не предупредил.',
    'tretiy raz pishu',
  ],
  anger: [
    'Безобразие.',
    'Это безобразие!',
    'Я возмущена.',
    'Мы возмущены.',
    'Возмутительно.',
    'Вы издеваетесь?',
    'Терпение лопнуло.',
    'Терпение у нас кончилось.',
    'Требую объяснений.',
    'Требуем объяснений.',
    'Хватит кормить нас завтраками.',
    'Это недопустимо.',
    'bezobrazie',
  ],
}

describe('a phrase of unease is heard in every form', () => {
  // S0-12
  for (const [kind, forms] of Object.entries(FORMS)) {
    test.each(forms)(`${kind}: %s`, (text) => {
      expect(hear(text).reading).not.toBe('calm')
      expect(kindsOf(text)).toContain(kind)
    })
  }
})

// S0-12
test.each([
  'Мы совсем не волнуемся.',
  'Я ничуть не разочарована.',
  'Никаких сомнений у нас нет.',
  'Претензий не имеем.',
  'Никто не сомневался.',
  'Не вижу причин для беспокойства.',
  'Мы нисколько не жалеем, что подписали.',
  'Нет, не дорого.',
  'По срокам не беспокойтесь.',
  'Не подумайте, что мы недовольны.',
  'my ne volnuemsya',
])('a worry that was denied is none: %s', (text) => {
  expect(hear(text).reading).toBe('calm')
})

// S0-12
test.each([
  'Не могу не волноваться.',
  'Не только разочарованы, но и возмущены.',
  'Не скрою, мы разочарованы.',
  'Не просто дорого, а очень дорого.',
  'Не знаю, что и думать.',
  'Не в первый раз срываете сроки.',
])('what only looks like a denial leaves the worry standing: %s', (text) => {
  expect(hear(text).reading).not.toBe('calm')
})

// S0-12
test.each([
  'Если вдруг не понравится, внесем правки.',
  'Если бы нас что-то не устраивало, я бы сказала.',
  'В случае срыва срока кому звонить?',
  'А что, если клиент разочарован?',
  'Допустим, не успеем.',
])('a worry that is only supposed is none: %s', (text) => {
  expect(hear(text).reading).toBe('calm')
})

// S0-12
test.each([
  'Сначала боялась, что будет скучно, а вышло прекрасно.',
  'Переживала, но теперь вижу, что зря.',
  'Зря волновалась.',
  'Запуталась в ссылках, но уже разобралась.',
  'Были сомнения, но вы их развеяли.',
  'Вышло дороже, чем думали, но оно того стоит.',
  'Спасибо, что пересчитали счет, теперь все сходится.',
])('a worry that is over is none: %s', (text) => {
  expect(hear(text).reading).toBe('calm')
})

// S0-12
test.each([
  'Типография нас подвела, сорвали срок.',
  'Погода ужасная.',
  'Банк опять заморозил платеж.',
  'Прошлая студия нас бросила и сорвала сроки.',
  'Сломался ноутбук, злюсь страшно, ноутбук сломался второй раз.',
])('bad news about something else is not about the work: %s', (text) => {
  expect(hear(text).reading).toBe('calm')
})

// S0-12
test.each([
  'Извините за беспокойство.',
  'Простите, что так долго не отвечала.',
  'Простите за задержку с ответом.',
  'Боюсь, в четверг не получится.',
  'Не волнуйтесь, все получили.',
  'Как и обещали, высылаю тексты.',
])('politeness that sounds like worry is none: %s', (text) => {
  expect(hear(text).reading).toBe('calm')
})

// S0-12
test.each([
  'Сколько стоит карточка товара?',
  'Когда сможете начать?',
  'Счет оплатили, акт подписали.',
  'Срок нас устраивает.',
  'Есть вопрос по шрифту.',
  'Замените, пожалуйста, фото на второй странице.',
  'Добавьте, пожалуйста, кнопку «в корзину».',
  'Довольно быстро, спасибо.',
  'Сколько раз можно будет внести правки?',
  'Успеем ли до праздников, если начнем сегодня?',
  'Кому принадлежат права на шрифт?',
  'Правильно ли я понимаю, что хостинг входит в цену?',
  'Акт подписала, претензий по объему и срокам не имею.',
  'Логотип опустите чуть ниже.',
  'В следующий раз предупреждайте нас за неделю о съемке.',
  'Тревожную кнопку на сайте сделайте красной.',
])('ordinary business is calm: %s', (text) => {
  expect(hear(text).reading).toBe('calm')
})

// S2-39
test.each(['Не совсем то, что хотели.', 'Пока не то.', 'Чего-то не хватает.', 'Это пока не мы.'])(
  '"not quite" is heard: %s',
  (text) => {
    expect(kindsOf(text)).toContain('disappointment')
  },
)

describe('the Russian trials', () => {
  const report = runTrials('ru')

  test('plain unease is found, and veiled unease mostly', () => {
    // S0-12. The lexicon was tuned on these mails, so the floors only keep what was reached. On four rounds of
    // mails that it had not seen (128 in all, each repaired afterwards) it found 16 of 34 plain and 7 of 26
    // veiled, and flagged 16 of 88 calm ones; on four more by another hand (160 in all, the calm ones nearly all hard,
    // only the first of them written before that hand had read the lexicon) 32 of 40 plain and 9 of 40 veiled, and
    // flagged 14 of 80.
    expect(report.trials).toBeGreaterThanOrEqual(160)
    expect(report.recallPlain).toBeGreaterThanOrEqual(0.95)
    expect(report.recallVeiled).toBeGreaterThanOrEqual(0.85)
  })

  test('of each kind of hard calm mail one in ten at most is wrongly flagged', () => {
    // S0-12
    const wrong = Object.entries(report.falseByHard).filter(([, { flagged, of }]) => flagged > Math.max(1, 0.1 * of))
    expect(wrong).toEqual([])
    expect(report.falseFlags).toBeLessThanOrEqual(0.05)
  })

  test('what is shown overlaps the words that tell', () => {
    // S0-12
    expect(report.spanOverlap).toBeGreaterThanOrEqual(0.93)
  })
})
