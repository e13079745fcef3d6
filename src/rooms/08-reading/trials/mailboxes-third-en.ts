import { A, M, type MailboxTrial, P, W } from './mailbox-trial.ts'

// Data: the third round in English: behaviour that tells more than words, the newer kinds of words, and hard calm ones. Written blind.

const en = (trial: Omit<MailboxTrial, 'language'>): MailboxTrial => ({ language: 'en', ...trial })

const SLOWER: MailboxTrial = en({
  name: 'en: third: slower and shorter, and no greeting any more',
  who: { name: 'Dominic Ashe', address: 'dominic@ashelowe.example' },
  subject: 'Words for the Ashe & Lowe site',
  close: 'All the best,\nDom\n\nAshe & Lowe Landscape Architects\nThe Old Dairy, Ludlow',
  letters: [
    P(
      '0 9:10',
      "Hi Mira,\n\nDelighted we're doing this. I've put our old brochure and three project sheets in the folder, ignore the bits written by my former partner, he never met a comma he didn't like. Shout if you need anything else from us and have a good week!",
    ),
    M('0 11', 'Hi Dom,\n\nthank you, that is plenty to begin with. Which of the three gardens are you proudest of?'),
    P(
      '0 14:30',
      "Hi Mira,\n\nEasy: the walled garden at Hopton. Eight years in the making and the clients still send us a box of quinces every October. If there's room I'd love the story of the collapsed wall in there, it always makes people laugh at dinners.",
    ),
    M('3 10', 'Hi Dom, the first page on Hopton is attached, wall and all. Does it sound like you?'),
    P(
      '3 15:05',
      "Hi Mira,\n\nI read it out loud in the office and Kate said 'that's uncannily him', so I think you've cracked it. One tiny thing, it's Lias and not limestone, the geologists among our readers will write in. Otherwise I wouldn't touch a word. Thank you!",
    ),
    M('9 9:30', 'Hi Dom, corrected. Here are the pages on the practice and on how you work. What would you change?'),
    P(
      '9 16',
      "Hi Mira,\n\nThese are lovely. I'd perhaps say less about me and a bit more about Kate and the two juniors, they do the real work while I drink tea with planning officers. Photos of the four of us are in the folder, apologies for the hat.",
    ),
    M('16 10', 'Hi Dom, the four of you now share the page fairly, hat included. May I see it as final?'),
    P(
      '17 9:20',
      "Morning Mira,\n\nYes please, final and good. The juniors are thrilled, one of them has already sent it to her mum. We were all out on site yesterday in horizontal rain so forgive the slightly late reply. On to the school projects next, I'm looking forward to those.",
    ),
    M('23 11', 'Hi Dom, three school projects attached. The second one is short of a date: when was it planted?'),
    P(
      '23 13:40',
      "Hi Mira,\n\nSpring 2021, I remember because the children planted the hedge two metres apart with tape measures. It's a really nice piece, that one, you've caught exactly why we bother. Happy with all three. Enjoy the sunshine if you've got any over there!",
    ),
    M(
      '38 10',
      'Hi Dom, I hope you had a good Easter. The page on costs is the last of the big ones; is the tone right?',
    ),
    P(
      '38 16:45',
      "Hi Mira,\n\nLovely break thank you, four days of doing nothing but moving compost around. The tone is spot on, honest without scaring anybody. Kate wondered about 'from' before the figures, I've left a comment. Speak soon!",
    ),
    M('44 9', 'Hi Dom, "from" is in. Shall I go on with the news section as planned?'),
    P(
      '44 12:30',
      "Hi Mira,\n\nYes do go on. I've got a little list of things for the news section, the medal at Malvern, the new apprentice and the day the sheep got in. Will type it up properly tonight and pop it in the folder. Thanks as ever!",
    ),
    M('51 10', 'Hi Dom, four news pieces are in the folder, with the sheep on top. Are they all right like this?'),
    W('56 16:50', 'Sounds fine.', { close: 'Dominic Ashe' }),
    M(
      '57 9:30',
      'Thank you, Dom. One open point: shall the launch be in May or rather after the show in June? I need to tell the developer.',
    ),
    W('60 17:20', 'Ok. June.', { close: '' }),
  ],
  expect: { '24 9': 'calm', '45 9': 'calm', '64 9': 'alert' },
})

