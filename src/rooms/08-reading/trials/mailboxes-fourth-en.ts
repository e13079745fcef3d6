import { M, type MailboxTrial, P, W } from './mailbox-trial.ts'

// Data: the fourth round in English, written blind once the tuning was over: two told by behaviour, two by words, one mended, three calm and hard.

const en = (trial: Omit<MailboxTrial, 'language'>): MailboxTrial => ({ language: 'en', ...trial })

const QUESTIONS: MailboxTrial = en({
  name: 'en: fourth: many questions at once, one of them asked twice',
  who: { name: 'Theo Banerjee', address: 'theo@lanternbooks.example' },
  subject: 'Lantern Books web shop',
  close: 'Cheers,\nTheo\n-- \nLantern Books, 14 Castle Street, Hexham',
  letters: [
    P(
      '0 10:05',
      "Hi Mira,\n\nContract signed and in the post, I even found a stamp. I've shared the stock spreadsheet with you, it's a bit of a jungle but the ISBNs are right. Really looking forward to this.",
    ),
    M('0 13', 'Hi Theo, thank you, the jungle has arrived. Should second-hand books be in the shop from the start?'),
    P(
      '0 15:20',
      "Hi Mira,\n\nLet's leave second-hand for the autumn, I've got about four thousand of them in the cellar and none has a barcode. New books and the subscription boxes first. Thanks for asking!",
    ),
    M('4 9:30', 'Hi Theo, here is the first sketch of the book page. Does the order of things feel right to you?'),
    P(
      '4 11:40',
      "Morning Mira,\n\nOh that's handsome. I'd put our own little review above the publisher's blurb, that's what people come to us for. Otherwise yes, yes and yes. Have a great weekend when you get there.",
    ),
    M('10 10', 'Hi Theo, your reviews now stand on top. Which payment methods do you want?'),
    P(
      '10 12:15',
      "Hi Mira,\n\nCards and PayPal, and book tokens if it's not a nightmare. If it is a nightmare we'll do tokens at the till as we always have. I'm at the London fair tomorrow but on my phone.",
    ),
    M('17 9', 'Hi Theo, tokens are a small nightmare, so the till it is. The checkout is on the test address now.'),
    P(
      '18 9:50',
      'Hi Mira,\n\nSorry, was flat out with World Book Day leftovers yesterday. Bought myself a Muriel Spark in about forty seconds, works a treat on the phone too. Nothing to change from my side.',
    ),
    M('24 11', 'Hi Theo, good to hear. Next the subscription boxes: monthly only, or quarterly as well?'),
    P('24 12:30', 'Both please! Quarterly makes a nice present. Ok thanks Mira, dashing, delivery at the door.', {
      quotes: true,
    }),
    M('31 10', 'Hi Theo, both are in. I am away over Easter until Tuesday. Enjoy the long weekend.'),
    P(
      '31 14:10',
      "Hi Mira,\n\nYou too, eat something chocolatey. I'll spend it writing those forty reviews I promised you, so expect a folder on Tuesday with varying quality depending on the time of night.",
    ),
    M('38 9:40', 'Hi Theo, all forty are in, and the late ones are the best. Shall I prepare the newsletter?'),
    P(
      '38 13:05',
      "Hi Mira,\n\nHa, I'll blame the port. Yes please do the newsletter, something simple that Jo can fill in without ringing me. We've about nine hundred addresses, all properly asked, I promise.",
    ),
    M('45 10', 'Hi Theo, the newsletter is ready for Jo, with a page of instructions. How does she get on with it?'),
    P(
      '45 15:45',
      "Hi Mira,\n\nShe sent herself three and me one, and says it's easier than the coffee machine. High praise. So we're on for the middle of May, lovely. Thanks so much.",
    ),
    M('51 10', 'Hi Theo, here is the plan for the last two weeks, with the day of the switch on 13 May.'),
    W(
      '51 11:35',
      'Mira,\n\nRead the plan. A few things I need to know. Who does the domain belong to, you or us? Where is the stock data kept? Who else has the password to it? What happens to the shop if you are ill or busy? How quickly would somebody react on a Saturday? Can another developer take it over, and what would they need? And can I see the contract for the hosting?',
    ),
    M(
      '51 15',
      'Hi Theo, of course. The domain is yours, and so is the hosting contract, a copy is attached. The rest follows this week.',
    ),
    W(
      '52 8:10',
      'Mira,\n\nThank you for the copy. My question was also what happens to the shop if you are ill or busy. Who reacts on a Saturday? And is there a list of the passwords?',
      { close: 'Theo Banerjee', quotes: true },
    ),
  ],
  expect: { '25 9': 'calm', '39 9': 'calm', '46 9': 'calm', '56 9': 'alert' },
})

