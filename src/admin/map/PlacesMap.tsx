'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { readPlace, type Geometry, type Position } from '@/places'
import { Canvas } from './Canvas'
import { PasteField } from './PasteField'
import { describePlace, type Place } from './places'
import { usePlaces } from './usePlaces'
import { useView } from './useView'

/**
 * Above the list of places: where they lie, on the land that the public pages show. Places are put
 * by a click, moved by dragging or with the arrow keys, drawn as lines, or pasted; the fields below
 * say the same, so nothing needs the map.
 */
export function PlacesMap({ readOnly }: { readOnly: boolean }) {
  const { countries, places, put } = usePlaces()
  const { pan, showAll, view, zoom } = useView(places, countries[0])
  const [chosen, setChosen] = useState<number | null>(null)
  const [line, setLine] = useState<Position[] | null>(null)
  const row = places.some((place) => place.row === chosen) ? chosen : null

  function click(at: Position) {
    if (line) setLine([...line, at])
    else setChosen(put(row, { type: 'Point', coordinates: at }))
  }

  function paste(text: string): string | null {
    const read = readPlace(text, countries)
    if ('problem' in read) return read.problem
    setChosen(put(row, read.geometry))
    return null
  }

  function finishLine() {
    if (line && line.length > 1) setChosen(put(row, { type: 'LineString', coordinates: line }))
    setLine(null)
  }

  return (
    <section aria-label="Map of the places" className="places-map">
      <Canvas
        chosen={row}
        line={line}
        onClick={readOnly ? undefined : click}
        onMove={readOnly ? undefined : (moved, at) => put(moved, pointAt(at))}
        onPan={pan}
        onZoom={zoom}
        places={places}
        view={view}
      />
      <div className="places-map__tools">
        <Tool label="Closer" onClick={() => zoom(0.5)} />
        <Tool label="Farther" onClick={() => zoom(2)} />
        <Tool label="Show all places" onClick={showAll} />
        {!readOnly && line === null && <Tool label="Draw a line" onClick={() => setLine([])} />}
        {line && (
          <>
            <Tool
              isDisabled={line.length === 0}
              label="Undo the last point"
              onClick={() => setLine(line.slice(0, -1))}
            />
            <Tool isDisabled={line.length < 2} label="Finish the line" onClick={finishLine} />
            <Tool label="Cancel the line" onClick={() => setLine(null)} />
          </>
        )}
      </div>
      {!readOnly && (
        <>
          <label className="places-map__choice">
            A click, a line or what you paste goes to
            <select
              onChange={({ target }) => setChosen(target.value ? Number(target.value) : null)}
              value={row ?? ''}
            >
              <option value="">a new place</option>
              {places.map((place) => (
                <option key={place.row} value={place.row}>
                  {place.name || `Place ${place.row + 1}`}
                </option>
              ))}
            </select>
          </label>
          <PasteField onPaste={paste} />
        </>
      )}
      <ol className="places-map__list">
        {places.map((place) => (
          <PlaceLine key={place.row} place={place} />
        ))}
      </ol>
    </section>
  )
}

function pointAt(coordinates: Position): Geometry {
  return { type: 'Point', coordinates }
}

function Tool(props: { isDisabled?: boolean; label: string; onClick: () => void }) {
  const { isDisabled, label, onClick } = props
  return (
    <Button
      buttonStyle="secondary"
      disabled={isDisabled}
      margin={false}
      onClick={onClick}
      size="small"
      type="button"
    >
      {label}
    </Button>
  )
}

function PlaceLine({ place }: { place: Place }) {
  const { text, warning } = describePlace(place)
  return (
    <li>
      {text}
      {warning && <strong className="places-map__warning"> {warning}</strong>}
    </li>
  )
}
