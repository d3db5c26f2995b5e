import type { IncomingMessage, ServerResponse } from 'node:http'
import { handleEndpoints } from 'payload'
import { currentCatalogue } from '@/catalogue'
import { today } from '@/dates'
import { INTERFACE_LOCALES } from '@/messages'
import type { PublicRecord } from '@/project'
import { PART_LABELS } from '@/project/labels'
import { missingPreviewHtml, previewHtml, type Assets } from '@/site'
import { DEFAULT_LOCALE, type Locale } from '@/vocabulary'
import type { Handler } from './handler'

const PATH = /^\/preview\/projects\/([0-9a-f-]{36})$/

/** Whether a path asks for the page of an entry that need not be public. */
export function isPreview(path: string): boolean {
  return path.startsWith('/preview/')
}

interface Refusal {
  errors?: { data?: { errors?: { path: string }[] } }[]
}

/**
 * Shows staff the page of a project as its newest version would be published. What they may read is
 * decided by Payload's API (`previewRoute`), which is asked with the session of the request; the
 * page is made by the same code as the public one, and nothing of it is kept.
 */
export function createPreview(assets: Assets): Handler {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const locale = localeOf(searchParams.get('locale'))
    const id = PATH.exec(pathname)?.[1]
    const answer = id ? await askPayload(id, request) : undefined
    if (answer?.status !== 200) {
      const reason = reasonOf(answer?.status)
      const refusal = answer?.status === 400 ? ((await answer.json()) as Refusal) : {}
      const paths = refusal.errors?.[0]?.data?.errors?.map(({ path }) => path) ?? []
      const fields = paths.map(labelOf)
      send(404, missingPreviewHtml(reason, fields, { assets, locale }), request, response)
      return
    }
    const { record } = (await answer.json()) as { record: PublicRecord }
    const snapshot = await currentCatalogue().now()
    const html = previewHtml(record, { assets, locale, snapshot, today: today() })
    send(200, html, request, response)
  }
}

/** The label of a field, with its row where it stands in a list. */
function labelOf(path: string): string {
  const [name = '', row] = path.split('.')
  const label = PART_LABELS[name] ?? name
  return row !== undefined && /^\d+$/.test(row) ? `${label}, row ${Number(row) + 1}` : label
}

function reasonOf(status: number | undefined) {
  if (status === 400) return 'incomplete'
  return status === 401 || status === 403 ? 'signedOut' : 'missing'
}

function localeOf(asked: string | null): Locale {
  return INTERFACE_LOCALES.find((locale) => locale === asked) ?? DEFAULT_LOCALE
}

/** Payload's answer to the same reader, from its API in this process. */
async function askPayload(id: string, { headers }: IncomingMessage): Promise<Response> {
  const { default: config } = await import('@payload-config')
  const asked = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') asked.set(name, value)
  }
  const address = `http://${headers.host ?? 'localhost'}/api/projects/${id}/preview`
  return handleEndpoints({ config, request: new Request(address, { headers: asked }) })
}

function send(
  status: number,
  html: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
  })
  response.end(request.method === 'HEAD' ? undefined : html)
}