const SILENCE: MailboxTrial = en({
  name: 'en: fourth: one short letter, then no answer to a question',
  who: { name: 'Grace Okafor', address: 'grace.okafor@okaforpeople.example' },
  subject: 'Copy for the leadership programme',
  close: 'Kind regards,\nGrace\n\nGrace Okafor MCIPD\nOkafor People Consulting Ltd',
  letters: [
    P(
      '1 9:15',
      'Dear Mira,\n\nThank you for a very enjoyable kick-off yesterday. I attach the programme outline and the feedback forms from last year, which make me blush but may be useful to you. Please let me know if anything is unclear.',
    ),
    M(
      '1 11',
      'Dear Grace, they are very useful. Who decides on the booking, the participants themselves or their employers?',
    ),
    P(
      '1 13:40',
      'Dear Mira,\n\nNearly always the employer, usually the head of HR, but the participant has to want it first, so I would speak to both if that is possible without being too clever. Thank you, a good question.',
    ),
    M('7 10', 'Dear Grace, here are two openings, one for each reader. Which one feels closer to you?'),
    P(
      '7 12:20',
      'Dear Mira,\n\nThe second by a mile. It sounds like something I would actually say over coffee. I have only changed "journey", a word I promised my team never to use in print. I hope you had a good weekend.',
    ),
    M('14 9', 'Dear Grace, the journey is gone everywhere. The six module pages are attached for your eyes.'),
    P(
      '15 10:10',
      'Dear Mira,\n\nApologies, I was in bed with a rotten cold yesterday and could not have told a module from a mushroom. All six read beautifully. In module four please say "conversation" rather than "feedback". Many thanks.',
    ),
    M('21 10', 'Dear Grace, I hope you are well again. May I quote two of the feedback forms by name?'),
    P(
      '21 11:50',
      'Dear Mira,\n\nMuch better, thank you. I have asked both and they are delighted, one of them wanted to know whether she gets royalties. Their titles are in the attached note. It is coming together very nicely.',
    ),
    M('28 9:30', 'Dear Grace, royalties in the form of biscuits, perhaps. Here is the page on fees: clear enough?'),
    P(
      '28 14:05',
      'Dear Mira,\n\nClear and, dare I say, elegant. Biscuits it is. I should only like the early-booking rate to stand a little higher up. I am teaching in Leeds for the rest of the week but do read my mail at lunch.',
    ),
    M('43 10', 'Dear Grace, the rate has moved up. Shall we now turn to the brochure for the autumn?'),
    P(
      '43 12:30',
      'Dear Mira,\n\nYes, let us. I imagine eight pages, most of them your words, and a decent photograph of the house where we teach. My budget for it is unchanged. Thank you for keeping all of this moving so pleasantly.',
    ),
    M('51 9', 'Dear Grace, here is the brochure text in full. Is the length what you had in mind?'),
    P(
      '51 11:15',
      'Dear Mira,\n\nThe length is right and so is the tone. I read it on the train and missed my stop, if you want a compliment. A few names to correct, marked in yellow. With warm thanks as always.',
    ),
    M('58 10', 'Dear Grace, corrected. The designer has set it, see attached. Does it look right to you?'),
    W('59 16:40', 'Received, thank you. We will look at it.', { close: 'Grace Okafor' }),
    M(
      '64 9:10',
      'Dear Grace, did you find a moment for the brochure? And could you tell me by Friday how many copies to print?',
    ),
  ],
  expect: { '29 9': 'calm', '52 9': 'calm', '70 15': 'alert' },
})

