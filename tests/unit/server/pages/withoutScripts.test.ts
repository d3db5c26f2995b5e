import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { withoutScripts } from '@/server/pages/withoutScripts'

test('the framework’s scripts go, and all that loads them', () => {
  const html = [
    '<head><link rel="preload" as="script" fetchPriority="low" nonce="a+b/c==" href="/x.js"/>',
    '<link rel="stylesheet" href="/x.css" nonce="a+b/c=="/>',
    '<script src="/x.js" async="" nonce="a+b/c=="></script></head>',
    '<p>if (a &lt; b) run()</p>',
    '<script nonce="a+b/c==">push("<p>",\n1)</script>',
    '<script type="application/ld+json">{}</script>',
  ].join('')
  expect(withoutScripts(html, 'a+b/c==')).toBe(
    '<head><link rel="stylesheet" href="/x.css"/></head>' +
      '<p>if (a &lt; b) run()</p><script type="application/ld+json">{}</script>',
  )
})

test.each([
  '<!--$?--><template id="B:0"></template>',
  '<!--$!-->',
  '<template id="P:1"></template>',
  '<html id="__next_error__">',
])('a page with %s is not whole without them', (mark) => {
  expect(withoutScripts(`<p>${mark}</p>`, 'abc')).toBeUndefined()
})

test('no public page has a part that needs a script; the page of a fault keeps its own', () => {
  const files = ['src/app/(catalogue)', 'src/ui'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(50)
  const needing = files.filter((file) => /^\s*['"]use client['"]/m.test(readFileSync(file, 'utf8')))
  expect(needing).toEqual(['src/app/(catalogue)/error.tsx'])
})
