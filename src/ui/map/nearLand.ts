import { geoIdentity, geoMercator, geoPath, geoStream } from 'd3-geo'
import type { MultiLineString, Polygon } from 'geojson'
import { LRUCache } from 'lru-cache'
import land from './land.generated.json' with { type: 'json' }
import { pathOf, thin, type Point } from './landPath'
import { boxOf, project, type View } from './mercator'

/** Pixels beyond the frame's edge at which shapes are cut, so that their cut edges are never seen. */
const MARGIN = 24

/** Longitudes, and latitudes as Mercator draws them: a view only moves and enlarges them. */
const flat = geoMercator()
  .scale(180 / Math.PI)
  .translate([0, 0])

type Bounds = [Point, Point]

/** A line of the land as `flat` draws it, what it covers, and what each of its stretches covers. */
interface Line {
  points: Point[]
  bounds: Bounds
  stretches: Bounds[]
}

/** Steps of a stretch: fewer are many stretches to look at, more are many points to cut. */
const STRETCH = 32

/** The same for every view, and worth half of what a map costs: worked out when the first is drawn. */
let lines: Record<keyof Land, Line[]> | undefined

/** The land of a view as paths in its pixels. */
type Land = Record<'member' | 'other' | 'boundaries', string>

/** Letters of all views kept: those of a thousand projects. */
const MAX_LETTERS = 16_000_000

/** Whatever is published, every page is made anew, and most maps show the same land as before. */
const drawn = new LRUCache<string, Land, View>({
  maxSize: MAX_LETTERS,
  sizeCalculation: ({ boundaries, member, other }) =>
    1 + member.length + other.length + boundaries.length,
  memoMethod: (_key, _old, { context }) => draw(context),
})

/** The land around a project at 1:10m, cut to the view. */
export function nearLand(view: View): Land {
  const { height, scale, width } = view
  const key = [scale, ...project(view, [0, 0]), width, height].join(' ')
  return drawn.memo(key, { context: view })
}

function draw(view: View): Land {
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
  const stretches = Array.from({ length: Math.ceil((points.length - 1) / STRETCH) }, (_, index) =>
    boundsOf(points.slice(index * STRETCH, (index + 1) * STRETCH + 1)),
  )
  return { points, bounds: boundsOf(points), stretches }
}

function boundsOf(coordinates: Point[]): Bounds {
  return geoPath().bounds({ type: 'LineString', coordinates })
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
  const meets = ([low, high]: Bounds) =>
    high[0] >= least[0] && low[0] <= most[0] && high[1] >= least[1] && low[1] <= most[1]
  return (type: 'Polygon' | 'MultiLineString', layer: readonly Line[]): Point[][] => {
    const pieces: Point[][] = []
    let piece: Point[] = []
    const sink = {
      lineStart: () => void pieces.push((piece = [])),
      point: (x: number, y: number) => void piece.push([x, y]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }
    // Those that do not meet the view would leave nothing, and cost.
    const coordinates = layer
      .filter(({ bounds }) => meets(bounds))
      .map((line) => straightened(line, meets))
    geoStream({ type, coordinates } as Polygon | MultiLineString, pixels.stream(sink))
    return pieces
  }
}

/** A line without the points of stretches that lie beyond one side of a view: the same is cut from it. */
function straightened({ points, stretches }: Line, meets: (bounds: Bounds) => boolean): Point[] {
  const kept: Point[] = []
  stretches.forEach((bounds, index) => {
    const from = index * STRETCH
    const to = meets(bounds) ? Math.min(from + STRETCH, points.length - 1) : from + 1
    kept.push(...points.slice(from, to))
  })
  kept.push(...points.slice(-1))
  return kept
}