const SILENT: MailboxTrial = en({
  name: 'en: third: a cooler letter, then silence',
  who: { name: 'Ruth Calloway', address: 'ruth@calloway-physio.example' },
  subject: 'Online booking for the clinic',
  close: 'Warmly,\nRuth\nCalloway Physiotherapy',
  letters: [
    P(
      '0 8:20',
      "Hi Mira! So pleased you've got a slot for us. The girls on reception can't wait to stop writing appointments into the big red book. I've listed our treatments with lengths and prices below, tell me if that's the right sort of thing?",
    ),
    M('0 10', 'Hi Ruth, exactly the right sort of thing. How long a gap do you need between two patients?'),
    P(
      '0 12:15',
      "Ten minutes, though Gareth would tell you fifteen because he chats. Let's do ten and Gareth can learn! For the hydro pool it's twenty as people need to get dry. Thank you so much for thinking of these things, I wouldn't have.",
    ),
    M('2 9', 'Hi Ruth, there is a first version on the test address. Could you book yourself in and see how it feels?'),
    P(
      '2 13:10',
      "Just booked myself a sports massage with myself, that's a first. It was so easy, honestly I did it on my phone waiting for the kettle. Reception loved it as well. Only thing, could the confirmation say to bring shorts? They always forget shorts.",
    ),
    M('8 9:40', 'Hi Ruth, shorts are in. Next are the reminders: one day before, or two?'),
    P(
      '8 11:30',
      'Two please, we tried one at my last clinic and everyone cancelled at breakfast. And could they be texts rather than emails for the over seventies, or is that a silly question? Hope your weekend was lovely, ours was all football and mud.',
    ),
    M('15 9', 'Hi Ruth, not silly at all: texts for whoever wants them. Here is the wording, is it friendly enough?'),
    P(
      '15 12:40',
      "Perfect, friendly and not too cute. I'd just take out the word 'unfortunately', nobody likes opening a text that has that in it. Everything else gets a big tick from the whole team. You're making us look very organised!",
    ),
    M('22 10', 'Hi Ruth, out it is. Which opening hours go online, and is Saturday for everyone?'),
    P(
      '22 14:20',
      "Mon to Fri eight till seven, Saturdays nine till one but just for existing patients, otherwise we'd be overrun. I've attached the rota so you can see who's in when. Gareth's trying to get his Thursdays back for golf, ignore him. Thanks a million!",
    ),
    M('36 9:10', 'Hi Ruth, all hours are in, golf excluded. Ready for the trial week with ten patients?'),
    P(
      '36 10:45',
      "Ready! I've picked ten of our nicest, including my own mother who will find anything that's wrong with it. We start on Monday and I'll collect what they say on a sheet. Exciting to see it all come together, thank you Mira!",
    ),
    M('44 16', 'Hi Ruth, the trial ran from my side without a fault. How was it at your desk?'),
    W('45 15:30', 'Hello Mira,\n\nThank you. We have the list. Some points came up.', { close: 'Ruth Calloway' }),
    M(
      '45 16:10',
      'Hello Ruth, thank you for collecting them. Could you send me the list, so that I can look at the points before Monday? And when would you like to switch over?',
    ),
    M('50 9', 'Hello Ruth, may I ask again for the list? I have kept tomorrow free for it.'),
  ],
  expect: { '23 9': 'calm', '37 12': 'calm', '52 12': 'alert' },
})

