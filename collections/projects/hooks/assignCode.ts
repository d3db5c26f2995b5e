import type { CollectionBeforeChangeHook } from 'payload'
import { nextNumber } from '@/database/counter'
import { SECTORS, termOf } from '@/vocabulary'

/**
 * Gives a new project its code: lead state, sector, four digits of a counter in the same
 * transaction. The seed brings codes of its own; a client can't (field access).
 */
export const assignCode: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'create') {
    return { ...data, code: (originalDoc as { code?: string }).code }
  }
  if (typeof data.code === 'string' && data.code) return data
  const sector = termOf(SECTORS, String(data.sector))
  if (!sector) return data
  const series = `${String(data.leadState)}-${sector.codePart}`
  const number = await nextNumber(`code:${series}`, req)
  return { ...data, code: `${series}-${String(number).padStart(4, '0')}` }
}
