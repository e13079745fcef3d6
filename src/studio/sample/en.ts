import type { SampleClient } from './sample-client.ts'

const SIGNATURE = `Hannah Wirth
Wirth Workshop, furniture made to last
Unit 4, Tannery Yard, Lewes
+44 1632 960 481`

/**
 * Signed seven working days ago after two warm months in which she answered within the hour; doubts since, politely, and takes days: it is three times
 * her last project, and eight pages (S0-1, S0-3).
 */
export const en: SampleClient = {
  client: 'Wirth Workshop',
  contact: {
    name: 'Hannah Wirth',
    email: 'hannah@wirthworkshop.example',
    language: 'en',
    part: 'decision-maker',
    salutation: 'Hannah',
    preference: {
      en: 'In the workshop until four; a short call after that suits her better than a long mail.',
      ru: 'До четырёх в мастерской; потом короткий звонок ей удобнее длинного письма.',
      pl: 'Do szesnastej w warsztacie; potem woli krótki telefon niż długi mail.',
      fi: 'Neljään asti verstaalla; sen jälkeen lyhyt puhelu sopii paremmin kuin pitkä viesti.',
      el: 'Ως τις τέσσερις στο εργαστήριο· μετά προτιμά ένα σύντομο τηλεφώνημα από ένα μακρύ μήνυμα.',
    },
  },
  project: {
    name: 'New website, eight pages',
    price: 480_000,
    currency: 'GBP',
    service: 'website',
    stage: 'agreed',
    signedDaysAgo: 7,
  },
  earlier: [
    {
      name: 'Logo for sign, paper and van',
      price: 160_000,
      currency: 'GBP',
      service: 'design',
      stage: 'settled',
      signedDaysAgo: 105,
      deliveredDaysAgo: 91,
    },
  ],
  letters: [
    {
      daysAgo: 106,
      at: '09:12',
      from: 'contact',
      subject: 'Logo on an oak sign',
      body: `Hello Mira,

Clare at the bakery gave me your name. We make furniture, the two of us and an apprentice, and our logo has been drawn by whoever was nearest for the last ten years. Could you tidy it up so that it can be cut into an oak sign and still be read from across the yard? Roughly what would that cost, and when could you start?

${SIGNATURE}`,
    },
    {
      daysAgo: 106,
      at: '11:40',
      from: 'studio',
      body: `Hello Hannah,

Lovely to hear from you, and please thank Clare. Redrawing it for the sign, plus a version for paper and one for the van, would be £1,600, in three weeks from the day you send me whatever exists of the old one. I can start on Monday. Shall I send you the agreement?

Mira`,
    },
    {
      daysAgo: 106,
      at: '12:05',
      from: 'contact',
      quotes: true,
      body: `That was quick! Yes please, Monday is perfect. I'll photograph the old sign at lunch.

Hannah`,
    },
    {
      daysAgo: 100,
      at: '10:10',
      from: 'studio',
      subject: 'Three ways to draw an oak leaf',
      body: `Hello Hannah,

Three ways to draw the leaf, large and small. Which of them is yours, and which one would the router like best?

Mira`,
    },
    {
      daysAgo: 100,
      at: '11:25',
      from: 'contact',
      quotes: true,
      body: `Hello Mira,

The second one, we both said it at the same moment! Tom thinks the router will manage if the corners are a touch rounder, two millimetres or so. I love how it looks on the little card. Thank you, this is going to be so good.

Hannah`,
    },
    {
      daysAgo: 91,
      at: '16:20',
      from: 'studio',
      subject: 'Your logo, final files',
      body: `Hello Hannah,

Here is everything: the cutting file for the sign, the paper version, the van. The corners are rounded to 2 mm, as your router asked for.

Mira`,
    },
    {
      daysAgo: 91,
      at: '17:02',
      from: 'contact',
      quotes: true,
      body: `Mira, it's beautiful. Tom cut a test piece straight away and we both stood there grinning. Exactly what we hoped for, and the first invoice I've ever been happy to pay. Thank you!

Hannah`,
    },
    {
      daysAgo: 51,
      at: '10:31',
      from: 'contact',
      subject: 'A website, at last?',
      body: `Hi Mira,

The sign is up and people photograph it. Now they ask for our website and I have to say we haven't really got one. Would you do that sort of thing for us? I'd love to show the pieces properly, tell people how we work and maybe take orders for the small things.

${SIGNATURE}`,
    },
    {
      daysAgo: 51,
      at: '13:15',
      from: 'studio',
      body: `Hi Hannah,

With great pleasure. Could you tell me three things before we speak: who should find you there, which pieces you would show first, and one site you like, of whatever trade?

Mira`,
    },
    {
      daysAgo: 51,
      at: '14:02',
      from: 'contact',
      body: `Of course!

People who are doing up a house and want one good table for the rest of their lives. The long table and the settle first, everybody loves those. And I keep going back to the site of a Welsh weaver, so calm, big pictures, I'll send you the link tonight.

This is fun. When shall we speak? Any day after four.

Hannah`,
    },
    {
      daysAgo: 41,
      at: '16:48',
      from: 'contact',
      subject: 'Photographs',
      body: `Hi Mira,

Forty-one pictures of the workshop are in the shared folder, the ones with the morning light are Tom's. I've written a page about how we choose the wood, too. Have a look when you have a minute, I can't wait to see what you make of it all!

Hannah`,
    },
    {
      daysAgo: 40,
      at: '09:30',
      from: 'studio',
      body: `Hi Hannah,

The page about the wood is the best thing I have read this week, and Tom has an eye. Who are the two people laughing in picture nineteen, and may they be on the front page?

Mira`,
    },
    {
      daysAgo: 40,
      at: '10:20',
      from: 'contact',
      body: `Hi Mira,

That's me and our apprentice Josie, the moment the drawer finally fitted! She says yes as long as nobody can see her socks. I'm so pleased you like the wood page, I sat up half the night with it. Do shout if you'd like more of them, I've plenty to say about ash!

Hannah`,
    },
    {
      daysAgo: 31,
      at: '09:55',
      from: 'studio',
      subject: 'A plan for eight pages',
      body: `Hi Hannah,

Attached is the plan as we sketched it on the phone: eight pages, from the front page to the small shop, with texts, photographs and two rounds of changes. £4,800 in three parts, live ten weeks after we begin. Nothing else will be charged.

Mira`,
    },
    {
      daysAgo: 31,
      at: '10:40',
      from: 'contact',
      quotes: true,
      body: `Oh, this looks wonderful. I've printed it out and pinned it above the bench. Let me go through it with Tom at the weekend, and I'd love to hear how the little shop would work.

Hannah`,
    },
    {
      daysAgo: 21,
      at: '08:14',
      from: 'contact',
      autoReply: true,
      subject: 'Away from the workshop',
      body: `Thank you for your message. The workshop is closed this week, we are delivering a staircase in Shropshire. I'll answer when I'm back on Monday. In urgent cases please ring Tom.

Hannah Wirth`,
    },
    {
      daysAgo: 19,
      at: '12:22',
      from: 'contact',
      subject: 'Back, and ready',
      body: `Hi Mira,

Back from Shropshire, staircase and all. We've read everything and we're in. Two small questions: could the shop begin with just ten pieces, and who answers if an order goes wrong? Otherwise go ahead and send me the agreement.

${SIGNATURE}`,
    },
    {
      daysAgo: 19,
      at: '13:05',
      from: 'studio',
      body: `Hi Hannah,

Ten pieces to begin with is just right. Orders come to your mailbox and mine for the first month, so either of us sees it at once; after that to yours. Which ten would you begin with?

Mira`,
    },
    {
      daysAgo: 19,
      at: '14:30',
      from: 'contact',
      body: `Hi Mira,

Oh good, that takes a weight off me. The ten: four boards, three stools, the two mirrors and the egg rack that everybody laughs at and then buys. I'll weigh them all for the postage this week. Can't wait to see the front page, truly!

Hannah`,
    },
    {
      daysAgo: 7,
      at: '10:12',
      from: 'studio',
      subject: 'The agreement',
      body: `Hi Hannah,

Here is the agreement, with the ten pieces, the two rounds of changes and the dates. Is everything in it as we said?

Mira`,
    },
    {
      daysAgo: 7,
      at: '11:30',
      from: 'contact',
      body: `Hi Mira,

All of it as we said. Signed, and the deposit has just gone off from my phone while Tom made the tea. Eight pages, goodness! Here we go, I'm so looking forward to seeing the first one!

Hannah`,
    },
    {
      daysAgo: 6,
      at: '09:20',
      from: 'studio',
      body: `Hi Hannah,

Thank you, both have arrived. In three days you will see the first sketch of the front page. Could you send me the prices of the ten pieces by then?

Mira`,
    },
    {
      daysAgo: 4,
      at: '18:47',
      from: 'contact',
      body: `Hello Mira,

The prices will take me a few days, sorry. Tom did our sums again last night. It's quite a step for a place our size, three times what we spent on the logo.

Best wishes,
Hannah`,
    },
    {
      daysAgo: 3,
      at: '10:05',
      from: 'studio',
      subject: 'First sketch of the front page',
      body: `Hi Hannah,

Here is the first sketch, with Tom's morning light across the top. What do you think?

Mira`,
    },
    {
      daysAgo: 1,
      at: '17:38',
      from: 'contact',
      quotes: true,
      body: `Hello Mira,

Thank you for the sketch, it's very nice. I'm sure you know best, but I keep wondering whether we really need all eight pages. Is it too late to think about it a little?

Best wishes,
${SIGNATURE}`,
    },
  ],
}
