import { describe, expect, test } from 'vitest'
import { listen } from './listen.ts'

// S0-12: another subject. Anger at a bank, a printer or the weather goes on over sentences and is none of ours; a complaint about the studio that
// follows it is one.

describe('bad news about somebody else goes on', () => {
  test.each([
    ['en', 'I hate you. It’s gorgeous. Send it to the printer before I cry.'],
    [
      'en',
      'My bank drives me mad. Three hours on the phone, four clerks, and nobody knows anything. Absolutely unacceptable, I’m furious.',
    ],
    ['en', 'The printer has let us down again. Wrong paper, wrong day, and nobody answers the phone. What a shambles.'],
    [
      'en',
      'Sorry for the delay, our supplier is a nightmare. I have asked three times and had no answer. Ridiculous. I’ll have the samples on Friday.',
    ],
    ['en', 'The tax office has lost our papers. I am so angry. They never reply and when they do it’s wrong.'],
    [
      'en',
      'The train was cancelled again. Two hours in the rain, no information, a disgrace. I’ll look at the draft tonight.',
    ],
    ['en', 'The weather is awful. Disgusting, and it goes on like this. Otherwise all is well here.'],
    [
      'en',
      'My neighbour is building again. Noise from six in the morning, I’ve had enough. Your draft is lovely by the way.',
    ],
    ['en', 'Our receptionist quit without a word. I am so disappointed. We’ll manage.'],
    [
      'ru',
      'Банк меня сегодня довел: три часа на телефоне, четыре оператора, платеж завис, и никто ничего не знает. Ужасный сервис, просто издевательство, меняю банк к чертовой матери. Ваш счет оплатил со второй карты, должно прийти завтра. А пакетики прекрасные, спасибо, душу на них отвел!',
    ],
    ['ru', 'Типография опять подвела. Бумага не та, сроки сорваны, никто не отвечает. Безобразие полное.'],
    ['ru', 'Поставщик сводит с ума. Третью неделю обещает и не везёт. Я в ярости.'],
    ['ru', 'Налоговая потеряла наши документы. Никто ничего не объясняет. Я очень зла.'],
    ['ru', 'Поезд опять отменили. Два часа под дождём, никакой информации, позор. Макет посмотрю вечером.'],
    ['ru', 'Погода ужасная. Просто кошмар какой-то. В остальном всё хорошо.'],
    ['ru', 'Сосед опять сверлит с шести утра. Сил моих больше нет, достал.'],
    ['ru', 'Администратор уволилась без предупреждения. Очень разочарована. Справимся.'],
    ['pl', 'Bank doprowadza mnie do szału. Trzy godziny na infolinii i nikt nic nie wie. Skandal, jestem wściekła.'],
    ['pl', 'Drukarnia znowu nas zawiodła. Nie ten papier, nie ten termin, nikt nie odbiera. Masakra.'],
    ['pl', 'Dostawca to jakiś koszmar. Trzeci raz pytam i zero odpowiedzi. Jestem zła.'],
    ['pl', 'Urząd skarbowy zgubił nasze papiery. Nikt nic nie wyjaśnia. Ręce opadają.'],
    ['pl', 'Pociąg znowu odwołali. Dwie godziny na deszczu, zero informacji, wstyd. Projekt obejrzę wieczorem.'],
    ['pl', 'Pogoda okropna. Po prostu tragedia. Poza tym wszystko dobrze.'],
    ['pl', 'Recepcjonistka odeszła bez słowa. Jestem bardzo rozczarowana. Damy radę.'],
    [
      'fi',
      'Pankki ajaa minut hulluksi. Kolme tuntia puhelimessa eikä kukaan tiedä mitään. Käsittämätöntä, olen raivoissani.',
    ],
    ['fi', 'Painotalo petti meidät taas. Väärä paperi, väärä päivä, kukaan ei vastaa. Täysi katastrofi.'],
    ['fi', 'Tavarantoimittaja on painajainen. Olen kysynyt kolme kertaa eikä vastausta kuulu. Naurettavaa.'],
    ['fi', 'Verottaja hukkasi paperimme. Kukaan ei selitä mitään. Olen vihainen.'],
    ['fi', 'Juna peruttiin taas. Kaksi tuntia sateessa, ei mitään tietoa, häpeällistä. Katson luonnosta illalla.'],
    ['fi', 'Sää on kamala. Ihan hirveää. Muuten kaikki hyvin.'],
    ['fi', 'Vastaanottovirkailija lopetti sanomatta sanaakaan. Olen todella pettynyt. Pärjäämme.'],
    [
      'el',
      'Το είδα, αλλά η τράπεζα με έχει τρελάνει. Δύο ώρες στην αναμονή, μια με στέλνουν στο ένα τμήμα και μια στο άλλο, το e-banking πεσμένο, κι εγώ να ουρλιάζω μόνος μου στο μαγαζί. Απαράδεκτοι, λέω να πάω αλλού τον λογαριασμό. Αύριο θα περάσω από το ταμείο να σε πληρώσω σαν άνθρωπος. Οι λαγοί πάντως είναι φοβεροί!',
    ],
    ['el', 'Ο τυπογράφος μας κρέμασε πάλι. Λάθος χαρτί, λάθος μέρα, κανείς δεν απαντάει. Αίσχος.'],
    ['el', 'Ο προμηθευτής είναι εφιάλτης. Ρώτησα τρεις φορές και καμία απάντηση. Είμαι έξαλλη.'],
    ['el', 'Η εφορία έχασε τα χαρτιά μας. Κανείς δεν εξηγεί τίποτα. Έχω θυμώσει πολύ.'],
    ['el', 'Ακύρωσαν πάλι το τρένο. Δύο ώρες στη βροχή, καμία ενημέρωση, ντροπή. Το προσχέδιο θα το δω το βράδυ.'],
    ['el', 'Ο καιρός είναι χάλια. Σκέτη φρίκη. Κατά τα άλλα όλα καλά.'],
    ['el', 'Η κοπέλα στη ρεσεψιόν έφυγε χωρίς κουβέντα. Είμαι πολύ απογοητευμένη. Θα τα καταφέρουμε.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(listen(text, { lang, model: false }).reading).toBe('calm')
  })
})

describe('until the letter comes back to the work', () => {
  test.each([
    [
      'en',
      'My bank drives me mad. Three hours on the phone today. And then your invoice, which is much higher than we agreed.',
    ],
    ['en', 'The printer has let us down again.\n\nI am disappointed with the draft.'],
    ['en', 'The supplier is late with the fabric. You are late too, and nobody answers my mails.'],
    ['en', 'My bank is a nightmare today, but your silence worries me more.'],
    ['en', 'The weather is awful. The website is awful too, to be honest.'],
    ['ru', 'Банк меня сегодня довёл. И тут ещё Ваш счёт, он намного выше, чем мы договаривались.'],
    ['ru', 'Типография опять подвела.\n\nМакетом я разочарована.'],
    ['ru', 'Поставщик задерживает ткань. Вы тоже задерживаете, и на письма никто не отвечает.'],
    ['pl', 'Bank doprowadza mnie do szału. Do tego Państwa faktura, dużo wyższa, niż się umawialiśmy.'],
    ['pl', 'Drukarnia znowu nas zawiodła.\n\nProjektem jestem rozczarowana.'],
    ['fi', 'Pankki ajaa minut hulluksi. Ja sitten vielä teidän laskunne, paljon suurempi kuin sovimme.'],
    ['fi', 'Painotalo petti meidät taas.\n\nLuonnokseen olen pettynyt.'],
    ['el', 'Η τράπεζα με έχει τρελάνει. Και μετά το τιμολόγιό σας, πολύ πιο ψηλό απ’ όσο συμφωνήσαμε.'],
    ['el', 'Ο τυπογράφος μας κρέμασε πάλι.\n\nΑπό το σχέδιο είμαι απογοητευμένη.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(listen(text, { lang, model: false }).reading).not.toBe('calm')
  })
})

test('who tells of somebody else for long is heard again after five sentences', () => {
  const on = 'It rained. '.repeat(6)
  expect(listen(`My bank drives me mad. ${on}This is unacceptable.`, { lang: 'en', model: false }).reading).not.toBe(
    'calm',
  )
  expect(listen('My bank drives me mad. It rained. This is unacceptable.', { lang: 'en', model: false }).reading).toBe(
    'calm',
  )
})
