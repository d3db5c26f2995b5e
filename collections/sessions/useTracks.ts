'use client'
import { useConfig, useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export interface Track {
  key: string
  name: string
}

interface Asked {
  address: string
  tracks: Track[] | null
}

/** The tracks of the edition that is chosen in the form; null where they can't be had. */
export function useTracks(): Track[] | null {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const edition = useFormFields(([fields]) => fields.edition?.value)
  const [asked, setAsked] = useState<Asked | null>(null)
  const address =
    typeof edition === 'string'
      ? `${config.routes.api}/editions/${edition}?draft=true&depth=0&locale=${locale}&select[tracks]=true`
      : null
  useEffect(() => {
    if (address === null) return
    const stop = new AbortController()
    void readTracks(address, stop.signal).then((tracks) => {
      if (!stop.signal.aborted) setAsked({ address, tracks })
    })
    return () => stop.abort()
  }, [address])
  return asked?.address === address ? asked.tracks : null
}

interface Stored {
  tracks?: { key?: string | null; name?: string | null }[] | null
}

async function readTracks(address: string, signal: AbortSignal): Promise<Track[] | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', signal })
    if (!answer.ok) return null
    const { tracks } = (await answer.json()) as Stored
    return (tracks ?? []).flatMap(({ key, name }) => (key ? [{ key, name: name ?? '' }] : []))
  } catch {
    return null
  }
}
