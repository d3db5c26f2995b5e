import type { Aim } from '../report/types'

/** A target that is met by at least this much. */
export function atLeast(aim: string, found: number, wanted: number): Aim {
  return { aim, wanted: `≥ ${figure(wanted)}`, found: figure(found), met: found >= wanted }
}

/** A target that is met by at most this much. */
export function atMost(aim: string, found: number, wanted: number): Aim {
  return { aim, wanted: `≤ ${figure(wanted)}`, found: figure(found), met: found <= wanted }
}

/** A number, rounded to a readable length. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return Number(value.toPrecision(2)).toString()
}