const BOSS_IN_COPY: MailboxTrial = en({
  name: 'en: third: the managing director suddenly in copy',
  who: { name: 'Ben Tranter', address: 'ben.tranter@fromepack.example' },
  subject: 'Trade fair stand, graphics',
  close: 'Cheers,\nBen\n\nBen Tranter | Marketing | Frome Packaging Ltd',
  letters: [
    P(
      '1 10',
      "Hi Mira, good to talk yesterday. As promised here's the floor plan and the photos from last year's stand, which as you'll see looked like a cupboard. Dying to do better this time! Give me a shout if the dimensions don't add up, the organisers' plans never do.",
    ),
    M('1 12', 'Hi Ben, thank you. They nearly add up. Is the pillar ours to print on?'),
    P(
      '1 15:40',
      "Ha, the pillar! I asked and yes, it's ours up to two metres forty. Could be fun, maybe a giant tape roll? No idea if that's daft, you're the designer. Whatever you do with it I'm sure it beats last year's plant pot.",
    ),
    M('7 9', 'Hi Ben, the tape roll is not daft. Two sketches attached, which one would you go on with?'),
    P(
      '7 11:20',
      "Hi Mira, B, no contest. Showed it round the office and three people asked if we could keep the pillar afterwards. The orange might want to be our orange rather than Fanta's but that's a detail. Really chuffed with this, nice one.",
    ),
    M('14 10', 'Hi Ben, here it is in your orange, with the back wall. Are the claims the ones you want to lead with?'),
    P(
      '14 14:50',
      "Looking great! I'd swap one and three, sales want 'plastic free by 2027' at eye level as that's what everyone asks about. Apart from that it's bang on. The fair's still a while off so no panic if you're busy, later in the week's fine.",
    ),
    M('17 9', 'Hi Ben, swapped. I also drew the counter. Does the height suit you?'),
    P(
      '17 13:05',
      "Hi Mira, height's good, our MD is six foot five and will still have to bend down but that's good for him. Love the little drawer for business cards. You think of everything. Happy for you to carry on with the rest of it!",
    ),
    M('24 11', 'Hi Ben, the print files for the walls are ready for a last look. Any change before they go off?'),
    P(
      '24 16:30',
      "Just been through them with a cup of tea and a magnifying glass. One typo, 'recylced' on panel four, sorry, that was mine in the first place. Otherwise ready to roll. Thanks for being so patient with us, it's a pleasure working with you.",
    ),
    M('37 9:30', 'Hi Ben, corrected and sent. Shall I begin with the handout now?'),
    P(
      '37 11:15',
      "Yes please and happy Easter for last week, hope you found some eggs. For the handout I was thinking postcard rather than leaflet, nobody carries leaflets. I'll get you the text by Friday, it's half written already. Ta!",
    ),
    M('43 10', 'Hi Ben, postcards, front and back, are attached. What do you think of the map?'),
    P(
      '43 13:50',
      "Hi Mira, the map's a great touch, people always get lost in hall 7. Could we make the stand number a smidge bigger? Then it's done as far as I'm concerned. Lovely stuff, have a good rest of the week!",
    ),
    M('50 9', 'Hi Ben, bigger it is. The postcards go to print tomorrow unless you stop me. How many shall I order?'),
    W('51 16:40', 'Dear Mira,\n\nPlease hold the order for now. Could you send us the costs to date, itemised?', {
      cc: [{ name: 'Gillian Frome', address: 'g.frome@fromepack.example' }],
      close: 'Regards,\nBen Tranter',
    }),
    M(
      '52 9',
      'Dear Ben, dear Ms Frome,\n\nthe costs to date are attached, item by item. The order waits for your word.',
    ),
    W('53 15:10', 'Dear Mira,\n\nReceived.', {
      cc: [{ name: 'Gillian Frome', address: 'g.frome@fromepack.example' }],
      close: 'Regards,\nBen Tranter',
    }),
  ],
  expect: { '25 9': 'calm', '44 9': 'calm', '54 9': 'alert' },
})

