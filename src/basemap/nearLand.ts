import { geoIdentity, geoMercator, geoPath, geoStream } from 'd3-geo'
import type { MultiLineString, Polygon } from 'geojson'
import { LRUCache } from 'lru-cache'
import land from './land.generated.json' with { type: 'json' }
import { pathOf, thin, type Point } from './landPath'
import { boxOf, project, type View } from './mercator'

/** Pixels beyond the frame's edge at which shapes are clipped, so that clipped edges never show. */
const MARGIN = 24

/** Mercator coordinates in degrees: a view only shifts and scales them. */
const flat = geoMercator()
  .scale(180 / Math.PI)
  .translate([0, 0])

type Bounds = [Point, Point]

/**
 * A line of the land as projected by `flat`, with its bounds and those of each of its stretches.
 */
interface Line {
  points: Point[]
  bounds: Bounds
  stretches: Bounds[]
}

/** Steps per stretch: fewer mean more stretches to check, more mean more points to clip. */
const STRETCH = 32

/** The same for every view and half of a map's cost, so computed once, for the first map. */
let lines: Record<keyof Land, Line[]> | undefined

/** The land of a view as paths in its pixels. */
type Land = Record<'member' | 'other' | 'boundaries', string>

/** Total characters of the cached views: enough for a thousand projects. */
const MAX_CACHED_CHARACTERS = 16_000_000

/** Every publication makes all pages render again, but most maps show the same land as before. */
const cache = new LRUCache<string, Land, View>({
  maxSize: MAX_CACHED_CHARACTERS,
  sizeCalculation: ({ boundaries, member, other }) =>
    1 + member.length + other.length + boundaries.length,
  memoMethod: (_key, _old, { context }) => draw(context),
})

/** The land around a project at 1:10m, cut to the view. */
export function nearLand(view: View): Land {
  const { height, scale, width } = view
  const key = [scale, ...project(view, [0, 0]), width, height].join(' ')
  return cache.memo(key, { context: view })
}

function draw(view: View): Land {
  lines ??= {
    member: land.member.map(lineOf),
    other: land.other.map(lineOf),
    boundaries: land.boundaries.map(lineOf),
  }
  const clip = clipTo(view)
  const areas = (rings: readonly Line[]) =>
    clip('Polygon', rings)
      .map(thin)
      .filter((ring) => ring.length > 2)
      .map((ring) => `${pathOf(ring)}z`)
      .join('')
  return {
    member: areas(lines.member),
    other: areas(lines.other),
    boundaries: clip('MultiLineString', lines.boundaries)
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

/** Clips lines or rings of areas to a view and its margin, in its pixels. */
function clipTo(view: View) {
  const extent: [Point, Point] = [
    [-MARGIN, -MARGIN],
    [view.width + MARGIN, view.height + MARGIN],
  ]
  const pixels = geoIdentity()
    .scale(view.scale)
    .translate(project(view, [0, 0]))
    .clipExtent(extent)
  const [min, max] = extent.map((corner) => pixels.invert?.(corner) ?? corner) as [Point, Point]
  const meets = ([low, high]: Bounds) =>
    high[0] >= min[0] && low[0] <= max[0] && high[1] >= min[1] && low[1] <= max[1]
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
    // Those outside the view would leave nothing and only cost time.
    const coordinates = layer
      .filter(({ bounds }) => meets(bounds))
      .map((line) => withoutOutside(line, meets))
    geoStream({ type, coordinates } as Polygon | MultiLineString, pixels.stream(sink))
    return pieces
  }
}

/** A line without the points of stretches outside the view; clipping gives the same result. */
function withoutOutside({ points, stretches }: Line, meets: (bounds: Bounds) => boolean): Point[] {
  const kept: Point[] = []
  stretches.forEach((bounds, index) => {
    const from = index * STRETCH
    const to = meets(bounds) ? Math.min(from + STRETCH, points.length - 1) : from + 1
    kept.push(...points.slice(from, to))
  })
  kept.push(...points.slice(-1))
  return kept
}
