import type { SelectField } from 'payload'
import { NAMEABLE } from '.'

/** By which a request names a transition; never stored. */
export const transitionField: SelectField = {
  name: 'transition',
  type: 'select',
  virtual: true,
  options: NAMEABLE.map(({ label, name }) => ({ label, value: name })),
  admin: { hidden: true },
}
