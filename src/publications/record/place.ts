import type { LocationRole } from '@/vocabulary'
import { textsOf } from './files'
import type { StoredLocation } from './stored'
import type { Geometry, Location } from './types'

/** A place with its geometry: the GeoJSON that was given, else the point; null where there is neither. */
export function writeLocation(stored: StoredLocation): Location | null {
  const geometry = geometryOf(stored)
  if (!geometry) return null
  return {
    name: textsOf(stored.name),
    country: stored.country ?? '',
    role: (stored.role ?? 'site') as LocationRole,
    geometry,
  }
}

function geometryOf({ geometry, latitude, longitude }: StoredLocation): Geometry | null {
  if (geometry) return geometry as Geometry
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { type: 'Point', coordinates: [longitude, latitude] }
    : null
}
