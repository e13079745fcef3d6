import { expect, test } from 'vitest'
import { mayRun, plainName } from './shown-files.ts'

// S3-50; ASVS 1.3.11, 5.3.2

test.each([
  ['invoice.exe', 'application/octet-stream'],
  ['invoice.pdf.js', 'application/pdf'],
  ['letter.DOCM', 'application/msword'],
  ['page.html', 'text/plain'],
  ['photo.scr ', 'image/jpeg'],
  ['photo.exe.', 'image/jpeg'],
  ['disk.iso', ''],
  ['shortcut.lnk', ''],
  ['photo_\u202Egpj.exe', 'image/jpeg'],
  ['without ending', 'text/html'],
  ['drawing', 'image/svg+xml'],
])('%s can run, whatever it is called', (name, type) => {
  expect(mayRun(name, type)).toBe(true)
})

test.each([
  ['plan.pdf', 'application/pdf'],
  ['photo.jpeg', 'image/jpeg'],
  ['letter.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['files.zip', 'application/zip'],
  ['', 'text/plain'],
])('%s cannot', (name, type) => {
  expect(mayRun(name, type)).toBe(false)
})

test('a name that turns the writing round is shown as it is stored', () => {
  expect(plainName('photo_\u202Egpj.exe')).toBe('photo_gpj.exe')
})

test.each([
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\Windows\\x.dll', 'C__Windows_x.dll'],
  ['two\r\nlines: yes.pdf', 'two lines_ yes.pdf'],
  ['...', ''],
  ['лист.pdf', 'лист.pdf'],
])('%s is saved as a file of one name', (name, plain) => {
  expect(plainName(name)).toBe(plain)
})

test('an endless name keeps its ending', () => {
  const plain = plainName(`${'a'.repeat(1000)}.pdf`)
  expect(plain).toHaveLength(150)
  expect(plain.endsWith('.pdf')).toBe(true)
})
