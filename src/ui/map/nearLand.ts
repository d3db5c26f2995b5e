import land from './land.generated.json' with { type: 'json' }
import { boxOf, mercatorY, short, type View } from './mercator'

type Point = [number, number]

/** Pixels beyond the frame's edge at which shapes are cut, so that their cut edges are never seen. */
const MARGIN = 24

/** A line of the land: longitudes, and latitudes as Mercator draws them, by turns; and what it covers. */
interface Line {
  points: Float64Array
  west: number
  east: number
  top: number
  bottom: number
}

/** The same for every view, and worth half of what a map costs: worked out when the first is drawn. */
let lines: Record<'member' | 'other' | 'boundaries', Line[]> | undefined

/** The land around a project at 1:10m, cut to the view, as paths in its pixels. */
export function nearLand(view: View): { member: string; other: string; boundaries: string } {
  lines ??= {
    member: land.member.map(lineOf),
    other: land.other.map(lineOf),
    boundaries: land.boundaries.map(lineOf),
  }
  const edges = edgesOf(view)
  const meets = meeting(view)
  const areas = (rings: readonly Line[]) =>
    rings
      .filter(meets)
      .map((ring) => thin(clipRing(inPixels(view, ring), edges)))
      .filter((ring) => ring.length > 2)
      .map((ring) => `${pathOf(ring)}z`)
      .join('')
  return {
    member: areas(lines.member),
    other: areas(lines.other),
    boundaries: lines.boundaries
      .filter(meets)
      .flatMap((line) => runsInside(inPixels(view, line), edges))
      .map((run) => pathOf(thin(run)))
      .join(''),
  }
}

/** Whether a view lies on the part of the world that the 1:10m land covers. */
export function isNear(view: View): boolean {
  const [west, south, east, north] = boxOf(view)
  return west >= 88 && south >= -16 && east <= 145 && north <= 31.5
}

/** Reads a line that is stored as a first point and steps, in whole units of a degree. */
function lineOf(steps: readonly number[]): Line {
  const points = new Float64Array(steps.length)
  const line = { points, west: Infinity, east: -Infinity, top: -Infinity, bottom: Infinity }
  let [longitude, latitude] = [0, 0]
  for (let index = 0; index < steps.length; index += 2) {
    longitude += steps[index] ?? 0
    latitude += steps[index + 1] ?? 0
    const [x, y] = [longitude / land.unitsPerDegree, mercatorY(latitude / land.unitsPerDegree)]
    points[index] = x
    points[index + 1] = y
    line.west = Math.min(line.west, x)
    line.east = Math.max(line.east, x)
    line.top = Math.max(line.top, y)
    line.bottom = Math.min(line.bottom, y)
  }
  return line
}

/** Tells the lines that reach into a view or its margin: the others leave nothing to be drawn. */
function meeting({ height, inset, scale, top, west, width }: View): (line: Line) => boolean {
  const beyond = (inset + MARGIN) / scale
  const east = west + (width - 2 * inset) / scale + beyond
  const bottom = top - (height - 2 * inset) / scale - beyond
  return (line) =>
    line.east >= west - beyond &&
    line.west <= east &&
    line.bottom <= top + beyond &&
    line.top >= bottom
}

function inPixels({ inset, scale, top, west }: View, { points }: Line): Point[] {
  const inside: Point[] = []
  for (let index = 0; index < points.length; index += 2) {
    const [x, y] = [points[index] ?? 0, points[index + 1] ?? 0]
    inside.push([inset + (x - west) * scale, inset + (top - y) * scale])
  }
  return inside
}

interface Edge {
  /** How far inside the edge a point lies; negative outside. */
  inside: (point: Point) => number
}

function edgesOf(view: View): Edge[] {
  return [
    { inside: ([x]) => x + MARGIN },
    { inside: ([x]) => view.width + MARGIN - x },
    { inside: ([, y]) => y + MARGIN },
    { inside: ([, y]) => view.height + MARGIN - y },
  ]
}

/** The part of an area inside all edges, one edge after the other. */
function clipRing(ring: Point[], edges: readonly Edge[]): Point[] {
  return edges.reduce<Point[]>((points, edge) => {
    const kept: Point[] = []
    points.forEach((point, index) => {
      const before = points.at(index - 1) ?? point
      const [now, then] = [edge.inside(point), edge.inside(before)]
      if (now >= 0 !== then >= 0) {
        const part = then / (then - now)
        kept.push([
          before[0] + (point[0] - before[0]) * part,
          before[1] + (point[1] - before[1]) * part,
        ])
      }
      if (now >= 0) kept.push(point)
    })
    return kept
  }, ring)
}

/** The stretches of a line that lie inside, each with one point beyond. */
function runsInside(line: Point[], edges: readonly Edge[]): Point[][] {
  const inside = line.map((point) => edges.every((edge) => edge.inside(point) >= 0))
  const runs: Point[][] = []
  let run: Point[] = []
  line.forEach((point, index) => {
    if (inside[index - 1] || inside[index] || inside[index + 1]) {
      run.push(point)
    } else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  })
  if (run.length > 1) runs.push(run)
  return runs
}

/** Leaves out points that lie closer to the last one kept than can be seen. */
function thin(points: Point[]): Point[] {
  let [lastX, lastY] = [Infinity, Infinity]
  return points.filter(([x, y], index) => {
    const far = Math.abs(x - lastX) + Math.abs(y - lastY) > 0.9
    if (far || index === points.length - 1) [lastX, lastY] = [x, y]
    return far || index === points.length - 1
  })
}

function pathOf(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => `${index === 0 ? 'M' : index === 1 ? 'L' : ' '}${short(x)} ${short(y)}`)
    .join('')
}
