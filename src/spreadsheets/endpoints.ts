import {
  APIError,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { actorOf } from '@/permissions'
import { isLocale, LOCALES, type Locale, type MemberState } from '@/vocabulary'
import { countOutcomes } from './check'
import { languagesOf, writeExport, writeTemplate, type Format } from './fill'
import type { StoredImport } from './run'

const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** `GET /api/projects/template`: an empty file with headings, help and an example. */
export const templateRoute: Omit<Endpoint, 'root'> = {
  path: '/template',
  method: 'get',
  handler: async (req) => {
    const { state, user } = officerOf(req)
    const { format, locales } = askedFor(req, state)
    const file = await writeTemplate({ payload: req.payload, user }, format, locales)
    return download(file, `projects-template.${format}`, format)
  },
}

/** `GET /api/projects/export`: the projects that the officer's own state leads. */
export const exportRoute: Omit<Endpoint, 'root'> = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    const officer = officerOf(req)
    const { format, locales } = askedFor(req, officer.state)
    const file = await writeExport({ payload: req.payload, ...officer }, format, locales)
    return download(file, `projects-${officer.state}.${format}`, format)
  },
}

/** `POST /api/imports/{id}/start`: imports what was checked, `{rows: 'all'}` or `{rows: 'valid'}`. */
export const startRoute: Omit<Endpoint, 'root'> = {
  path: '/:id/start',
  method: 'post',
  handler: async (req) => {
    const { user } = officerOf(req)
    const body = (await req.json?.().catch(() => undefined)) as { rows?: unknown } | undefined
    const rows = body?.rows
    if (rows !== 'all' && rows !== 'valid') throw refusal(400, 'rows', 'Allowed: all, valid.')
    const { id } = req.routeParams as { id: string }
    await initTransaction(req)
    try {
      await start(req, id, user, rows)
      await commitTransaction(req)
    } catch (error) {
      await killTransaction(req)
      throw error
    }
    return Response.json({ message: 'The import has begun. It goes on without this page.' })
  },
}

async function start(
  req: PayloadRequest,
  id: string,
  user: TypedUser,
  rows: 'all' | 'valid',
): Promise<void> {
  const found = (await req.payload.findByID({
    collection: 'imports',
    id,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })) as unknown as StoredImport
  if (found.status !== 'checked') {
    throw refusal(409, 'status', 'This file is not waiting to be imported. Look at it again.')
  }
  const { changed, created, refused } = countOutcomes(found.report?.rows ?? [])
  if (rows === 'all' && (refused > 0 || (found.report?.problems.length ?? 0) > 0)) {
    const message = `${String(refused)} rows are refused. Correct the file and send it again, or import the valid rows.`
    throw refusal(409, 'rows', message)
  }
  if (created + changed === 0) throw refusal(409, 'rows', 'There is nothing to import.')
  await req.payload.db.updateOne({
    collection: 'imports',
    id,
    data: { status: 'importing', cursor: 0, startedBy: user.id, attempts: 0 },
    req,
    returning: false,
  })
}

/** Whoever asks, who must work for a ministry. */
function officerOf(req: PayloadRequest): { user: TypedUser; state: MemberState } {
  const actor = actorOf(req.user)
  if (req.user && actor.kind === 'person' && actor.role === 'ministry') {
    return { user: req.user, state: actor.state }
  }
  throw new APIError(
    'Spreadsheets are for ministries, for the projects of their own state.',
    403,
    null,
    true,
  )
}

function askedFor(req: PayloadRequest, state: MemberState) {
  const { format = 'xlsx', languages } = req.query
  if (format !== 'xlsx' && format !== 'csv') throw refusal(400, 'format', 'Allowed: xlsx, csv.')
  return { format, locales: readLanguages(languages, state) } as const
}

/** English, and what is asked for besides: by default the languages of the state. */
function readLanguages(value: unknown, state: MemberState): Locale[] {
  if (value === undefined || value === '') return languagesOf(state)
  const texts = [value].flat().filter((one) => typeof one === 'string')
  const asked = texts.flatMap((one) => one.split(','))
  if (!asked.every(isLocale)) {
    const allowed = LOCALES.map(({ code }) => code).join(', ')
    throw refusal(400, 'languages', `Allowed, with commas between: ${allowed}.`)
  }
  return [...new Set<Locale>(['en', ...asked])]
}

function refusal(status: number, path: string, message: string): APIError {
  return new APIError(message, status, { errors: [{ path, message }] }, true)
}

function download(file: Buffer, name: string, format: Format): Response {
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
