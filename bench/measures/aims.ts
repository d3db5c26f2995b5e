import type { Aim } from '../report/types'

/** An aim that is met by as much or more. */
export function atLeast(aim: string, found: number, wanted: number): Aim {
  return { aim, wanted: `≥ ${figure(wanted)}`, found: figure(found), met: found >= wanted }
}

/** An aim that is met by as little or less. */
export function atMost(aim: string, found: number, wanted: number): Aim {
  return { aim, wanted: `≤ ${figure(wanted)}`, found: figure(found), met: found <= wanted }
}

/** A number as short as it says enough. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return Number(value.toPrecision(2)).toString()
}
