import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'

import { problemSchema } from '@/api/problems'
import { changesSchema } from '@/api/changes'
import { editionChangesSchema } from '@/api/forum/changes'
import { fundingSchema } from '@/api/forum/funding'
import { guideWithProjects, guideWithProjectsInLanguage } from '@/api/forum/guide'
import { LISTS } from '@/api/forum/lists'
import { editionSchemas, newsSchemas, pageSchema, sessionSchemas } from '@/api/forum/schemas'
import { historySchema } from '@/api/projects/history'
import { listSchema } from '@/api/projects/list'
import { projectInLanguageSchema, projectSchema, recordSchema } from '@/api/projects/recordSchema'
import { vocabularySchema } from '@/api/vocabulary'
import type { PublicRecord } from '@/project'

import { arbitraryRecords } from '../catalogue/records'
import { DAM, openApi } from './fixture'
import { openForum } from './forumFixture'

const CODE = DAM.code

/** What a schema of the OpenAPI document says of an answer: parsing drops every field that it doesn't name. */
const ANSWERS: [string, z.ZodType][] = [
  ['/api/v1/projects?facets=all&labels=true', listSchema],
  ['/api/v1/projects?fields=code,cost,readiness&labels=true&locale=vi', listSchema],
  [`/api/v1/projects/${CODE}`, projectSchema],
  [`/api/v1/projects/${CODE}?locale=vi`, projectInLanguageSchema],
  [`/api/v1/projects/${CODE}/history`, historySchema],
  ['/api/v1/changes', changesSchema],
  ['/api/v1/vocabulary', vocabularySchema],
  ['/api/v1/projects?x=1&sector=coal', problemSchema],
  ['/api/v1/projects/KH-TRA-9999', problemSchema],
]

test.each(ANSWERS)('%s answers what its schema says and nothing else', async (path, schema) => {
  const { json, log } = await openApi([DAM])
  log.publish({ ...DAM, status: 'implementation' })
  const answer = await json(path)
  expect(schema.parse(answer)).toEqual(answer)
})

/** The same of the Forum. */
const FORUM_ANSWERS: [string, z.ZodType][] = [
  ...Object.entries(LISTS).map(([subject, { item }]): [string, z.ZodType] => [
    `/api/v1/${subject}?locale=ko`,
    z.object({ data: z.array(item), page: pageSchema }),
  ]),
  ['/api/v1/editions/acf-9', editionSchemas.whole],
  ['/api/v1/editions/acf-9?locale=ko', editionSchemas.inLanguage],
  ['/api/v1/editions/acf-9/changes', editionChangesSchema],
  ['/api/v1/sessions/acf-9-s1', sessionSchemas.whole],
  ['/api/v1/sessions/acf-9-s1?locale=ko', sessionSchemas.inLanguage],
  ['/api/v1/news/acf-9-in-brief', newsSchemas.whole],
  ['/api/v1/news/acf-9-in-brief?locale=ko', newsSchemas.inLanguage],
  ['/api/v1/guides/adb', guideWithProjects],
  ['/api/v1/guides/adb?locale=vi', guideWithProjectsInLanguage],
  [`/api/v1/projects/${CODE}/funding`, fundingSchema],
  ['/api/v1/sessions?edition=acf-99', problemSchema],
  ['/api/v1/news/nothing', problemSchema],
]

test.each(FORUM_ANSWERS)('%s answers what its schema says too', async (path, schema) => {
  const { json } = await openForum()
  const answer = await json(path)
  expect(schema.parse(answer)).toEqual(answer)
})

test('a record of the schema is a public record, field for field', () => {
  const parsed: PublicRecord = recordSchema.parse(DAM)
  expect(parsed).toEqual(DAM)
})

test('lists of any projects answer what their schema says', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecords(8), async (records) => {
      const { json } = await openApi(records)
      for (const path of ['/api/v1/projects?facets=all&labels=true', '/api/v1/changes']) {
        const answer = await json(path)
        expect((path.includes('changes') ? changesSchema : listSchema).parse(answer)).toEqual(
          answer,
        )
      }
    }),
    { numRuns: 20 },
  )
})

test('whatever is asked, the answer is one of those documented, and never a fault', async () => {
  const { ask } = await openForum([DAM])
  const paths = [
    'projects',
    'projects.csv',
    `projects/${CODE}`,
    `projects/${CODE}/funding`,
    'editions',
    'editions/acf-9/calendar.ics',
    'editions/acf-9/changes',
    'sessions',
    'news',
    'guides/adb',
    'changes',
    'vocabulary',
    'docs',
  ]
  const names = [
    'q',
    'state',
    'bbox',
    'page',
    'limit',
    'sort',
    'facets',
    'after',
    'locale',
    'fields',
    'edition',
    'session',
    'track',
    'kind',
    'project',
  ]
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'LA',
      '1',
      '-1',
      '1e999',
      'all',
      'code',
      'vi',
      '"',
      'NEAR(',
      '*',
      '0,0,1,1',
      'acf-9',
    ),
  )
  const question = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), value), {
    maxLength: 4,
  })
  const code = fc
    .tuple(fc.constantFrom('projects', 'editions', 'news'), fc.string({ unit: 'grapheme' }))
    .map(([kind, text]) => `${kind}/${encodeURIComponent(text)}`)
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.constantFrom(...paths), code), question, async (path, pairs) => {
      const query = new URLSearchParams(pairs).toString()
      const response = await ask(`/api/v1/${path}?${query}`)
      expect([200, 400, 404]).toContain(response.status)
      if (response.status !== 200) problemSchema.parse(await response.json())
    }),
    { numRuns: 300 },
  )
})
