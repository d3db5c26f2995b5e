/** Names of WGS 84 that GIS programs write, although GeoJSON allows no other system. */
const WGS84 = /^(?:urn:ogc:def:crs:)?(?:OGC:(?:1\.3|2)?:?CRS84|EPSG:(?:[\d.]*:)?4326)$/i

/**
 * The coordinate system named by a GeoJSON object, or by a feature inside it, if it is not WGS 84;
 * otherwise null. Older programs write it as a member `crs`.
 */
export function foreignSystem(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { crs, features, geometry } = value as Record<string, unknown>
  const named = crs === undefined || crs === null ? null : nameOf(crs)
  if (named !== null && !WGS84.test(named)) return named
  const parts: unknown[] = Array.isArray(features) ? features : []
  for (const inner of [geometry, ...parts]) {
    const system = foreignSystem(inner)
    if (system) return system
  }
  return null
}

function nameOf(crs: unknown): string {
  const { name } = ((crs as { properties?: unknown }).properties ?? {}) as { name?: unknown }
  return typeof name === 'string' ? name.slice(0, 80) : 'that its crs member names'
}
