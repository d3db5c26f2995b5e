import type { CollectionConfig } from 'payload'
import { id } from '../fields'

/**
 * Counters and markers of this installation, one row per key: the log's last `seq`, the last number
 * of each code series, the epoch, whether the seed is loaded. No API can read or write it.
 */
export const registry: CollectionConfig = {
  slug: 'registry',
  access: {
    create: () => false,
    delete: () => false,
    read: () => false,
    update: () => false,
  },
  admin: { hidden: true },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  fields: [
    id,
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'n', type: 'number', required: true, defaultValue: 0 },
    { name: 'text', type: 'text' },
  ],
}
