import { SMTPServer } from 'smtp-server'
const s = new SMTPServer({ disabledCommands: ['STARTTLS'], disableReverseLookup: true, authOptional: true, allowInsecureAuth: true, onAuth: (a, x, d) => d(null, { user: 'x' }), onData(st, se, d) { st.on('data', () => {}); st.on('end', () => d()) } })
const l = s.listen(0, '127.0.0.1', () => console.log(l.address().port))
