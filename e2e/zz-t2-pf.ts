import { startPost, withoutPost } from '#testing/postfix.ts'
import nodemailer from 'nodemailer'
import { AUTHORITY } from '#testing/certificates.ts'
import { readdirSync } from 'node:fs'
console.log(withoutPost())
const t=performance.now()
const post = await startPost({ largest: 300_000, people: { 'mira@salo.example': { most: null }, 'grace@harbour.example': { most: null }, 'full@harbour.example': { most: 2_000 } } })
console.log('started', performance.now()-t)
const boxes = ['mira@salo.example','grace@harbour.example','full@harbour.example'].map(a=>post.box(a))
const tr = nodemailer.createTransport({ host: 'localhost', port: post.submission, requireTLS: true, tls: { ca: AUTHORITY }, auth: { user: 'mira@salo.example', pass: 'secret' } })
for (const to of ['grace@harbour.example','full@harbour.example','nobody@harbour.example']) console.log(to, (await tr.sendMail({ from: 'mira@salo.example', to, subject: 'Hi', text: 'x'.repeat(3000) })).response)
await tr.sendMail({ from: 'mira@salo.example', to:'grace@harbour.example', subject: 'Hi', text: 'x\n'.repeat(300000) }).catch(e=>console.log(e.message))
await new Promise(d=>setTimeout(d,3000))
console.log(post.log())
for (const b of boxes) console.log(readdirSync(b.place()+'/new'))
await post.stop()
