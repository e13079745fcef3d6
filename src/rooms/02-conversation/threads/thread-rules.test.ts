import { expect, test } from 'vitest'
import { divided, type TiedLetter } from './thread-rules.ts'

// Issue 3: a changed subject or a new sender is never merged silently. reliability.md: Message-ID only threads.

const MIRA = 'mira@salo.example'

type Sample = Partial<TiedLetter> & { message: string; at: number }

const letter = (sample: Sample): TiedLetter => ({
  ownId: `${sample.message}@x`,
  claims: [],
  subject: 'The plan',
  sender: 'ada@engine.example',
  named: [MIRA],
  thread: null,
  ...sample,
})

const none = { before: [], ties: [], said: new Map() }
const knowing = { own: new Set([MIRA]), aliases: (address: string) => [address] }

/** Each thread as the letters in it, with the letter whose thread it seems to go on from, and why it stands apart. */
function threadsOf(letters: readonly Sample[], more: Partial<Parameters<typeof divided>[0]> = {}) {
  const { threads, places } = divided({ ...none, ...knowing, letters: letters.map(letter), ...more })
  return threads.map((thread) => [
    [...places].flatMap(([message, place]) => (place === thread ? message : [])).join(' '),
    ...(thread.continues ? [thread.continues.opener, thread.why] : []),
  ])
}

const mine = (sample: Sample) => ({ sender: MIRA, named: ['ada@engine.example'], ...sample })

test('answers under the same subject by people who are known are one conversation', () => {
  const letters = [
    { message: 'a', at: 1 },
    mine({ message: 'b', at: 2, claims: ['a@x'], subject: 'Re: The plan' }),
    { message: 'c', at: 3, claims: ['b@x', 'a@x'], subject: 'RE: [EXTERNAL] the plan' },
    { message: 'd', at: 4, claims: ['c@x'], subject: '' },
  ]
  expect(threadsOf(letters)).toEqual([['a b c d']])
})

test('a reply under another subject stays a conversation of its own, and says from which one it goes on', () => {
  const letters = [
    { message: 'a', at: 1 },
    mine({ message: 'b', at: 2, claims: ['a@x'], subject: 'The invoice' }),
    { message: 'c', at: 3, claims: ['b@x', 'a@x'], subject: 'Re: The invoice' },
  ]
  expect(threadsOf(letters)).toEqual([['a'], ['b c', 'a', 'subject']])
})

test('a stranger who answers into a conversation is not taken into it, and neither are the answers to them', () => {
  const letters = [
    { message: 'a', at: 1 },
    { message: 'b', at: 2, claims: ['a@x'], sender: 'bob@far.example' },
    mine({ message: 'c', at: 3, claims: ['b@x', 'a@x'], named: ['bob@far.example'] }),
    { message: 'd', at: 4, claims: ['a@x'] },
  ]
  expect(threadsOf(letters)).toEqual([['a d'], ['b c', 'a', 'sender']])
})

test('whoever was copied before is no stranger, and one who is copied later was one until then', () => {
  const copied = { named: ['ada@engine.example', 'bob@far.example'] }
  const bob = { claims: ['a@x'], sender: 'bob@far.example' }
  const letters = [mine({ message: 'a', at: 2, ...copied }), { message: 'b', at: 3, ...bob }]
  expect(threadsOf(letters)).toEqual([['a b']])
  const late = [
    { message: 'a', at: 1 },
    { message: 'b', at: 2, ...bob },
    mine({ message: 'c', at: 3, claims: ['a@x'], ...copied }),
  ]
  expect(threadsOf(late)).toEqual([['a c'], ['b', 'a', 'sender']])
  expect(threadsOf([...late, { message: 'd', at: 4, ...bob }])).toEqual([['a c d'], ['b', 'a', 'sender']])
})

test('a person who writes from their other address is known', () => {
  const home = { message: 'b', at: 2, claims: ['a@x'], sender: 'ada@home.example' }
  expect(threadsOf([{ message: 'a', at: 1 }, home])).toHaveLength(2)
  const aliases = () => ['ada@home.example', 'ada@engine.example']
  expect(threadsOf([{ message: 'a', at: 1 }, home], { aliases })).toEqual([['a b']])
})

test('letters that answer one that never came are one conversation, until that one says otherwise', () => {
  const letters = [
    { message: 'b', at: 2, claims: ['gone@x'] },
    { message: 'c', at: 3, claims: ['gone@x'] },
  ]
  expect(threadsOf(letters)).toEqual([['b c']])
  const own = mine({ message: 'a', at: 1, ownId: 'gone@x', subject: 'Something else' })
  expect(threadsOf([...letters, own])).toEqual([['a'], ['b c', 'a', 'subject']])
})

test('two strangers whose programs give every letter the same Message-ID are not mixed, and nobody is asked about it', () => {
  const letters = [
    { message: 'a', at: 1, ownId: '1@localhost' },
    { message: 'b', at: 2, ownId: '1@localhost', sender: 'bob@far.example', subject: 'Offer' },
    { message: 'c', at: 3, ownId: '1@localhost', sender: 'eve@far.example' },
  ]
  expect(threadsOf(letters)).toEqual([['a'], ['b'], ['c']])
  const answer = mine({ message: 'd', at: 4, claims: ['1@localhost'], subject: 'Re: Offer' })
  expect(threadsOf([...letters, answer]), 'the answer finds the one it fits').toEqual([['a'], ['b d'], ['c']])
})

test('the same letter in two forms, by the list and directly, is one conversation', () => {
  const letters = [
    { message: 'a', at: 1, ownId: 'same@x' },
    { message: 'b', at: 1, ownId: 'same@x', subject: '[list] The plan' },
  ]
  expect(threadsOf(letters)).toEqual([['a b']])
})

test('an answer within the same second comes after what it answers', () => {
  const letters = [
    { message: 'a', at: 1, ownId: 'z@x', sender: 'bob@far.example', named: [MIRA, 'ada@engine.example'] },
    { message: 'b', at: 1, ownId: 'a@x', claims: ['z@x'] },
  ]
  expect(threadsOf(letters)).toEqual([['a b']])
})

test('joined threads know both subjects and all persons', () => {
  const letters = [
    { message: 'a', at: 1 },
    { message: 'b', at: 2, claims: ['a@x'], subject: 'The invoice', sender: 'bob@far.example' },
    { message: 'c', at: 3, claims: ['a@x'], subject: 'Re: The invoice' },
    { message: 'd', at: 4, claims: ['a@x'], sender: 'bob@far.example' },
  ]
  expect(threadsOf(letters)).toEqual([['a'], ['b', 'a', 'both'], ['c', 'a', 'subject'], ['d', 'a', 'sender']])
  const said = new Map([['b', { joined: true, thread: 't' }]])
  expect(threadsOf(letters, { said })).toEqual([['a b c d']])
  const apart = new Map([['b', { joined: false, thread: 't' }]])
  expect(threadsOf(letters, { said: apart })).toHaveLength(4)
})

test('letters that refer to each other in a circle find a place', () => {
  const letters = [
    { message: 'a', at: 1, claims: ['b@x'] },
    { message: 'b', at: 1, claims: ['a@x'] },
  ]
  expect(threadsOf(letters)).toEqual([['b a']])
})