const COMPARISON: MailboxTrial = en({
  name: 'en: third: another offer on the table',
  who: { name: 'Imogen Sayle', address: 'imogen@penhallow-hotel.example' },
  subject: 'New photographs for the hotel',
  close: 'Kind regards,\nImogen Sayle\nPenhallow House Hotel, St Mawes',
  letters: [
    P(
      '2 9',
      'Dear Mira,\n\nfurther to our chat, we would like twelve rooms, the terrace and the kitchen photographed before the season. Would the last week of March suit you?',
    ),
    M(
      '2 11',
      'Dear Imogen,\n\nit would. Two days, £1,850 with all rights for print and web. Shall I hold the 25th and 26th?',
    ),
    P(
      '3 10',
      'Dear Mira,\n\nplease do hold them, that sounds just right. Chef asks whether he should shave. I said yes.',
    ),
    M('3 11', 'Dear Imogen,\n\nheld. Chef may decide for himself. The agreement is attached.'),
    P(
      '9 14',
      'Dear Mira,\n\nThank you, I have it here and will go through it this week. The daffodils are out, by the way.',
    ),
    W(
      '14 10:20',
      'Dear Mira,\n\nI hope you are well and that the weather is treating you kindly. I am a little embarrassed to bring this up, but the owners have since been approached by a photographer in Truro who would do the whole house for a good deal less, and they have asked me to put the two side by side before I return your agreement. Would you be able to say what is in yours that we might not get elsewhere?',
    ),
  ],
  expect: { '10 9': 'calm', '15 12': 'alert' },
})

const PRESSURE: MailboxTrial = en({
  name: 'en: third: the chair keeps asking',
  who: { name: 'Nathaniel Obi', address: 'n.obi@fenlandtrust.example' },
  subject: 'Annual report',
  close: 'With best wishes,\nNathaniel Obi\nFenland Wildlife Trust',
  letters: [
    P('0 10', 'Dear Mira, here are the chapters and the accounts, audited at last. Forty pages, I am afraid.'),
    M('0 12', 'Dear Nathaniel, forty is a good number. You see the first spreads in two weeks.'),
    P('0 15', 'Dear Mira, wonderful. I shall go and count herons in the meantime.'),
    M('15 10', 'Dear Nathaniel, the first eight spreads are attached. How do you find them?'),
    P('16 9', 'Dear Mira, handsome. The bittern on page six has already been claimed for our Christmas card.'),
    M('22 9', 'Dear Nathaniel, the accounts are set as well. The rest follows as the proofs come back to me.'),
    W(
      '24 17:45',
      'Dear Mira,\n\nThank you for the accounts, they are very clear.\n\nI had our chair on the telephone again this afternoon. She has to answer for this to the board on the 14th and she has asked me twice now why there is nothing yet she can put in front of them, and I confess I did not have a good answer for her. I would be grateful for anything I could show her by Monday, even if unfinished. She is not a patient woman.',
      { quotes: true },
    ),
  ],
  expect: { '17 9': 'calm', '25 12': 'alert' },
})

const UNINFORMED: MailboxTrial = en({
  name: 'en: third: heard it from somebody else',
  who: { name: 'Sheila Mottram', address: 'office@mottramvets.example' },
  subject: 'Moving the website',
  close: 'Sheila\nPractice manager, Mottram Vets',
  letters: [
    P('1 9', 'Hi Mira, we are happy to move to the new server. Mornings are best for us, the phones are quieter.'),
    M('1 11', 'Hi Sheila, noted. I prepare everything and come back to you.'),
    P('1 11:40', 'Super, thank you. Nothing urgent from our side, the cats come first.'),
    M('10 9', 'Hi Sheila, the preparations go well.'),
    P('10 10', 'Good to hear! Kettle is always on if you are passing.'),
    W(
      '17 12:10',
      "Hi Mira,\n\nOur email was off for two hours this morning and I rang the hosting people, who told me that the move had been done overnight. I didn't know it was happening today. I'd rather have been told beforehand, we had a dog in theatre and the lab couldn't reach us. Could you let me know in future, and also tell me what else is still to come?",
    ),
  ],
  expect: { '11 9': 'calm', '18 9': 'alert' },
})

