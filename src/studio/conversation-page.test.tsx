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
  expect(html).toContain('aria-label="Not this time: Doubt after buying">Not this time</button>')
})

test('a note that was set aside is struck, and can be taken back', () => {
  expect(shown()).toMatch(/<s>Money<\/s>.*Take it back/u)
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
