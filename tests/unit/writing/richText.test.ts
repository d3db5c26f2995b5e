import { expect, test } from '@jest/globals'

import { visitRichText } from '@/writing/shape/richText'

function textWith(node: Record<string, unknown>) {
  return { root: { type: 'root', children: [{ type: 'paragraph', children: [node] }] } }
}

const link = (url: unknown) => textWith({ type: 'link', fields: { url }, children: [] })

test.each([
  'https://example.org/x',
  'mailto:roads@mot.gov.kh',
  'mailto:roads@mot.gov.kh?subject=Bridge',
  '/projects/KH-TRA-0001',
  '/',
  '/a?b#c',
])('a link may lead to %j', (url) => {
  expect(visitRichText(link(url), 'description')).toEqual([])
})

test.each([
  '/\\host',
  '//host',
  '/\t/host',
  '\\\\host',
  '/a b',
  'https:example.org/x',
  'https://user:password@example.org',
  'https://example.org/a b',
  ' https://example.org/',
  'https://example.org/\n',
  'mailto:',
  'mailto:a b@example.org',
  'javascript:alert(1)',
  '',
  null,
])('a link may not lead to %j', (url) => {
  const problems = visitRichText(link(url), 'description')
  expect(problems).toEqual([{ path: 'description', message: expect.any(String) }])
  expect(problems[0]?.message).toContain('a path that starts with one /')
})

test('text that turns its direction is refused inside a description, and in the name of a link', () => {
  const turned = { type: 'text', text: 'a \u202e b' }
  const problems = [
    {
      path: 'description',
      message:
        'This holds an invisible character that changes how the text is read (U+202E, after “a”). Remove it.',
    },
  ]
  expect(visitRichText(textWith(turned), 'description')).toEqual(problems)
  const named = { type: 'link', fields: { url: 'https://example.org' }, children: [turned] }
  expect(visitRichText(textWith(named), 'description')).toEqual(problems)
})
