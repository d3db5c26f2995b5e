import type { PublicRecord, SourceKey } from '@/project'

/** The number of each source of a record, by its key, as the list of sources shows it. */
export type SourceNumbers = ReadonlyMap<string, number>

export function numberSources(record: Pick<PublicRecord, 'sources'>): SourceNumbers {
  return new Map(record.sources.map((source, index) => [source.key, index + 1]))
}

/** The numbers of several keys, each once, in order; keys without a source are left out. */
export function numbersOf(keys: readonly SourceKey[], numbers: SourceNumbers): number[] {
  const found = keys.flatMap((key) => (key === null ? [] : (numbers.get(key) ?? [])))
  return [...new Set(found)].sort((a, b) => a - b)
}
