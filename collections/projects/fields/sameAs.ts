import type { TextField } from 'payload'
import { fieldAccess, staff } from '@/permissions'
import { EXAMPLE_CODE, isProjectCode } from '@/project/code'

/** The entry that this one repeats, as its ministry says: for whoever reviews it, never public. */
export const sameAs: TextField = {
  name: 'sameAs',
  type: 'text',
  label: 'Same project as',
  access: { read: fieldAccess(staff) },
  admin: {
    position: 'sidebar',
    placeholder: EXAMPLE_CODE,
    description:
      'The code of an entry that this one repeats. The secretariat sees it and decides which one stays. Not public.',
  },
  validate: (value: unknown) =>
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'string' && isProjectCode(value)) ||
    `Write the code of a project, such as ${EXAMPLE_CODE}, or leave it empty.`,
}
