import type { PublicationKind } from '@/vocabulary'

/** The row of the log as stored. */
export interface StoredPublication {
  id: string
  seq: number
  project: string
  code: string
  kind: PublicationKind
  at: string
  firstPublishedAt: string
  approver?: string | null
  record?: string | null
  shape: number
  digest: string
  current: boolean
}
