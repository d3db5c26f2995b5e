import { access, administrator, allOf, anyOf, secretariat, where } from '@/permissions'
import { openedBy, uploadAccess } from '../uploads'

const unrestricted = where({ restricted: { not_equals: true } })

/** A restricted document is for its ministry and the secretariat, not for who manages accounts. */
export const documentAccess = {
  ...uploadAccess,
  read: access(openedBy(anyOf(secretariat, allOf(administrator, unrestricted)))),
}
