import type { Position, PublicRecord } from '@/project'
import type { CardValues } from '@/project/card'
import type { Localised } from '@/vocabulary'

/** One project in a list. Texts are localised: a caller picks the language. */
export interface Card extends CardValues {
  code: string
  slug: string
  otherCountries: string[]
  crossBorder: boolean
  readiness: { done: number; steps: PublicRecord['readiness'] }
  /** The point that stands for the project: its middle stop or site. */
  location: { type: 'Point'; coordinates: Position } | null
  /** Named places in order, for the small drawing of a line in a row. */
  places: { name: Localised; country: string; role: 'stop' | 'site'; position: Position }[]
  image: { url: string; width: number; height: number; alt: Localised } | null
  publishedAt: string
  updatedAt: string
  seq: number
  /** Main capacity for the row's first line, e.g. length or generating capacity. */
  capacity: { measure: string; value: number; unit: string } | null
}