const DOUBT: MailboxTrial = en({
  name: 'en: fourth: doubt after signing, said politely',
  who: { name: 'Alan Whitmore', address: 'alan@highcroft-bnb.example' },
  subject: 'A website for Highcroft',
  close: 'Yours,\nAlan and Jean Whitmore\nHighcroft Bed & Breakfast',
  letters: [
    P(
      '0 17:20',
      'Dear Mira,\n\nThank you for coming all the way up here, and for taking the photographs in that wind. Jean says the one with the dog has to be on the front page. We shall look at your proposal over the weekend.',
    ),
    M('3 10', 'Dear Alan, dear Jean, here is the proposal. The dog is on the front page. Do ask whatever you like.'),
    P(
      '6 16:10',
      'Dear Mira,\n\nWe have read it through twice and find it very fair and very clear. Our neighbour who knows about these things had nothing to add. We are happy to go ahead and shall sign this evening.',
    ),
    M('7 9', 'Dear Alan, how nice. I shall begin with the rooms. Could you send me the prices for the season?'),
    P(
      '7 18:05',
      'Dear Mira,\n\nSigned and returned. Prices are on the sheet attached, Jean typed it so you can rely on it.',
    ),
    M('10 11', 'Dear Alan, signed copy received, and the prices too. The first pages come next week.'),
    W(
      '13 19:30',
      "Dear Mira,\n\nI hope you won't mind an old man's ramblings. Since we signed I have been turning it over in my mind at night, and I keep wondering whether we haven't bitten off rather more than a house with four rooms needs. Most of our guests find us through friends anyway. Jean tells me to stop fretting. Perhaps we were a little hasty.",
    ),
  ],
  expect: { '4 9': 'calm', '8 9': 'calm', '15 9': 'alert' },
})

const IGNORED: MailboxTrial = en({
  name: 'en: fourth: feels ignored and says so',
  who: { name: 'Shan Morley', address: 'shan@pedalbox.example' },
  subject: 'pedalbox landing pages',
  close: 'shan',
  letters: [
    P('0 11', "hey mira! access to analytics + ads account sent, tell me if google's being weird about it again"),
    M('0 12', 'Hi Shan, it was not being weird for once. Thank you. Which city first?'),
    P('0 12:20', 'bristol pls, thats where the warehouse is. then cardiff. super excited for this'),
    M('8 10', 'Hi Shan, Bristol is up on the test address, with three headlines to choose from.'),
    P('8 10:45', 'omg love it. headline 2. dave (our mechanic) is now famous because of that photo, hes unbearable'),
    M('15 9', 'Hi Shan, headline two is live and Dave is in Cardiff as well. What do the numbers say?'),
    P(
      '15 11:30',
      "signups up by a third since thurs!! early days i know but thats brilliant. what's next, seo for the blog?",
    ),
    M('16 10', 'Hi Shan, yes, the blog next. I shall send a list of topics.'),
    P(
      '22 9:20',
      'hey, one thing: the cardiff form sends people to the bristol thank-you page. can u fix? no rush today',
    ),
    P('24 13:10', 'hi again, any news on the cardiff form? quite a few people confused by it'),
    W(
      '28 15:40',
      "Hi Mira, this is the third time I've written about the cardiff form and I haven't had a single reply. I don't know if my mails are getting through or if we're just not important enough. Would be good to hear something.",
      { close: 'Shan Morley\nPedalbox' },
    ),
  ],
  expect: { '9 9': 'calm', '17 9': 'calm', '30 9': 'uneasy' },
})

