import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { scriptHashes } from '@/server/pages/scriptHashes'

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`

test('names the scripts in the text of a page that carry its nonce, each once', () => {
  const html = [
    '<script nonce="abc=">first()</script>',
    '<script src="/a.js" nonce="abc=" async=""></script>',
    '<script id="x" nonce="abc=">second("<b>",\n"ลาว")</script>',
    '<script nonce="abc=">first()</script>',
    '<script type="application/json" nonce="abc=">{}</script>',
  ].join('')
  expect(scriptHashes(html, 'abc=')).toEqual([
    hashOf('first()'),
    hashOf('second("<b>",\n"ลาว")'),
    hashOf('{}'),
  ])
})

test('names no script that got into the page without its nonce', () => {
  const html =
    '<script>steal()</script><script nonce="other">steal()</script><script nonce>x</script>'
  expect(scriptHashes(html, 'abc=')).toEqual([])
})

test('a page without scripts names none', () => {
  expect(scriptHashes('<p>&lt;script nonce="abc="&gt;</p>', 'abc=')).toEqual([])
})
