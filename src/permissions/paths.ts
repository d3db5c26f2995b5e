/** The fields used in a filter, as paths such as `readiness.feasibility.document`. */
export function pathsInWhere(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([name, inner]) =>
    /^(?:and|or)$/i.test(name)
      ? Object.values((inner ?? {}) as object).flatMap(pathsInWhere)
      : [dotted(name)],
  )
}

/** The fields used in a sort. */
export function pathsInSort(sort: unknown): string[] {
  const terms = (Array.isArray(sort) ? (sort as unknown[]) : [sort ?? '']).map(String)
  return terms
    .flatMap((term) => term.split(','))
    .map((term) => dotted(term.trim().replace(/^-/, '')))
}

/** GraphQL writes the dot of a path as two underscores. */
function dotted(path: string): string {
  return path.replaceAll('__', '.')
}
