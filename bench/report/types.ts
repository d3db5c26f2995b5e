import type { Spread } from '../load/numbers'

/** One measured row. */
export interface Row {
  measure: string
  projects: number
  connections?: number
  unit: 'answers/s' | 'ms' | 's' | 'MB' | 'KB' | 'points'
  value: Spread
  /** Milliseconds per request. */
  p50?: number
  p99?: number
  /** Milliseconds of processor time per request. */
  processor?: number
  /** What it is compared with, and by which factor the product is better. */
  comparisons?: { name: string; value: Spread; times: number; processor?: number }[]
}

/** A target, and whether it was met. */
export interface Aim {
  aim: string
  wanted: string
  found: string
  met: boolean
}

export interface Findings {
  rows: Row[]
  aims: Aim[]
  /** Notes for the reader, such as what could not be measured and why. */
  notes?: string[]
}
