import { geoIdentity, geoMercator, geoPath, geoStream } from 'd3-geo'
import type { MultiLineString, Polygon } from 'geojson'
import land from './land.generated.json' with { type: 'json' }
import { boxOf, project, short, type View } from './mercator'

type Point = [number, number]

/** Pixels beyond the frame's edge at which shapes are cut, so that their cut edges are never seen. */
const MARGIN = 24

/** Longitudes, and latitudes as Mercator draws them: a view only moves and enlarges them. */
const flat = geoMercator()
  .scale(180 / Math.PI)
  .translate([0, 0])

/** A line of the land as `flat` draws it, and what it covers. */
interface Line {
  points: Point[]
  bounds: [Point, Point]
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
  const cut = cutTo(view)
  const areas = (rings: readonly Line[]) =>
    cut('Polygon', rings)
      .map(thin)
      .filter((ring) => ring.length > 2)
      .map((ring) => `${pathOf(ring)}z`)
      .join('')
  return {
    member: areas(lines.member),
    other: areas(lines.other),
    boundaries: cut('MultiLineString', lines.boundaries)
      .map((line) => pathOf(thin(line)))
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
  const points: Point[] = []
  let [longitude, latitude] = [0, 0]
  for (let index = 0; index < steps.length; index += 2) {
    longitude += steps[index] ?? 0
    latitude += steps[index + 1] ?? 0
    const at: Point = [longitude / land.unitsPerDegree, latitude / land.unitsPerDegree]
    points.push(flat(at) ?? at)
  }
  return { points, bounds: geoPath().bounds({ type: 'LineString', coordinates: points }) }
}

/** What of lines or of the rings of areas lies in a view and its margin, in its pixels. */
function cutTo(view: View) {
  const extent: [Point, Point] = [
    [-MARGIN, -MARGIN],
    [view.width + MARGIN, view.height + MARGIN],
  ]
  const pixels = geoIdentity()
    .scale(view.scale)
    .translate(project(view, [0, 0]))
    .clipExtent(extent)
  const [least, most] = extent.map((corner) => pixels.invert?.(corner) ?? corner) as [Point, Point]
  const meets = ({ bounds: [low, high] }: Line) =>
    high[0] >= least[0] && low[0] <= most[0] && high[1] >= least[1] && low[1] <= most[1]
  return (type: 'Polygon' | 'MultiLineString', layer: readonly Line[]): Point[][] => {
    const pieces: Point[][] = []
    const sink = {
      lineStart: () => void pieces.push([]),
      point: (x: number, y: number) => void pieces.at(-1)?.push([x, y]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }
    // Those that do not meet the view would leave nothing, and cost.
    const coordinates = layer.filter(meets).map(({ points }) => points)
    geoStream({ type, coordinates } as Polygon | MultiLineString, pixels.stream(sink))
    return pieces
  }
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
