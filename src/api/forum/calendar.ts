import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import type { ForumSnapshot, Shown } from '@/catalogue/forum/types'
import { writeCalendar } from '@/formats/calendar'
import type { EditionRecord, SessionRecord } from '@/forum/records'
import { textIn } from '@/vocabulary'
import { respondWhole } from '../responses/conditional'
import { documentedResponses } from '../responses/documented'
import { requireParameters } from '../responses/requireParameters'
import type { Endpoint } from '../env'
import { locale, writeParameters } from '../parameters'
import { refuseErrors } from '../problems'
import { calendarRow } from './calendarRow'
import { refuseUnknown, track, unknown } from './filters'
import { codeInPath, codeOf, findShown, refuseWithdrawn } from './find'

const parameters = z.strictObject({
  track: track.meta({ description: 'Only the sessions of this track.', example: 't1' }),
  session: z
    .string()
    .toLowerCase()
    .max(100)
    .optional()
    .meta({ description: 'Only this session, by its code.', example: 'acf-9-s1' }),
  locale,
})

type Values = z.output<typeof parameters>

export const editionCalendar: Endpoint = {
  route: createRoute({
    method: 'get',
    path: '/api/v1/editions/{code}/calendar.ics',
    operationId: 'getEditionCalendar',
    tags: ['Forum'],
    summary: 'Sessions as iCalendar',
    description:
      'Times are those of a clock at the venue, with the rules of its zone. A session without hours takes all of its day; one without a day is left out. A cancelled one stays as `CANCELLED`, and `SEQUENCE` rises with each change, so a calendar that follows this address follows the programme.',
    request: { params: codeInPath('acf-9'), query: parameters },
    responses: documentedResponses(
      'The calendar',
      'text/calendar',
      z.string(),
      'invalid-parameter',
      'entry-not-found',
      'entry-withdrawn',
      'unavailable',
    ),
  }),
  handle(c, api) {
    const values = requireParameters(c, parameters)
    const { site } = api
    const code = codeOf(c)
    return respondWhole(
      c,
      api,
      {
        canonicalQuery: [site, writeParameters(parameters, values)].join(' '),
        type: 'text/calendar; charset=utf-8',
        headers: { 'Content-Disposition': `attachment; filename="${fileName(code, values)}"` },
      },
      (snapshot) => {
        const forum = snapshot.forum()
        const edition = findShown(forum, 'editions', code)
        const rows = sessionsOf(edition.record, values, forum).flatMap(
          (session) => calendarRow(session, edition, { locale: values.locale, site }) ?? [],
        )
        const name = textIn(edition.record.name, values.locale)
        return writeCalendar({ name, zone: edition.record.timeZone, rows })
      },
    )
  },
}

/**
 * The requested sessions of an edition. A withdrawn one gets the same problem as at its own address.
 */
function sessionsOf(
  { code }: EditionRecord,
  { session, track }: Values,
  forum: ForumSnapshot,
): Shown<SessionRecord>[] {
  const all = forum.sessions({ edition: code })
  const codes = all.map(({ record }) => record.code)
  const errors = unknown('session', session, codes)
  if (session !== undefined && errors.length > 0) refuseWithdrawn(forum, 'sessions', session)
  refuseErrors([...refuseUnknown({ edition: code, track }, forum), ...errors])
  return all.filter(
    ({ record }) =>
      (track === undefined || record.track === track) &&
      (session === undefined || record.code === session),
  )
}

function fileName(edition: string, { session, track }: Values): string {
  return `${session ?? [edition, ...(track === undefined ? [] : [track])].join('-')}.ics`
}
