import type { SampleClient } from './sample-client.ts'

const SIGNATURE = `Oliver Dean
Office manager
Marsh & Pell, Chartered Surveyors
Castle Street, Hereford`

const STIFF = `Regards,
Oliver Dean
Marsh & Pell, Chartered Surveyors`

const JUDITH = { name: 'Judith Pell', email: 'j.pell@marshpell.example' }

/** Friendly and prompt for three months; since a week a partner of the firm reads along, and his letters are short and stiff (S0-8). */
export const enBoss: SampleClient = {
  client: 'Marsh & Pell',
  contact: {
    name: 'Oliver Dean',
    email: 'oliver.dean@marshpell.example',
    language: 'en',
    part: 'buyer',
    salutation: 'Oliver',
    preference: {
      en: 'Not a decision-maker on money: Judith Pell, a partner, signs anything above £1,000.',
      ru: 'О деньгах решает не он: все свыше 1000 фунтов подписывает партнер фирмы, Judith Pell.',
      pl: 'Nie decyduje o pieniądzach: wszystko powyżej 1000 funtów podpisuje wspólniczka, Judith Pell.',
      fi: 'Ei päätä rahasta: yli 1 000 punnan menot allekirjoittaa osakas Judith Pell.',
      el: 'Δεν αποφασίζει για χρήματα: ό,τι ξεπερνά τις 1.000 λίρες το υπογράφει η συνέταιρος Judith Pell.',
    },
  },
  project: {
    name: 'Being found: twelve months of search',
    price: 660_000,
    currency: 'GBP',
    service: 'seo',
    stage: 'under-way',
    signedDaysAgo: 62,
  },
  letters: [
    {
      daysAgo: 78,
      at: '09:50',
      from: 'contact',
      subject: 'Nobody finds us',
      body: `Hello Mira,

You did the brochure for our neighbours at the auction house and it still lies on our reception desk. Our own trouble is different: we've surveyed houses in this county since 1931, and if you type "survey" and "Hereford" you get four firms from Birmingham. Is that something you look after, and how does one go about it?

All the best,
${SIGNATURE}`,
    },
    {
      daysAgo: 78,
      at: '11:20',
      from: 'studio',
      body: `Hello Oliver,

That is something I look after, yes. I would begin with a fortnight of looking at what people near you really search for, then say honestly what can be done and what cannot. Could you tell me which three kinds of survey you would most like to be asked for?

Mira`,
    },
    {
      daysAgo: 78,
      at: '12:35',
      from: 'contact',
      body: `Hello Mira,

Very happy to. Old houses first, because nobody does them better than our Mr Marsh, then party walls, then valuations for people who've inherited something and have no idea. If it helps I can dig out the enquiries of the last two years, I keep a little book. It's a relief to talk to somebody who begins by asking!

All the best,
Oliver`,
    },
    {
      daysAgo: 66,
      at: '10:05',
      from: 'studio',
      subject: 'What people search for around Hereford',
      body: `Hello Oliver,

Attached are twelve pages, the first is enough: people look for help with old houses three times as often as we thought, and hardly anybody answers them. My proposal for twelve months is on the last page, £6,600 in quarters. Which questions does it leave open?

Mira`,
    },
    {
      daysAgo: 66,
      at: '13:40',
      from: 'contact',
      quotes: true,
      body: `Hello Mira,

I read all twelve over my sandwich and then read the best bits aloud to the whole office. Mr Marsh was delighted, he's been saying it about old houses for thirty years. No open questions from me, it's all very clear. I'll walk it upstairs this afternoon and come back to you with a signature, I hope!

All the best,
Oliver`,
    },
    {
      daysAgo: 62,
      at: '09:15',
      from: 'studio',
      subject: 'Agreement, twelve months',
      body: `Hello Oliver,

Here is the agreement, word for word what we said on the phone, with the way out after each quarter. Is there anything your partners would like to see changed?

Mira`,
    },
    {
      daysAgo: 62,
      at: '11:55',
      from: 'contact',
      quotes: true,
      body: `Hello Mira,

Nothing to change, signed by both partners and attached. Everybody liked the paragraph about what nobody can promise, it's not what the last people told us. I've put a jar of biscuits aside for your first visit. Looking forward to this very much indeed!

All the best,
${SIGNATURE}`,
    },
    {
      daysAgo: 54,
      at: '10:30',
      from: 'studio',
      subject: 'The page on old houses',
      body: `Hello Oliver,

The first new page is ready to be read: damp, beams and what a survey of an old house tells you. Would Mr Marsh check the facts?

Mira`,
    },
    {
      daysAgo: 54,
      at: '14:10',
      from: 'contact',
      body: `Hello Mira,

He has, with his good pen. Two small things: it's a purlin and not a rafter in the third picture, and he'd like to add that damp is mostly a gutter. Otherwise he says he couldn't have put it better, and from him that's a medal. Wonderful start, thank you!

All the best,
Oliver`,
    },
    {
      daysAgo: 45,
      at: '09:40',
      from: 'studio',
      body: `Hello Oliver,

Purlin and gutter are in, and the page is live. Next come the party walls. Do you have a story that may be told without names?

Mira`,
    },
    {
      daysAgo: 45,
      at: '11:25',
      from: 'contact',
      body: `Hello Mira,

Do I! Two brothers, one wall, nine years and a pear tree. I've written it down as best I can and changed the street, you'll know which bits to leave out. It made Susan at the front desk cry with laughter. Hope you enjoy it as much as we did living through it!

All the best,
Oliver`,
    },
    {
      daysAgo: 36,
      at: '10:15',
      from: 'studio',
      body: `Hello Oliver,

The pear tree stays, it is the best part. The page is up. Have you noticed any change at the telephone yet? It would be early.

Mira`,
    },
    {
      daysAgo: 36,
      at: '12:05',
      from: 'contact',
      body: `Hello Mira,

Early or not, we had two calls this week from people who'd read about the beams, and one of them mentioned purlins! I've started a new column in my little book for where they come from. We're all rather pleased down here. Onwards to the valuations whenever you're ready, no hurry at all.

All the best,
Oliver`,
    },
    {
      daysAgo: 25,
      at: '09:30',
      from: 'studio',
      subject: 'Valuations, and a plan for the winter',
      body: `Hello Oliver,

The page on valuations is attached, and a plan for the next quarter. Which of the three topics for the winter would you take first?

Mira`,
    },
    {
      daysAgo: 25,
      at: '13:15',
      from: 'contact',
      quotes: true,
      body: `Hello Mira,

The frozen pipes, please, we get forty calls about those every January and I could do with a page to send people to. The valuations read beautifully, kind without being soppy, my aunt would have been glad of something like it. I'll be in all week if you want to ring about the rest. Thank you as always!

All the best,
Oliver`,
    },
    {
      daysAgo: 16,
      at: '10:50',
      from: 'studio',
      body: `Hello Oliver,

Frozen pipes are thawed and online. Here is the small report for the quarter too: a third more visitors. Is it the kind of report you can use?

Mira`,
    },
    {
      daysAgo: 16,
      at: '12:30',
      from: 'contact',
      quotes: true,
      body: `Hello Mira,

It's just the kind, one page and no jargon, I've pinned it next to the kettle. A third more, that's splendid. From now on the invoices can go directly to our accountant, he's a lamb, I'll send you his address. Have a lovely week, and do come for those biscuits!

All the best,
Oliver`,
    },
    {
      daysAgo: 8,
      at: '09:45',
      from: 'studio',
      subject: 'The second quarter',
      body: `Hello Oliver,

The second quarter begins next week. The invoice has gone to your accountant, as you asked. Shall I start with the pages on extensions, or with the map of your past surveys?

Mira`,
    },
    {
      daysAgo: 6,
      at: '16:20',
      from: 'contact',
      cc: JUDITH,
      body: `Dear Mira,

Please do not start on either yet. Could you send us a list of the hours so far?

${STIFF}`,
    },
    {
      daysAgo: 5,
      at: '09:20',
      from: 'studio',
      body: `Dear Oliver, dear Ms Pell,

The hours so far are attached, page by page. I will wait with the second quarter until I hear from you. What would be most useful for you to know?

Mira`,
    },
    {
      daysAgo: 3,
      at: '16:45',
      from: 'contact',
      cc: JUDITH,
      body: `Dear Mira,

Received. The partners will discuss it.

${STIFF}`,
    },
    {
      daysAgo: 2,
      at: '09:30',
      from: 'studio',
      body: `Dear Oliver, dear Ms Pell,

Thank you. Would a short call of the three of us help, tomorrow or on any day that suits you?

Mira`,
    },
    {
      daysAgo: 1,
      at: '17:10',
      from: 'contact',
      cc: JUDITH,
      body: `Dear Mira,

In writing, please.

${STIFF}`,
    },
  ],
}
