import type { ArrayField, Field } from 'payload'

interface Words {
  singular: string
  plural: string
  description?: string
}

/** A list of rows, folded, each headed by what stands in it. */
export function list(
  name: string,
  { description, plural, singular }: Words,
  fields: Field[],
): ArrayField {
  return {
    name,
    type: 'array',
    label: plural,
    labels: { singular, plural },
    admin: {
      initCollapsed: true,
      components: { RowLabel: '/collections/projects/admin/RowName#RowName' },
      ...(description && { description }),
    },
    fields,
  }
}
