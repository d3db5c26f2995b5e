import { boxOf, project, round1, type View } from '@/basemap/mercator'

/** Where the meridian or parallel of a degree meets the frame, in pixels. */
export interface Degree {
  degree: number
  at: number
}

/** The meridians and parallels of a view, every `step` degrees. */
export function graticule(view: View, step: number): { meridians: Degree[]; parallels: Degree[] } {
  const [west, south, east, north] = boxOf(view)
  return {
    meridians: multiples(west, east, step).map((degree) => ({ degree, at: xOf(view, degree) })),
    parallels: multiples(south, north, step).map((degree) => ({ degree, at: yOf(view, degree) })),
  }
}

/** The bars between the two hairlines of the neatline: every second step of `step` degrees. */
export function degreeBars(view: View, step: number): string {
  const [west, south, east, north] = boxOf(view)
  const middle = view.inset - 3.5
  const [right, bottom] = [view.width - middle, view.height - middle]
  const across = pairs(west, east, step).map(([from, to]) => {
    const [x, end] = [round1(xOf(view, from)), round1(xOf(view, to))]
    return `M${x} ${middle}H${end}M${x} ${bottom}H${end}`
  })
  const along = pairs(south, north, step).map(([from, to]) => {
    const [y, end] = [round1(yOf(view, from)), round1(yOf(view, to))]
    return `M${middle} ${y}V${end}M${right} ${y}V${end}`
  })
  return [...across, ...along].join('')
}

/** A degree as written on charts: `110°`, `20°N`, `0°`. */
export function degreeName(degree: number, kind: 'meridian' | 'parallel'): string {
  if (kind === 'meridian' || degree === 0) return `${Math.abs(degree)}°`
  return `${Math.abs(degree)}°${degree > 0 ? 'N' : 'S'}`
}

function xOf(view: View, longitude: number): number {
  return project(view, [longitude, 0])[0]
}

function yOf(view: View, latitude: number): number {
  return project(view, [0, latitude])[1]
}

function multiples(low: number, high: number, step: number): number[] {
  const first = Math.ceil(low / step)
  const count = Math.max(0, Math.floor(high / step) - first + 1)
  return Array.from({ length: count }, (_, index) => (first + index) * step)
}

/** Every second step between two ends, clipped to them. */
function pairs(low: number, high: number, step: number): [number, number][] {
  const first = Math.floor(low / step)
  const count = Math.ceil(high / step) - first
  return Array.from({ length: count }, (_, index) => (first + index) * step)
    .filter((from) => Math.round(from / step) % 2 === 0)
    .map((from) => [Math.max(from, low), Math.min(from + step, high)])
}
