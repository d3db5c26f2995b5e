'use client'
import { useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PlacesMap } from './PlacesMap'

/** Loads the map once its tab is open: the land is as large as the rest of the form. */
export function PlacesMapField() {
  const { disabled } = useForm()
  const [Loaded, setLoaded] = useState<{ Map: typeof PlacesMap } | null>(null)
  useEffect(() => {
    let isCurrent = true
    // Without it, the fields below do.
    void import('./PlacesMap').then(
      ({ PlacesMap }) => isCurrent && setLoaded({ Map: PlacesMap }),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [])
  return Loaded ? <Loaded.Map readOnly={disabled} /> : null
}
