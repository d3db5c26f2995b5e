/** A day as a spreadsheet program stores it, and how much of it the cell shows. */
export interface DayCell {
  /** `YYYY-MM-DD`. */
  day: string
  shows: 'day' | 'month' | 'year'
}

/** What a cell of a file holds; a formula or an error is never a value. */
export type Cell =
  string | number | boolean | null | DayCell | { formula: string } | { error: string }

/** A sheet as it was read: `rows[0]` is row 1 of the file. */
export interface Table {
  name: string
  rows: Cell[][]
}

/** One thing that is wrong with a file, and where. */
export interface Problem {
  sheet: string | null
  /** As the spreadsheet program counts, from 1. */
  row: number | null
  /** The letters of the column. */
  column: string | null
  heading: string | null
  value: string | null
  message: string
  /** What is allowed, where that is a list. */
  allowed?: string[]
}

/** What becomes, or became, of one row of the first sheet. */
export interface RowReport {
  row: number
  code: string
  title: string
  outcome: 'created' | 'changed' | 'unchanged' | 'refused'
  /** Headings of the fields that change. */
  fields: string[]
  /** Those of them that become empty. */
  emptied: string[]
  /** `updatedAt` of the version that the change was compared with. */
  base: string | null
}

/** What the check of a file found. */
export interface Report {
  problems: Problem[]
  /** How many more there are than are listed. */
  more: number
  /** Sentences about what is not read. */
  notes: string[]
  rows: RowReport[]
}

export interface Counts {
  created: number
  changed: number
  unchanged: number
  refused: number
}
