import { describe, expect, test } from 'vitest'
import { parseMail } from '../parse.ts'

const from = async (...headers: string[]) => (await parseMail(Buffer.from([...headers, '', 'text'].join('\r\n')))).from

describe('whose letter it is', () => {
  test('of several in From the one who sent it, else the first', async () => {
    expect(await from('From: Ada <a@x.example>, Bo <b@x.example>')).toMatchObject({ address: 'a@x.example' })
    expect(await from('From: Ada <a@x.example>, Bo <b@x.example>', 'Sender: b@x.example')).toMatchObject({ name: 'Bo' })
  })

  test('a letter through a list that rewrites From is the person’s', async () => {
    const list = ['List-Id: <talk.x>', 'List-Post: <mailto:talk@x.example>']
    expect(await from('From: Grace via Talk <talk@x.example>', 'Reply-To: grace@y.example', ...list)).toEqual({
      name: 'Grace',
      address: 'grace@y.example',
    })
    expect(
      await from('From: Grace via Talk <talk@x.example>', 'X-Original-From: Grace <grace@y.example>'),
    ).toMatchObject({
      address: 'grace@y.example',
    })
    expect(await from('From: Grace via Talk <talk@x.example>', 'Reply-To: talk@x.example', ...list)).toMatchObject({
      address: 'talk@x.example',
    })
  })

  test('a form on a page names the person in Reply-To; a shop’s newsletter does not become somebody’s letter', async () => {
    const form = [
      'From: Site <noreply@shop.example>',
      'Subject: New contact form message',
      'Reply-To: Grace <grace@y.example>',
    ]
    expect(await from(...form)).toEqual({ name: 'Grace', address: 'grace@y.example' })
    expect(await from(...form, 'List-Unsubscribe: <u>')).toMatchObject({ address: 'noreply@shop.example' })
    expect(await from('From: noreply@shop.example', 'Reply-To: help@shop.example')).toMatchObject({
      address: 'noreply@shop.example',
    })
  })

  test('without a readable From: Sender, Reply-To or the return path, but never a list’s own', async () => {
    expect(await from('Sender: Ada <a@x.example>')).toEqual({ name: 'Ada', address: 'a@x.example' })
    expect(await from('From: <>', 'Return-Path: <a@x.example>')).toMatchObject({ address: 'a@x.example' })
    expect(await from('Sender: talk-bounces@x.example')).toBeNull()
  })
})
