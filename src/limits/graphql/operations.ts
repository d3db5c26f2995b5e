import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'

/** The top-level fields that ask about the schema. */
export const SCHEMA_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type', '__typename'])

/** The operations of a document, of one kind or all. */
export function operationsIn(
  { definitions }: DocumentNode,
  kind?: OperationTypeNode,
): OperationDefinitionNode[] {
  return definitions.filter(
    (part): part is OperationDefinitionNode =>
      part.kind === Kind.OPERATION_DEFINITION && (kind === undefined || part.operation === kind),
  )
}

/** The names of the top-level fields of every operation, following fragments. */
export function topFields(document: DocumentNode): Set<string> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  }
  const names = new Set<string>()
  const followed = new Set<string>()
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      else {
        const name = selection.name.value
        const fragment = fragments.get(name)
        // Each fragment once: they may contain each other, and double in number.
        if (fragment && !followed.has(name)) {
          followed.add(name)
          collect(fragment.selectionSet)
        }
      }
    }
  }
  for (const { selectionSet } of operationsIn(document)) collect(selectionSet)
  return names
}
