import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import {
  isSameFinding,
  MAX_ACKNOWLEDGEMENTS,
  type Acknowledgement,
  type AcknowledgementRequest,
} from '.'
import { actorOf } from '@/permissions'
import type { StoredProject } from '@/project'
import { readFindings } from '../checks/readFindings'
import { refuse } from '../shape/fieldErrors'
import { readAcknowledgements } from './readAcknowledgements'

interface Entry {
  acknowledge?: unknown
  acknowledgements?: Acknowledgement[] | null
}

/**
 * Turns the acknowledgements of a request into rows of the entry, with who and when. Whether there
 * is such a finding is checked once the entry is stored (`checkSubmission`).
 */
export const applyAcknowledgements: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const { acknowledge, ...entry } = data as Entry
  const { asked, problems } = readAcknowledgements(acknowledge)
  refuse('projects', problems, req)
  req.context.acknowledged = asked
  const stored = entry.acknowledgements ?? (originalDoc as Entry | undefined)?.acknowledgements
  const rows = merge(stored ?? [], asked, req)
  const project = { ...(originalDoc as object | undefined), ...entry } as StoredProject
  return { ...entry, acknowledgements: await prune(rows, project, req) }
}

/** What this request acknowledged, as recorded by `applyAcknowledgements`. */
export function requestedAcknowledgements(req: PayloadRequest): AcknowledgementRequest[] {
  return (req.context.acknowledged as AcknowledgementRequest[] | undefined) ?? []
}

function merge(stored: Acknowledgement[], asked: AcknowledgementRequest[], req: PayloadRequest) {
  const actor = actorOf(req.user)
  const by = actor.kind === 'person' ? actor.id : null
  const at = new Date().toISOString()
  const kept = stored.filter((row) => !asked.some((one) => isSameFinding(row, one)))
  const added = asked.map((one) => ({ ...one, by, at }))
  return [...kept, ...added]
}

/** All of them as long as they are few; otherwise only those of values that are still unusual. */
async function prune(rows: Acknowledgement[], project: StoredProject, req: PayloadRequest) {
  if (rows.length <= MAX_ACKNOWLEDGEMENTS) return rows
  const findings = await readFindings(project, req)
  return rows
    .filter((row) => findings.some((finding) => 'check' in finding && isSameFinding(row, finding)))
    .slice(-MAX_ACKNOWLEDGEMENTS)
}
