import type { SelectField } from 'payload'
import { REQUESTABLE } from '.'

/** The field in which a request names a transition; never stored. */
export const transitionField: SelectField = {
  name: 'transition',
  type: 'select',
  virtual: true,
  options: REQUESTABLE.map(({ label, name }) => ({ label, value: name })),
  admin: { hidden: true },
}