const MENDED: MailboxTrial = en({
  name: 'en: fourth: worried about the date, answered well, at ease again',
  who: { name: 'Priya Nathan', address: 'priya.nathan@stbrideshospice.example' },
  subject: 'Summer appeal',
  close: 'Best wishes,\nPriya Nathan\nHead of Fundraising, St Bride’s Hospice',
  letters: [
    P(
      '1 9:40',
      'Hello Mira,\n\nI’m so glad you can take on the appeal. Attached is last year’s, which did well enough but looks tired. The date in the diary is the first of June, when 11,000 envelopes go out.',
    ),
    M(
      '1 14',
      'Hello Priya, thank you. I shall plan backwards from the first of June. May I speak with one of your nurses?',
    ),
    P(
      '2 10:30',
      'Hello Mira,\n\nOf course, Collette would love to, she is a born storyteller. Ring her on the ward after two.',
    ),
    M('9 10', 'Hello Priya, Collette was wonderful. A first draft of the letter is attached.'),
    P(
      '9 15:20',
      'Hello Mira,\n\nI had something in my eye reading this. Please don’t change the ending. Our director has two small wishes, both pencilled in the margin. Thank you.',
    ),
    M('14 9', 'Hello Priya, both are in. The design comes next week.'),
    W(
      '29 8:50',
      'Hello Mira,\n\nI’m getting a little anxious about our timings. The design was meant to come a week ago, and the mailing house needs print-ready files by the end of April. I’m not sure we’re going to make it if it slips any further. Where are we, please?',
    ),
    M(
      '29 10',
      'Hello Priya, you are right, and I am sorry: I underestimated the illustration and should have told you. The finished design is attached, four weeks before the mailing house needs it. Below is each step with its date; I keep every Friday free for you until it is printed. Does that set your mind at rest?',
    ),
    P(
      '30 9:15',
      'Hello Mira,\n\nIt does, thank you for coming back so quickly. The design is gorgeous and the dates work well for us. All good.',
      { quotes: true },
    ),
    M('37 9', 'Hello Priya, the corrected pages are here, as planned for this week.'),
    P(
      '37 11:20',
      'Hello Mira,\n\nLovely, and a day early! The director has signed it off. Collette wants a copy for her mum.',
    ),
    M('44 10', 'Hello Priya, the print-ready files went to the mailing house this morning, and they confirmed.'),
    P(
      '44 11:05',
      'Hello Mira,\n\nWonderful news, I can cross that off my list. Thank you so much for all you’ve done, I feel very well looked after.',
    ),
  ],
  expect: { '10 9': 'calm', '29 9:30': 'alert', '45 9': 'calm', '48 9': 'calm' },
})

const TERSE: MailboxTrial = en({
  name: 'en: fourth: calm: a plumber who never writes more than a line',
  who: { name: 'Kev Dunning', address: 'kev@dunningheating.example' },
  subject: 'website',
  close: '',
  letters: [
    P('0 6:50', 'Deposit paid. Photos to follow. Kev'),
    M('0 9', 'Hi Kev, thank you. Which areas do you cover?'),
    P('0 19:30', 'Durham, Chester le Street, Stanley.'),
    M('3 10', 'Hi Kev, first page is here. How do you like it?'),
    P('4 6:40', 'Fine.'),
    M('9 10', 'Hi Kev, could you send the gas safe number?'),
    P('9 18:15', '554120'),
    M('16 9', 'Hi Kev, should the emergency number be shown at night too?'),
    P('17 7:05', 'No.'),
    M('23 10', 'Hi Kev, text for boilers attached, please have a look at the makes.'),
    P('25 20:10', 'Not Baxi. Rest ok.'),
    M('36 9', 'Hi Kev, Baxi is out. Shall we go live on Thursday?'),
    P('36 19:45', 'Yes'),
    M('38 10', 'Hi Kev, it is live. Would you like a page for bathrooms as well?'),
    P('39 6:55', 'Maybe winter. Send bill.'),
    M('50 10', 'Hi Kev, the bill was paid, thank you. Are calls coming in?'),
    P('50 20:20', 'Yes. Few.'),
  ],
  expect: { '10 9': 'calm', '26 9': 'calm', '40 9': 'calm', '53 9': 'calm' },
})

