import type { CollectionBeforeChangeHook } from 'payload'

interface Track {
  key?: string | null
}

/** Gives each new track of an edition a key, by which sessions name it. */
export const withTrackKeys: CollectionBeforeChangeHook = ({ data }) => {
  const { tracks } = data as { tracks?: Track[] | null }
  if (!Array.isArray(tracks)) return data
  const taken = new Set(tracks.map(({ key }) => key))
  let n = 0
  const keyed = tracks.map((track) => {
    if (track.key) return track
    do n += 1
    while (taken.has(`t${String(n)}`))
    return { ...track, key: `t${String(n)}` }
  })
  return { ...data, tracks: keyed }
}