const TERSE: MailboxTrial = en({
  name: 'en: third: calm: a man of few words',
  who: { name: 'Ray Dunmore', address: 'ray@dunmoreroofing.example' },
  subject: 'van lettering',
  close: 'Ray',
  letters: [
    P('0 6:50', 'Need lettering for 3 vans. How much?'),
    M('0 9', 'Hi Ray, £280 a van with fitting, in two weeks. Could you send me pictures of the vans?'),
    P('1 6:40', 'Attached.'),
    M('2 9', 'Thank you. Blue on white, or white on blue?'),
    P('3 6:45', 'Blue on white.'),
    M('8 9', 'Here is the drawing. Is the phone number large enough?'),
    P('9 6:30', 'Bigger.'),
    M('9 10', 'Bigger, attached. All right like that?'),
    P('10 6:35', 'Yes.'),
    M('15 9', 'The first van can come on Thursday or Friday. Which one suits you?'),
    P('16 6:50', 'Fri.'),
    M('21 9', 'How does it look on the road?'),
    P('23 6:40', 'Fine.'),
    M('28 9', 'The other two next week, Tuesday and Wednesday?'),
    P('30 6:45', 'Ok.'),
  ],
  expect: { '3 12': 'calm', '10 12': 'calm', '24 9': 'calm', '31 9': 'calm' },
})

const EASTER: MailboxTrial = en({
  name: 'en: third: calm: away over Easter',
  who: { name: 'Caroline Teague', address: 'caroline@teagueinteriors.example' },
  subject: 'Showroom signs',
  close: 'C x\n\nCaroline Teague Interiors',
  letters: [
    P('2 10', 'Hi Mira! Loved your ideas for the window. Could we make the lettering brass, or is that mad money?'),
    M('2 12', 'Hi Caroline, not mad, £60 more. Shall I draw it in brass?'),
    P('2 13:10', 'Yes yes yes. Brass it is, my accountant can shout at me later x'),
    M('8 9', 'Hi Caroline, brass, drawn. Which height above the door?'),
    P('8 11', 'Just under the fanlight please so the light catches it. Oh I cannot WAIT.'),
    M('15 9', 'Hi Caroline, a sample letter comes by post tomorrow. Will somebody be in?'),
    P('15 10:20', 'Somebody will be in, me, with the kettle on, staring at the letterbox.'),
    M('22 9', 'Hi Caroline, how do you like the letter?'),
    P('22 9:50', "It's gorgeous, I've been carrying it around like a pet. Go ahead with all nineteen of them!"),
    M('29 9', 'Hi Caroline, the nineteen are being cast. On what day may the fitter come?'),
    P('29 10:05', 'Any day after Easter, we shut from Thursday and go to my sister in Brittany. Back on the 14th!'),
    M('36 10', 'Hi Caroline, the fitter proposes the 16th at nine or the 17th at ten. Which one shall I confirm?'),
    A(
      '36 10:01',
      'Thank you for your email. The showroom is closed for Easter and I am away without a laptop until Tuesday 14 April. I will reply as soon as I am back. Happy Easter!',
    ),
    P(
      '43 16:30',
      "Hi Mira! Back, brown and broke. The 16th at nine please, I'll bring croissants. Did you have a lovely Easter?",
    ),
  ],
  expect: { '23 9': 'calm', '37 9': 'calm', '42 16': 'calm', '44 9': 'calm' },
})

