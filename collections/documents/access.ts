import { access, administrator, allOf, anyOf, secretariat, where } from '@/permissions'
import { openedBy, uploadAccess } from '../uploads'
import { namedByTitle } from './download'

const unrestricted = where({ restricted: { not_equals: true } })

/** A restricted document is for its ministry and the secretariat, not for who manages accounts. */
export const documentAccess = {
  ...uploadAccess,
  read: namedByTitle(access(openedBy(anyOf(secretariat, allOf(administrator, unrestricted))))),
}
