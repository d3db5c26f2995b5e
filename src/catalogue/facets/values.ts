import type { PublicRecord } from '@/project'
import { DIMENSIONS, FACET_ROWS, type Dimension } from '@/project/facets'
import { codesOf } from '@/vocabulary'

import { intern } from '../intern'

export type DimensionValues = Readonly<Record<Dimension, readonly string[]>>

/** The values that are counted even if no project has them, in the order of the vocabulary. */
export const KNOWN_VALUES = mapDimensions((dimension) => codesOf(FACET_ROWS[dimension].list))

/** The values of one record in each dimension. */
export function valuesOf(record: PublicRecord): DimensionValues {
  return mapDimensions((dimension) => intern([...FACET_ROWS[dimension].values(record)]))
}

function mapDimensions(valuesIn: (dimension: Dimension) => readonly string[]): DimensionValues {
  const values = DIMENSIONS.map((dimension) => [dimension, valuesIn(dimension)])
  return Object.fromEntries(values) as DimensionValues
}
