import type { CollectionBeforeChangeHook } from 'payload'
import { nextNumber } from '@/database/counter'
import { SECTORS, termOf } from '@/vocabulary'

/** What a project keeps where the writer may not set it: a restored version comes without these. */
interface StoredIdentity {
  code?: string
  leadState?: string
  origin?: string
  sector?: string
}

/**
 * Gives a new project its code: lead state, sector, and four digits of a counter in the same
 * transaction. The seed has codes of its own; a client cannot set one (field access). A code never
 * changes, even if the lead state does.
 */
export const assignCode: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'create') {
    const { code, leadState, origin, sector } = originalDoc as StoredIdentity
    return { leadState, origin, sector, ...data, code }
  }
  if (typeof data.code === 'string' && data.code) return data
  const sector = termOf(SECTORS, String(data.sector))
  if (!sector) return data
  const series = `${String(data.leadState)}-${sector.codePart}`
  const number = await nextNumber(`code:${series}`, req)
  return { ...data, code: `${series}-${String(number).padStart(4, '0')}` }
}
