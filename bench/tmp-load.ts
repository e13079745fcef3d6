import { Visitor } from './studio-client.ts'
const v = new Visitor('http://localhost:3198')
const login = async () => { await v.post('/sign-in', { email: 'mira@salo.example', password: 'a quiet harbour at dusk' }) }
await v.post('/welcome', { name: 'Bench', language: 'en', timeZone: 'UTC', addresses: 'mira@salo.example', owner: 'Mira', email: 'mira@salo.example', password: 'a quiet harbour at dusk' })
await login()
for (;;) { const a = /action="(\/people\/[\w-]+\/acceptance)"/u.exec(await v.get('/clients'))?.[1]; if (!a) break; await v.post(a) }
const client = /href="(\/clients\/[0-9a-f-]{36})"/u.exec(await v.get('/clients'))?.[1] ?? ''
const conv = /href="(\/conversations\/[0-9a-f-]{36})/u.exec(await v.get('/conversations'))?.[1] ?? ''
const path = { today: '/', client, conv, convs: '/conversations', clients: '/clients' }[process.argv[2] ?? ''] ?? '/'
for (let i = 0; i < 400; i++) await v.get(path)
