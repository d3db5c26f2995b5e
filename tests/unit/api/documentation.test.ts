import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'

import { openApiDocument } from '@/api'
import { EXAMPLES } from '@/api/documentation/examples'
import { PROBLEM_CODES } from '@/api/problems'

import { DAM, openApi } from './fixture'
import { openForum } from './forumFixture'

test('the document is OpenAPI 3.1 and is what the API serves', async () => {
  const { json } = await openApi([])
  const document = openApiDocument()
  expect(await json('/api/v1/openapi.json')).toEqual(JSON.parse(JSON.stringify(document)))
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths ?? {})).toEqual([
    '/api/v1/projects',
    '/api/v1/projects.csv',
    '/api/v1/projects/{code}',
    '/api/v1/projects/{code}/history',
    '/api/v1/projects/{code}/funding',
    '/api/v1/editions',
    '/api/v1/editions/{code}',
    '/api/v1/editions/{code}/changes',
    '/api/v1/editions/{code}/calendar.ics',
    '/api/v1/sessions',
    '/api/v1/sessions/{code}',
    '/api/v1/news',
    '/api/v1/news/{code}',
    '/api/v1/guides',
    '/api/v1/guides/{code}',
    '/api/v1/changes',
    '/api/v1/vocabulary',
    '/healthz',
    '/readyz',
  ])
})

test('every reference in the document leads to a schema', () => {
  const document = openApiDocument()
  const names = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)]
  expect(names.length).toBeGreaterThan(10)
  const known = Object.keys(document.components?.schemas ?? {})
  for (const [, name] of names) expect(known).toContain(name)
})

test('every status that an address documents is one that it can answer', () => {
  const statuses = Object.entries(openApiDocument().paths ?? {}).map(([path, { get }]) => [
    path,
    Object.keys(get?.responses ?? {}),
  ])
  expect(statuses).toEqual([
    ['/api/v1/projects', ['200', '304', '400', '500', '503']],
    ['/api/v1/projects.csv', ['200', '304', '400', '500', '503']],
    ['/api/v1/projects/{code}', ['200', '304', '400', '404', '410', '500', '503']],
    ['/api/v1/projects/{code}/history', ['200', '304', '400', '404', '500', '503']],
    ['/api/v1/projects/{code}/funding', ['200', '304', '400', '404', '410', '500', '503']],
    ['/api/v1/editions', ['200', '304', '400', '500', '503']],
    ['/api/v1/editions/{code}', ['200', '304', '400', '404', '410', '500', '503']],
    ['/api/v1/editions/{code}/changes', ['200', '304', '400', '404', '410', '500', '503']],
    ['/api/v1/editions/{code}/calendar.ics', ['200', '304', '400', '404', '410', '500', '503']],
    ['/api/v1/sessions', ['200', '304', '400', '500', '503']],
    ['/api/v1/sessions/{code}', ['200', '304', '400', '404', '410', '500', '503']],
    ['/api/v1/news', ['200', '304', '400', '500', '503']],
    ['/api/v1/news/{code}', ['200', '304', '400', '404', '410', '500', '503']],
    ['/api/v1/guides', ['200', '304', '400', '500', '503']],
    ['/api/v1/guides/{code}', ['200', '304', '400', '404', '410', '500', '503']],
    ['/api/v1/changes', ['200', '304', '400', '500', '503']],
    ['/api/v1/vocabulary', ['200', '304', '400', '500', '503']],
    ['/healthz', ['200']],
    ['/readyz', ['200', '503']],
  ])
})

test('every example answers', async () => {
  const { ask } = await openForum([DAM])
  const document = openApiDocument()
  const operations = Object.values(document.paths ?? {}).map(({ get }) => get?.operationId ?? '')
  expect(Object.keys(EXAMPLES)).toEqual(operations)
  for (const path of Object.values(EXAMPLES).flatMap((paths) => paths ?? [])) {
    const response = await ask(path)
    expect([path, response.status]).toEqual([path, 200])
  }
})

test('the explorer shows every parameter, form and problem, and loads nothing', async () => {
  const { ask } = await openApi([])
  const response = await ask('/api/v1/docs?utm_source=x')
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
  const page = await response.text()
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? ''
  const hash = createHash('sha256').update(style).digest('base64')
  expect(style).toContain('--paper')
  expect(response.headers.get('Content-Security-Policy')).toContain(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri`,
  )
  const document = openApiDocument()
  for (const { get } of Object.values(document.paths ?? {}))
    for (const parameter of get?.parameters ?? [])
      if ('name' in parameter) expect(page).toContain(`<dt><code>${parameter.name}</code>`)
  for (const name of Object.keys(document.components?.schemas ?? {}))
    expect(page).toContain(`id="schema-${name}"`)
  for (const code of PROBLEM_CODES) expect(page).toContain(`id="problem-${code}"`)
  expect(page).not.toMatch(/<script|<img|<link|src=|https?:\/\/|\[object|undefined/)
})

test('every link within the explorer has its place', async () => {
  const { ask } = await openApi([])
  const page = await (await ask('/api/v1/docs')).text()
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
})