const CHEERFUL: MailboxTrial = en({
  name: 'en: third: calm: a cheerful flood of questions at the start',
  who: { name: 'Gwen Prosser', address: 'gwen@valleychoir.example' },
  subject: 'The choir on the web!',
  close: 'Gwen\n(second alto, treasurer and general dogsbody)\nValley Voices, rehearsals Tuesdays 7.30, all welcome',
  letters: [
    P(
      '0 20',
      "Hello Mira,\n\nwe voted last night and it's a YES to the website, 31 for, none against and Dai abstained because he thought it was about the biscuits. So here we go! I've a whole page of questions, answer them in whatever order you like:\n\n1. Can we have sound clips? How long may they be?\n2. Who can put the concert dates in, just me, or could Siân as well?\n3. Is there a place for members only, for the scores?\n4. What happens with the photos from the Eisteddfod, do we need everyone's permission?\n5. Could the colour be the green of our folders?\n6. And how do people find us if they only type 'choir near me'?\n\nNo rush at all, I'm just so excited.",
    ),
    M(
      '1 10',
      'Hello Gwen,\n\ncongratulations on the vote. One: yes, a minute or so. Two: both of you. Three: yes. Four: I send you a form. Five: gladly. Six: that comes with the texts. Which photos would you put on the front page?',
    ),
    P(
      '1 19:30',
      "Hello Mira,\n\nthank you, every answer the one I hoped for! For the front page I'd take the one on the chapel steps, or the one in the rain with the umbrellas, what do you think? I asked the altos and got nine opinions from seven people. Also: does the form work for children? Is there a Welsh version of the site in the price or extra? And what's a favicon, please, Siân's grandson says we must have one!",
    ),
    M(
      '2 9',
      'Hello Gwen,\n\nthe umbrellas. The form works for children, Welsh is in the price, and a favicon is the small picture on the tab.',
    ),
    P(
      '2 21',
      "Hello Mira,\n\numbrellas it is, and a tiny dragon for the favicon if that can be done? I'll bring the forms to rehearsal on Tuesday with a pen on a string. You're a star. I'll stop pestering you now and go and do the minutes!",
    ),
  ],
  expect: { '0 22': 'calm', '1 21': 'calm', '3 9': 'calm' },
})

const SARCASM: MailboxTrial = en({
  name: 'en: third: calm: two people who tease each other',
  who: { name: 'Fergus Hale', address: 'fergus@haleale.example' },
  subject: 'Labels for the winter beers',
  close: 'Fergus, brewer, visionary, unpaid\nHale Ale',
  letters: [
    P('1 11', 'Mira! Three new beers, three labels, no budget, due yesterday. The usual. How are you?'),
    M('1 13', 'Fergus! Very well until I opened your mail. What are they called?'),
    P('1 14', 'Old Grudge, Damp Uncle and Second Mortgage. You may weep now.'),
    M('8 10', 'Three sketches, drawn through tears. Which one of them hurts most?'),
    P(
      '8 12',
      "Terrible. Awful. I've hung all three over my desk and my wife wants Damp Uncle as a poster. I suppose we'll have to pay you for this. Disgusting. Carry on exactly like that please.",
    ),
    M('14 10', 'The colours are in. Do you hate those too?'),
    P(
      '14 10:40',
      "Oh great, just what I needed, labels so good that people will drink the stuff before I've got more in the tank. Thanks a lot, Salo. Ruined my summer. Print 'em, all of them, and come round for a pint, you've earned it.",
    ),
    M('21 9', 'Printing. You will be sued by several uncles. How many rolls shall I have sent?'),
    P('21 9:30', 'Six of each, and a lawyer. Cheers, that was an absolute pleasure as always, you monster.'),
  ],
  expect: { '9 9': 'calm', '15 9': 'calm', '22 9': 'calm' },
})

export const MAILBOXES_THIRD_EN: readonly MailboxTrial[] = [
  SLOWER,
  SILENT,
  BOSS_IN_COPY,
  COMPARISON,
  PRESSURE,
  UNINFORMED,
  TERSE,
  EASTER,
  CHEERFUL,
  SARCASM,
]
