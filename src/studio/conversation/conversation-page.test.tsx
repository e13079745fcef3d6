import { expect, test } from 'vitest'
import { htmlOf } from '#testing/html-of.ts'
import { conversation, NOW } from '#testing/gallery-props.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { ConversationPage } from './conversation-page.tsx'
import type { ConversationPageProps } from './conversation-page.tsx'

const say = sayIn('en')
const dates = datesIn('en', 'Europe/Helsinki', NOW)
const shown = (more: Partial<ConversationPageProps> = {}) =>
  htmlOf(<ConversationPage say={say} dates={dates} {...conversation} {...more} />)

// S0-12, S0-16
test('beside the telling words stands what they may mean, as a question, with a way to say no', () => {
  const html = shown()
  expect(html).toContain(
    '<h3>Doubt after buying</h3><p>Second thoughts are common after signing. What is it that weighs?</p>',
  )
  expect(html).toContain('aria-label="Not this time: Doubt after buying">Not this time</summary>')
})

// S0-15: nothing is glossed over, so setting a sign aside takes a reason, and the reason is the button
test('a sign is set aside with a reason in one tap, without script', () => {
  const [, form = ''] = /<form method="post" action="#">(<fieldset>.*?<\/fieldset>)/u.exec(shown()) ?? []
  const reasons = [...form.matchAll(/name="reason" value="(\w+)">([^<]+)</gu)].map(([, value, label]) => [value, label])
  expect(reasons).toEqual([
    ['joke', 'A joke between us'],
    ['elsewhere', 'About something else'],
    ['usual', 'That is how they write'],
    ['mended', 'Already settled'],
    ['misread', 'Misread'],
  ])
})

test('two notes stand beside a letter, the others behind a line that says how many', () => {
  const [letter] = conversation.letters
  if (!letter) throw new Error('no letter')
  const notes = (['doubt', 'money', 'time', 'anger'] as const).map((sign) => ({ sign, aside: null, action: '#' }))
  const html = shown({ letters: [{ ...letter, notes }] })
  expect(html).toMatch(
    /<h3>Doubt after buying<.*<h3>Money<.*<summary>2 more things it may mean<.*<h3>Time<.*<h3>Anger</su,
  )
  expect(shown({ letters: [{ ...letter, notes: notes.slice(0, 2) }] })).not.toContain('more thing')
})

test('that the pace is as ever is said once a page', () => {
  const letters = conversation.letters.map((letter) => ({ ...letter, inWordsAlone: true }))
  const html = shown({ letters: [...letters, ...letters.map((letter) => ({ ...letter }))] })
  expect(html.split('this is in the words alone')).toHaveLength(2)
})

test('each picture of behaviour stands once a page, at the newest letter that it speaks of', () => {
  const [letter] = conversation.letters
  const slow = conversation.letters.flatMap(({ notes }) => notes).find((note) => note.pace)
  if (!letter || !slow) throw new Error('no letter')
  const html = shown({ letters: [1, 2, 3].map((n) => ({ ...letter, id: `l${n}`, notes: [{ ...slow }] })) })
  expect(html.split('<h3>Slower than usual</h3>')).toHaveLength(4)
  const [earlier = '', newest = ''] = html.split('id="letter-l3"')
  const pictures = (of: string) => (of.match(/Usual time to answer/gu) ?? []).length
  const above = pictures(htmlOf(<ConversationPage say={say} dates={dates} {...conversation} letters={[]} />))
  expect([pictures(earlier) - above, pictures(newest)]).toEqual([0, 1])
})

test('a note that was set aside is struck, says why and what that changes, and can be taken back', () => {
  expect(shown()).toMatch(/<s>Money<\/s>.*You said: that is how they write.*counts less at this contact.*Take it back/u)
  const [letter] = conversation.letters
  if (!letter) throw new Error('no letter')
  const settled = shown({ letters: [{ ...letter, notes: [{ sign: 'money', aside: 'mended', action: '#' }] }] })
  expect(settled).toContain('later ones count as before')
  expect(settled).not.toContain('counts less')
})

// S0-14, S2-12
test('words, kind words and questions are drawn against the usual as well', () => {
  const html = shown()
  expect(html).toContain(
    'Questions a letter. Dotted: the usual, 1. The last 8 letters, oldest first: 1, 0, 2, 1, 1, 0, 1, 6.',
  )
  expect(html).toContain('Kind words, letter by letter. Dotted: the usual, 40 of 100.')
})

// S0-13, S0-14
test('behaviour is shown against their own usual, in a picture and in the same words', () => {
  expect(shown()).toContain('Usual time to answer: 3 hours. The last 8 answers, oldest first: 2 hours, 4 hours')
  expect(shown()).toContain('time to answer: 26 hours, slower than usual')
})

test('quoted history and what machines sent are folded away', () => {
  expect(shown()).toMatch(/<details class="quoted"><summary>Quoted from earlier letters<\/summary>/u)
  expect(shown()).toMatch(/<details class="letter machine"[^>]*><summary>Sent by a machine: Hannah Wirth/u)
})

// rules-and-facts.md: only accepted clients are read
test('nothing is said about somebody who is no client', () => {
  const { client: _, ...stranger } = conversation
  const html = htmlOf(<ConversationPage say={say} dates={dates} {...stranger} letters={[]} />)
  expect(html).not.toContain('class="reading')
})

test('names, subjects and files of strangers stay text', () => {
  const [letter] = conversation.letters
  if (!letter) throw new Error('no letter')
  const nasty = '<img src=x onerror=alert(1)>'
  const html = shown({
    subject: nasty,
    contact: nasty,
    letters: [
      {
        ...letter,
        mine: false,
        from: nasty,
        own: nasty,
        quoted: nasty,
        attachments: [{ name: nasty, type: nasty, bytes: 1, href: '#', mayRun: true }],
      },
    ],
  })
  expect(html).not.toContain('<img')
})
