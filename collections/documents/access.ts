import { access, administrator, allOf, anyOf, secretariat, where } from '@/permissions'
import { readableBy, uploadAccess } from '../uploads'
import { nameDownloads } from './nameDownloads'

const unrestricted = where({ restricted: { not_equals: true } })

/**
 * A restricted document is for its ministry and the secretariat, not for those who manage accounts.
 */
export const documentAccess = {
  ...uploadAccess,
  read: nameDownloads(access(readableBy(anyOf(secretariat, allOf(administrator, unrestricted))))),
}
