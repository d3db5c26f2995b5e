import type { Spread } from '../load/numbers'

/** One line of what was measured. */
export interface Row {
  measure: string
  projects: number
  connections?: number
  unit: 'answers/s' | 'ms' | 's' | 'MB' | 'KB' | 'points'
  value: Spread
  /** Milliseconds of one request. */
  p50?: number
  p99?: number
  /** Milliseconds of processor time of one request. */
  processor?: number
  /** What it is compared with, and how many times better the product is. */
  beside?: { name: string; value: Spread; times: number; processor?: number }[]
}

/** What was to be reached, and whether it was. */
export interface Aim {
  aim: string
  wanted: string
  found: string
  met: boolean
}

export interface Findings {
  rows: Row[]
  aims: Aim[]
  /** What a reader must know: what could not be measured, and why. */
  notes?: string[]
}
