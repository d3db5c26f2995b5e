import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isSame, MAX_ACKNOWLEDGEMENTS, type Acknowledgement, type Asked } from '.'
import { actorOf } from '@/permissions'
import type { StoredProject } from '@/project'
import { readFindings } from '../checks/readFindings'
import { refuse } from '../shape/problems'
import { readAsked } from './readAsked'

interface Entry {
  acknowledge?: unknown
  acknowledgements?: Acknowledgement[] | null
}

/**
 * Turns what the request acknowledges into rows of the entry, with who and when. Whether there is
 * such a finding is looked at once the entry is stored (`checkSubmission`).
 */
export const takeAcknowledgements: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const { acknowledge, ...entry } = data as Entry
  const { asked, problems } = readAsked(acknowledge)
  refuse('projects', problems, req)
  req.context.acknowledged = asked
  const stored = entry.acknowledgements ?? (originalDoc as Entry | undefined)?.acknowledgements
  const rows = merged(stored ?? [], asked, req)
  const project = { ...(originalDoc as object | undefined), ...entry } as StoredProject
  return { ...entry, acknowledgements: await bounded(rows, project, req) }
}

/** What this request acknowledged, as `takeAcknowledgements` noted it. */
export function acknowledgedBy(req: PayloadRequest): Asked[] {
  return (req.context.acknowledged as Asked[] | undefined) ?? []
}

function merged(stored: Acknowledgement[], asked: Asked[], req: PayloadRequest) {
  const actor = actorOf(req.user)
  const by = actor.kind === 'person' ? actor.id : null
  const at = new Date().toISOString()
  const kept = stored.filter((row) => !asked.some((one) => isSame(row, one)))
  const added = asked.map((one) => ({ ...one, by, at }))
  return [...kept, ...added]
}

/** All of them while they are few; of too many, those of what is still unusual. */
async function bounded(rows: Acknowledgement[], project: StoredProject, req: PayloadRequest) {
  if (rows.length <= MAX_ACKNOWLEDGEMENTS) return rows
  const findings = await readFindings(project, req)
  return rows
    .filter((row) => findings.some((finding) => 'check' in finding && isSame(row, finding)))
    .slice(-MAX_ACKNOWLEDGEMENTS)
}
