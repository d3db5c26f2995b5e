import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** The limits of one operation, counted with fragments expanded. Introspection may be deeper. */
const QUERY_LIMITS = { rootFields: 10, aliases: 15, depth: 8, fields: 400 }

type Count = Record<keyof typeof QUERY_LIMITS, number>

const LIMIT_NAMES: Record<keyof Count, string> = {
  rootFields: 'fields at the top',
  aliases: 'aliases',
  depth: 'levels of fields',
  fields: 'fields',
}

/** Which limit a document exceeds, as a sentence; undefined if none. */
export function findQueryViolation(document: DocumentNode): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  }
  const cycle = [...fragments.keys()].find((name) => isCyclic(name, fragments, []))
  if (cycle !== undefined) return `The fragment ${cycle} contains itself.`
  for (const part of document.definitions) {
    if (part.kind !== Kind.OPERATION_DEFINITION) continue
    const count: Count = { rootFields: 0, aliases: 0, depth: 0, fields: 0 }
    measure(part.selectionSet, 1, count, fragments)
    const name = exceededLimit(count)
    if (name) return `A query has at most ${QUERY_LIMITS[name]} ${LIMIT_NAMES[name]}.`
  }
  return undefined
}

function exceededLimit(count: Count): keyof Count | undefined {
  return (Object.keys(QUERY_LIMITS) as (keyof Count)[]).find(
    (name) => count[name] > QUERY_LIMITS[name],
  )
}

/** Stops as soon as a limit is exceeded, because nested fragments grow without bound. */
function measure(
  { selections }: SelectionSetNode,
  depth: number,
  count: Count,
  fragments: Map<string, FragmentDefinitionNode>,
): void {
  for (const selection of selections) {
    if (exceededLimit(count)) return
    if (selection.kind === Kind.FIELD) {
      count.fields += 1
      count.depth = Math.max(count.depth, depth)
      if (depth === 1) count.rootFields += 1
      if (selection.alias) count.aliases += 1
      // The depth of introspection is bounded by GraphQL's own rule.
      const isIntrospection = /^__(?:schema|type)$/.test(selection.name.value)
      const next = isIntrospection ? -Infinity : depth + 1
      if (selection.selectionSet) measure(selection.selectionSet, next, count, fragments)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      measure(selection.selectionSet, depth, count, fragments)
    } else {
      const fragment = fragments.get(selection.name.value)
      // Spreads count too, so that a chain of empty fragments comes to an end.
      count.fields += 1
      if (fragment) measure(fragment.selectionSet, depth, count, fragments)
    }
  }
}

function isCyclic(
  name: string,
  fragments: Map<string, FragmentDefinitionNode>,
  path: string[],
  checked = new Set<string>(),
): boolean {
  if (path.includes(name)) return true
  if (checked.has(name)) return false
  const fragment = fragments.get(name)
  const isInCycle =
    fragment !== undefined &&
    spreadsIn(fragment.selectionSet).some((inner) =>
      isCyclic(inner, fragments, [...path, name], checked),
    )
  checked.add(name)
  return isInCycle
}

function spreadsIn({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection.name.value]
    return selection.selectionSet ? spreadsIn(selection.selectionSet) : []
  })
}
