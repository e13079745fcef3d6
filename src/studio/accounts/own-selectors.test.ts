import { expect, test } from 'vitest'
import { selectorsIn } from './own-selectors.ts'

// issue 6: the set-up check looks for the keys that our own letters were signed with (RFC 6376, 3.5)

const head = (...fields: string[]) => fields.join('\r\n')

test('the key that a letter was signed with is read, however its header is folded', () => {
  const signed = 'DKIM-Signature: v=1; a=rsa-sha256; d=salo.example;\r\n\ts=autumn; h=from:to;\r\n b=abc'
  expect(
    selectorsIn(head('From: Mira <mira@salo.example>', signed, 'Subject: s=other; d=salo.example'), 'salo.example'),
  ).toEqual(['autumn'])
})

test('a list’s or a stranger’s signature is not ours, and a name that is none is not asked for', () => {
  expect(selectorsIn('DKIM-Signature: v=1; d=list.example; s=news', 'salo.example')).toEqual([])
  expect(selectorsIn('DKIM-Signature: d=salo.example; s=../x', 'salo.example')).toEqual([])
})
