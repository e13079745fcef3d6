import { describe, expect, test } from 'vitest'
import { listen } from './listen.ts'

// S0-12, S2-1: warm sarcasm between people who joke. Who calls a draft terrible and has it printed the same day is not uneasy; who goes ahead although
// something is wrong is.

describe('strong words beside a go-ahead are teasing', () => {
  test.each([
    [
      'en',
      'Terrible. Awful. I’ve hung all three over my desk and my wife wants Damp Uncle as a poster. I suppose we’ll have to pay you for this. Disgusting. Carry on exactly like that please.',
    ],
    [
      'en',
      'Oh great, just what I needed, labels so good that people will drink the stuff before I’ve got more in the tank. Thanks a lot, Salo. Ruined my summer. Print ’em, all of them, and come round for a pint, you’ve earned it.',
    ],
    ['en', 'Horrible. Simply horrible. The whole office is fighting over who gets the first copy. Print it!'],
    ['en', 'Shameful, how good that looks. Keep going just like that.'],
    ['ru', 'Кошмар. Просто ужас. Жена уже повесила над столом и не даёт снять. Печатайте немедленно!'],
    ['ru', 'Безобразие, а не логотип: все завидуют. Ненавижу вас. Продолжайте в том же духе!'],
    [
      'pl',
      'No okropne, po prostu okropne. Barista wydrukował sobie bazylię na koszulkę. Wstyd na całą ulicę. Rób dalej, potworze.',
    ],
    ['pl', 'Koszmar. Tragedia. Żona chce to powiesić w salonie. Do druku!'],
    ['pl', 'Nienawidzę Cię, to jest genialne. Lecimy z tym!'],
    ['fi', 'Kamalaa. Ihan hirveää. Vaimo haluaa tästä julisteen seinälle. Painoon vaan!'],
    ['fi', 'Vihaan sinua, tämä on nerokas. Just noin jatka!'],
    [
      'el',
      'Χάλια, φρίκη, δεν ξανάδα χειρότερο, το έκανα φόντο στο κινητό και το δείχνω σε αγνώστους. Συνέχισε, κατέστρεψέ με.',
    ],
    [
      'el',
      'Ένα, είναι καλύτερο από τη μουσική, ευχαριστώ πολύ, με έκανες ρεζίλι πριν καν παίξω. Τύπωνε, τι κάθεσαι, αριστούργημα είναι, χαχα.',
    ],
    ['el', 'Σε μισώ, είναι πανέμορφο. Στείλ’ το στο τυπογραφείο!'],
  ] as const)('%s: %s', (lang, text) => {
    expect(listen(text, { lang, model: false }).reading).toBe('calm')
  })
})

describe('a complaint beside a go-ahead stands', () => {
  test.each([
    ['en', 'It’s fine, go ahead, but I am disappointed.'],
    ['en', 'The texts are terrible and full of mistakes. Go ahead with the photos.'],
    ['en', 'I am disappointed with the cover. But go ahead and print it, we have no time left.'],
    ['en', 'Go ahead with the print. I have to say though that we are not happy with the texts at all.'],
    ['en', 'Awful. Nothing of what we discussed is in there. Please don’t print it.'],
    ['ru', 'Печатайте, но, честно говоря, я разочарована.'],
    ['ru', 'Тексты ужасные, сплошные ошибки. Фотографии можно печатать.'],
    ['pl', 'Proszę drukować, ale szczerze mówiąc jestem rozczarowana.'],
    ['pl', 'Teksty są okropne, pełno błędów. Zdjęcia można drukować.'],
    ['fi', 'Painakaa vaan, mutta rehellisesti sanottuna olen pettynyt.'],
    ['fi', 'Tekstit ovat kamalia, täynnä virheitä. Kuvat voi painaa.'],
    ['el', 'Τυπώστε το, αλλά για να είμαι ειλικρινής είμαι απογοητευμένη.'],
    ['el', 'Τα κείμενα είναι χάλια, γεμάτα λάθη. Οι φωτογραφίες μπορούν να τυπωθούν.'],
    ['en', 'Terrible. Simply terrible. We waited six weeks for this.'],
    ['en', 'Awful. Do not print them.'],
    ['en', 'Print them? Terrible. Not like that.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(listen(text, { lang, model: false }).reading).not.toBe('calm')
  })
})