const PRINTER: MailboxTrial = en({
  name: 'en: fourth: calm: grumbles about a printer, teases, jokes',
  who: { name: 'Fiona Galbraith', address: 'fiona@galbraithgin.example' },
  subject: 'Labels for the spring batch',
  close: 'F x\n\nFiona Galbraith\nGalbraith & Daughter Distillers, Isle of Mull',
  letters: [
    P(
      '0 9:30',
      "Mira! We've a new batch, it's rhubarb, it's pink, it needs a frock. Same bottle as last year. Are you game?",
    ),
    M('0 10:30', 'Fiona! Always. How pink?'),
    P(
      '0 11:10',
      "Like a shy flamingo. I'll post you a bottle for research purposes. Please try not to draw on the label after the second glass, we remember what happened with the sloe.",
    ),
    M('4 9', 'Fiona, the research was thorough. Three frocks attached.'),
    P(
      '4 12:40',
      'You absolute menace, now I want all three. My daughter says number two and she is the boss of me, so number two. Can the leaf be a wee bit less like a lettuce?',
    ),
    M('8 10', 'Fiona, lettuce removed, rhubarb put in. Print-ready files attached.'),
    P('8 10:50', 'Beautiful. Off to the printers wi ye. I owe you another bottle at this rate.'),
    M('18 9', 'Fiona, did the labels arrive?'),
    P(
      '18 14:15',
      "They did and I'm raging, the printer's made a right hash of the pink, it came out like boiled ham, and half of them were cut squint. Terrible quality. Nothing to do with your files, he's owned up and is doing the lot again free. You on the other hand are a genius, but don't let it go to your head.",
    ),
    M('18 15', 'Fiona, boiled ham gin, there may be a market. Shall I send him a colour proof?'),
    P('18 15:20', 'Aye please do, you star.'),
    M('25 10', 'Fiona, proof sent and approved. New labels on Monday?'),
    P(
      '28 16:30',
      'They came, they are flamingo, I danced on the pier. First pallet goes to Glasgow tomorrow. Tell me when you want your bottle, you scoundrel.',
    ),
    M('36 9', 'Fiona, any time. Shall we think about the gift box for Christmas?'),
    P('36 11', "Christmas she says, in April. Fine, you're right as ever, it's very annoying. Ring me next week."),
  ],
  expect: { '9 9': 'calm', '19 9': 'calm', '20 9': 'calm', '38 9': 'calm' },
})

const SLOW: MailboxTrial = en({
  name: 'en: fourth: calm: always slow, brings a colleague in',
  who: { name: 'Prof. Martin Ellery', address: 'm.ellery@northmuseum.example' },
  subject: 'Exhibition texts: "Salt and Silver"',
  close: 'With kind regards,\nMartin Ellery\nKeeper of Early Photography',
  letters: [
    P(
      '0 15',
      'Dear Mira,\n\nI was pleased to hear you will be writing the panels. I enclose the list of works, some 140, of which perhaps a third deserve words.',
    ),
    M('1 10', 'Dear Professor Ellery, thank you. Shall each panel stay below eighty words?'),
    P(
      '6 21:10',
      'Dear Mira,\n\nSeventy would be better still, visitors are on their feet. Forgive the interval, I am seldom at my desk.',
    ),
    M('9 10', 'Dear Professor Ellery, seventy it is. Here are the first ten panels. Are the facts right?'),
    P(
      '16 9:30',
      'Dear Mira,\n\nThe facts are right save one: Talbot’s assistant was Henneman, with two n’s in the middle. I enjoyed the panel on the oysters very much.',
    ),
    M('17 9', 'Dear Professor Ellery, corrected. Ten more are attached.'),
    P('27 18:40', 'Dear Mira,\n\nThese too are good. I have made some small marks, chiefly commas.'),
    M('28 9', 'Dear Professor Ellery, the commas are in. What should the title panel say about the lender?'),
    P(
      '37 14:20',
      'Dear Mira,\n\nThe lender wishes to be thanked by name, wording below. I copy in my colleague Dr Asha Rennie, who joins us this month and will look after the film; you will like her. She may write to you directly.',
      { cc: [{ name: 'Dr Asha Rennie', address: 'a.rennie@northmuseum.example' }] },
    ),
    M(
      '38 10',
      'Dear Professor Ellery, dear Dr Rennie, welcome. The last fifteen panels are attached. May they go to the printer in May?',
    ),
    P(
      '46 20:05',
      'Dear Mira,\n\nThey may. I find nothing to correct, which at my age is a rare pleasure. Asha has the film in hand.',
      { cc: [{ name: 'Dr Asha Rennie', address: 'a.rennie@northmuseum.example' }] },
    ),
    M(
      '49 9',
      'Dear Professor Ellery, thank you, a rare pleasure for me too. Would you like the printer’s proof by post?',
    ),
    P(
      '57 11:15',
      'Dear Mira,\n\nBy post, please, paper is kinder to my eyes. The opening is on 11 June and I hope you will come.',
    ),
  ],
  expect: { '17 12': 'calm', '35 9': 'calm', '39 9': 'calm', '55 9': 'calm', '59 9': 'calm' },
})

/** The fourth round in English. */
export const MAILBOXES_FOURTH_EN: readonly MailboxTrial[] = [
  QUESTIONS,
  SILENCE,
  DOUBT,
  IGNORED,
  MENDED,
  TERSE,
  PRINTER,
  SLOW,
]
