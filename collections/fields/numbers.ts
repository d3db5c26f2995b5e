import type { NumberField } from 'payload'
import type { Expected } from '@/money'

type Kind = NonNullable<Expected['kind']>
type Given = Omit<Extract<NumberField, { hasMany?: false }>, 'type'>

/** A number that the form reads from text: `1,5` is one and a half, in the digits of any script. */
export function numeric(field: Given): NumberField {
  return readAs('number', field)
}

/** How the form and the checks of a write read a number field. */
export function readAs(kind: Kind, field: Given): NumberField {
  return {
    ...field,
    type: 'number',
    custom: { ...field.custom, reads: kind },
    admin: {
      ...field.admin,
      components: {
        Field: { path: '/collections/fields/admin/NumberText#NumberText', clientProps: { kind } },
      },
    },
  }
}
