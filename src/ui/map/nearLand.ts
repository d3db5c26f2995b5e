import land from './land.generated.json' with { type: 'json' }
import { boxOf, project, short, type View } from './mercator'

type Point = [number, number]

/** Pixels beyond the frame's edge at which shapes are cut, so that their cut edges are never seen. */
const MARGIN = 24

/** The land around a project at 1:10m, cut to the view, as paths in its pixels. */
export function nearLand(view: View): { member: string; other: string; boundaries: string } {
  const edges = edgesOf(view)
  const areas = (rings: number[][]) =>
    rings
      .map((ring) => thin(clipRing(project10m(view, ring), edges)))
      .filter((ring) => ring.length > 2)
      .map((ring) => `${pathOf(ring)}z`)
      .join('')
  return {
    member: areas(land.member),
    other: areas(land.other),
    boundaries: land.boundaries
      .flatMap((line) => runsInside(project10m(view, line), edges))
      .map((run) => pathOf(thin(run)))
      .join(''),
  }
}

/** Whether a view lies on the part of the world that the 1:10m land covers. */
export function isNear(view: View): boolean {
  const [west, south, east, north] = boxOf(view)
  return west >= 88 && south >= -16 && east <= 145 && north <= 31.5
}

/** Points of a line stored as a first point and steps, in whole units of a degree. */
function project10m(view: View, steps: readonly number[]): Point[] {
  const points: Point[] = []
  let [x, y] = [0, 0]
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0
    y += steps[index + 1] ?? 0
    points.push(project(view, [x / land.unitsPerDegree, y / land.unitsPerDegree]))
  }
  return points
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
