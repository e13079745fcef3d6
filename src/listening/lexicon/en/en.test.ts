import { describe, expect, test } from 'vitest'
import type { Kind } from '../../kinds.ts'
import { listen } from '../../listen.ts'

const heard = (text: string) => listen(text, { lang: 'en', model: false })
const kindsOf = (text: string): Kind[] => heard(text).kinds.map(({ kind }) => kind)

/** One phrase a row in several forms: person, number, tense, with and without apostrophes. */
const FORMS: Record<Kind, string[][]> = {
  doubt: [
    ['I regret signing.', 'We regretted choosing it.', 'We are regretting this.'],
    ['I’m worried.', 'We are getting rather worried.', 'im worried', 'This worries me.'],
  ],
  comparison: [
    ['We got another quote.', 'We have received a cheaper offer.', 'I’m getting two other quotes.'],
    ['We’re talking to another agency.', 'I spoke to a different studio.', 'We had a chat with another designer.'],
    ['My nephew could do it in a weekend.', 'My niece could have made it.', 'Our intern builds websites like this.'],
    ['A friend paid half.', 'A friend of mine only paid a third.', 'Friends of ours were charged far less.'],
    [
      'We could have done this ourselves with Wix.',
      'ChatGPT writes the same for free.',
      'ChatGPT wrote it in minutes.',
    ],
    ['We’re comparing offers.', 'I compared your price with others.', 'We are now weighing up quotes.'],
  ],
  money: [
    ['It is too expensive.', 'This was rather pricey.', 'Far too costly.'],
    ['The invoice was higher than expected.', 'The total is higher than agreed.'],
  ],
  time: [
    ['We’re still waiting for the draft.', 'I was kept waiting for weeks.', 'I have been waiting since May.'],
    ['You missed the deadline.', 'Another missed deadline.', 'The date has slipped.'],
  ],
  confusion: [
    ['I am confused.', 'We were rather confused.', 'This is confusing.'],
    ['I don’t understand it.', 'We didnt understand what you mean.', 'I still don’t get it.'],
  ],
  uninformed: [
    ['We don’t know where things stand.', 'I can’t tell where we are.', 'I no longer know what stage it is at.'],
    ['We haven’t had an update since May.', 'No update for three weeks.', 'Still no news about the launch.'],
    ['It would be nice to be told.', 'It would have been good to know.', 'I wish I had been told.'],
    ['Nobody told us.', 'No one ever tells me anything.', 'None of you informed us.'],
    ['I only found out from Instagram.', 'We only heard about it by accident.', 'I only learnt of it from a customer.'],
    ['We’re left in the dark.', 'I’ve been kept out of the loop.', 'You keep us guessing.'],
  ],
  ignored: [
    ['Nobody answers.', 'No one replied to us.', 'Nobody has written back.'],
    ['I have asked three times.', 'I asked you twice already.'],
  ],
  disappointment: [
    ['We are disappointed.', 'I was rather disappointed.', 'It is a disappointment.'],
    ['It is not quite right.', 'It’s not what we expected.'],
  ],
  anger: [
    ['I’m furious.', 'We were livid.', 'This is infuriating.'],
    ['This is unacceptable.', 'Simply not acceptable.'],
  ],
  pressure: [
    [
      'My boss is asking what we’ve got for it.',
      'My director keeps asking where the money went.',
      'The board has asked why we chose you.',
    ],
    ['I have to justify this.', 'We had to justify the cost.', 'I’m expected to defend it.'],
    ['The investors are getting nervous.', 'My partner is losing patience.', 'The board isn’t convinced.'],
    ['Management wants to see results.', 'Our treasurer demands an explanation.', 'My boss wants answers.'],
    ['My wife frowned.', 'The director shook his head.', 'My boss gave me a hard time.'],
    ['They are breathing down my neck.', 'I’m under pressure from above.', 'We’re feeling pressure from head office.'],
    ['It’s my head on the block.', 'My job is on the line.', 'I look bad in front of the owners.'],
  ],
}

describe('English unease is heard in every form it takes (S0-12)', () => {
  for (const [kind, rows] of Object.entries(FORMS)) {
    test.each(rows.flat())(`${kind}: %s`, (text) => {
      expect(kindsOf(text)).toContain(kind)
      expect(heard(text).reading).not.toBe('calm')
    })
  }
})

describe('the new kinds are taken back as the others are (S0-12)', () => {
  test.each([
    ['denied', 'Nobody is asking me to justify anything.'],
    ['denied', 'We are not comparing offers.'],
    ['denied', 'We never felt left in the dark.'],
    ['supposed', 'If another agency had offered us the same, we would still work with you.'],
    ['supposed', 'What happens if my boss asks why we chose this one?'],
    ['over', 'I was in the dark about the hosting at first, but your note cleared it up.'],
    ['over', 'My boss was sceptical at first but now he loves it.'],
    ['of others', 'My director is under a lot of pressure with the merger this month.'],
    ['of others', 'Our old agency never told us anything.'],
  ])('%s: %s', (_, text) => {
    expect(heard(text).reading).toBe('calm')
  })
})

// S0-12, S2-1: what a calm client writes as well must not reach a reading.
test.each([
  'My boss says hi and loved the sketches.',
  'We compared fonts yesterday and prefer the second one.',
  'Please keep me posted.',
  'Let me know what’s next on your side.',
  'What happens next? We are ready when you are.',
  'The board meets on Tuesday and I will show them the draft.',
  'My boss is asking if you could join the call on Monday.',
  'I’ll show it to my husband tonight and get back to you.',
  'I need to present this to the board on Thursday.',
  'A friend of mine recommended you.',
  'My son could help with the photos if you like.',
  'I wrote the texts with ChatGPT, please improve them.',
  'Any news from the printer?',
  'Just a quick update from our side: the photos are done.',
  'Management signed it off this morning.',
])('an ordinary sentence is no sign: %s', (text) => {
  expect(heard(text).reading).toBe('calm')
  expect(heard(text).score).toBeLessThan(0.4)
})
