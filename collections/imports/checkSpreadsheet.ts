import type { PayloadRequest } from 'payload'
import { MAX_FILE, zipProblem } from '@/spreadsheets'
import { actorOf } from '@/permissions'
import { extensionOf, refuseFile } from '../uploads'

const TYPES: Record<string, string> = {
  '.csv': 'text/csv',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const ALLOWED = 'Allowed: XLSX or CSV, at most 10 MB and 5,000 projects.'

/** Files of one ministry that wait or are worked on, at most. */
const MAX_WAITING = 3

/** Checks size, name and content before anything is stored, also what a packed file unpacks to. */
export async function checkSpreadsheet(
  file: NonNullable<PayloadRequest['file']>,
  req: PayloadRequest,
): Promise<void> {
  const extension = extensionOf(file.name)
  const type = TYPES[extension]
  if (!type) refuseFile('imports', `This file type isn’t accepted. ${ALLOWED}`, req)
  if (file.size > MAX_FILE) refuseFile('imports', `The file is too large. ${ALLOWED}`, req)
  const problem = extension === '.xlsx' ? await workbookProblem(file.data) : textProblem(file.data)
  if (problem) refuseFile('imports', `${problem} ${ALLOWED}`, req)
  await refuseMany(req)
  file.mimetype = type
  // The stored name is a random one.
  req.context.sentAs = file.name.slice(0, 200)
}

async function workbookProblem(data: Buffer): Promise<string | null> {
  const start = data.subarray(0, 4).toString('latin1')
  if (start === 'PK\u0003\u0004') return zipProblem(data)
  return start === '\u00d0\u00cf\u0011\u00e0'
    ? 'This is an older kind of workbook, or one with a password. Save it as XLSX without one.'
    : 'The content is no workbook.'
}

/** Text has no zero bytes, but for UTF-16, which begins with its mark. */
function textProblem(data: Buffer): string | null {
  const mark = data.subarray(0, 2).toString('latin1')
  const isWide = mark === '\u00ff\u00fe' || mark === '\u00fe\u00ff'
  return !isWide && data.includes(0) ? 'The content is no text.' : null
}

async function refuseMany(req: PayloadRequest): Promise<void> {
  const actor = actorOf(req.user)
  if (actor.kind !== 'person' || actor.role !== 'ministry') return
  const { totalDocs } = await req.payload.count({
    collection: 'imports',
    where: {
      and: [{ state: { equals: actor.state } }, { status: { in: ['checking', 'importing'] } }],
    },
    overrideAccess: true,
  })
  if (totalDocs >= MAX_WAITING) {
    const message = `${String(totalDocs)} files of your ministry are still being worked on. Wait for one of them.`
    refuseFile('imports', message, req)
  }
}
