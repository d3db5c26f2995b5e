import type { CollectionBeforeChangeHook } from 'payload'
import { nextNumber } from '@/database/counter'
import { SECTORS, termOf } from '@/vocabulary'

/** What a project keeps when whoever writes may not set it: a restored version comes without these. */
interface Kept {
  code?: string
  leadState?: string
  origin?: string
  sector?: string
}

/**
 * Gives a new project its code: lead state, sector, four digits of a counter in the same
 * transaction. The seed brings codes of its own; a client can't (field access). A code never
 * changes, whatever becomes of the lead state.
 */
export const assignCode: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'create') {
    const { code, leadState, origin, sector } = originalDoc as Kept
    return { leadState, origin, sector, ...data, code }
  }
  if (typeof data.code === 'string' && data.code) return data
  const sector = termOf(SECTORS, String(data.sector))
  if (!sector) return data
  const series = `${String(data.leadState)}-${sector.codePart}`
  const number = await nextNumber(`code:${series}`, req)
  return { ...data, code: `${series}-${String(number).padStart(4, '0')}` }
}
