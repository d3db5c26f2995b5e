import type { StoredProject } from '@/project'
import type { Random } from './random'
import { village } from './texts'
import type { Town } from './towns'

/** Maximum distance of a site from its town, in degrees. */
const MAX_OFFSET = 0.15

/** The site of a project, or the stops of its line: both ends and those between. */
export function locationsOf(
  from: Town,
  to: Town | undefined,
  random: Random,
): StoredProject['locations'] {
  if (!to) {
    const site = { longitude: near(from.longitude, random), latitude: near(from.latitude, random) }
    return [{ name: { ...from.name }, country: from.state, role: 'site', ...site }]
  }
  const between = from.state === to.state ? random.whole(0, 2) : 0
  const stops = Array.from({ length: between }, (_none, at) => {
    const fraction = (at + 1) / (between + 1)
    return {
      name: { en: village(random) },
      country: from.state,
      longitude: round(from.longitude + (to.longitude - from.longitude) * fraction),
      latitude: round(from.latitude + (to.latitude - from.latitude) * fraction),
    }
  })
  return [stopAt(from), ...stops, stopAt(to)].map((stop) => ({ ...stop, role: 'stop' }))
}

function stopAt({ latitude, longitude, name, state }: Town) {
  return { name: { ...name }, country: state, longitude, latitude }
}

function near(degrees: number, random: Random): number {
  return round(degrees + (random.next() * 2 - 1) * MAX_OFFSET)
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
