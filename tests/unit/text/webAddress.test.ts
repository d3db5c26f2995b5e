import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { webAddressProblem } from '@/text'

const FULL = 'Write a full address such as https://example.org/page'
const START = `${FULL}: it starts with https:// or http://.`
const SPACES = `${FULL}, without spaces, line breaks or invisible characters; a space in it is written %20.`
const HOST = `${FULL}, with the public name of its host, not a number or a name inside a network.`
const NAME = `${FULL}, without a name or password before the host.`

describe('what is no address of a public page', () => {
  test.each([
    ['https://example.org/a b', SPACES],
    ['https://exam ple.org/', SPACES],
    ['https://example.org/a\nb', SPACES],
    ['https://example.org/\tb', SPACES],
    ['https://example.org/\u00a0b', SPACES],
    ['https://example.org/\u200bb', SPACES],
    ['https://example.org/\u202etxt', SPACES],
    ['ht\ntps://example.org/', SPACES],
    ['https:example.org/x', START],
    ['https:/example.org/x', START],
    ['https:///example.org/x', START],
    ['https://', START],
    ['http:///', START],
    ['//example.org/x', START],
    ['example.org/x', START],
    ['/host', START],
    ['ftp://example.org/', START],
    ['javascript:alert(1)', START],
    ['data:text/html,x', START],
    ['', START],
    ['/\\host', `${FULL}, without backslashes.`],
    ['https:\\\\example.org', `${FULL}, without backslashes.`],
    ['https://example.org\\@evil.example', `${FULL}, without backslashes.`],
    ['https://user:password@example.org/', NAME],
    ['https://user@example.org/', NAME],
    ['https://@example.org/', NAME],
    ['https://example.org%40evil.example@evil.example/', NAME],
    ['http://localhost/', HOST],
    ['http://localhost:3000/', HOST],
    ['http://printer/', HOST],
    ['http://printer.local/', HOST],
    ['http://db.internal/', HOST],
    ['http://127.0.0.1/', HOST],
    ['http://0x7f.1/', HOST],
    ['http://2130706433/', HOST],
    ['http://[::1]/', HOST],
    ['http://example..org/', HOST],
    ['http://-example.org/', HOST],
    ['http://example.org:99999/', HOST],
    ['http://ex<ample.org/', HOST],
  ])('%j', (text, problem) => {
    expect(webAddressProblem(text)).toBe(problem)
  })
})

test.each([
  'https://example.org',
  'http://example.org/',
  'HTTPS://Example.ORG/Path',
  ' https://example.org/x\n',
  '\thttps://example.org/x\r\n',
  'https://www.mot.gov.kh:8443/a/b.pdf?x=1&y=@z#part',
  'https://example.org/a%20b',
  'https://example.org/ទំព័រ',
  'https://xn--12c1fe0br.xn--o3cw4h/',
  'https://ไทย.ไทย/หน้า',
  'https://sub_domain.example.org/',
  'https://example.org./',
  'https://web.archive.org/web/2020/http://example.org/a@b',
])('%j is one', (text) => {
  expect(webAddressProblem(text)).toBeNull()
})

test('whatever passes leads to the host that is written, by http or https, without a name', () => {
  const host = fc.constantFrom('example.org', 'evil.example', 'localhost', '10.0.0.1', 'a@b.org')
  const glue = fc.constantFrom(
    'https://',
    'https:',
    'http:/',
    '\\',
    '@',
    '/',
    ' ',
    '\u202e',
    '#',
    '?',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(host, glue, fc.string())), (parts) => {
      const text = parts.join('')
      if (webAddressProblem(text) !== null) return
      const url = new URL(text.trim())
      expect(['http:', 'https:']).toContain(url.protocol)
      expect([url.username, url.password]).toEqual(['', ''])
      expect(text.trim().toLowerCase().split('/')[2]).not.toBe('')
      expect(url.hostname).toContain('.')
    }),
  )
})
