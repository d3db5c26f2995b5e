'use client'
import { useState } from 'react'
import { project, type View } from '@/basemap/mercator'
import type { Geometry, Position } from '@/places'
import { rounded, type Place } from './places'

interface Props {
  view: View
  places: readonly Place[]
  chosen: number | null
  onMove?: (row: number, at: Position) => void
  positionAt: (event: { clientX: number; clientY: number }) => Position
}

/** The places on the map: lines and areas as they are, points as marks that can be moved. */
export function Marks({ chosen, onMove, places, positionAt, view }: Props) {
  return places.map(({ geometry, name, row }) => {
    if (!geometry) return null
    const label = name || `Place ${row + 1}`
    return geometry.type === 'Point' ? (
      <Mark
        at={geometry.coordinates}
        isChosen={row === chosen}
        key={row}
        label={label}
        number={row + 1}
        onMove={onMove && ((at) => onMove(row, at))}
        positionAt={positionAt}
        view={view}
      />
    ) : (
      <path className="places-map__shape" d={pathOf(geometry, view)} key={row}>
        <title>{label}</title>
      </path>
    )
  })
}

interface MarkProps {
  at: Position
  isChosen: boolean
  label: string
  number: number
  onMove?: (at: Position) => void
  positionAt: Props['positionAt']
  view: View
}

/** Pixels that an arrow key moves a mark; with Shift ten times as many. */
const STEP: Partial<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

function Mark({ at, isChosen, label, number, onMove, positionAt, view }: MarkProps) {
  const [dragged, setDragged] = useState<Position | null>(null)
  const [x, y] = project(view, dragged ?? at)
  return (
    <g
      aria-label={`${label}, ${at[1]}, ${at[0]}.${onMove ? ' The arrow keys move it.' : ''}`}
      className={`places-map__mark${isChosen ? ' places-map__mark--chosen' : ''}`}
      onKeyDown={(event) => {
        const step = STEP[event.key]
        if (!step || !onMove) return
        event.preventDefault()
        const size = event.shiftKey ? 10 : 1
        const to = view.projection.invert?.([x + step[0] * size, y + step[1] * size])
        if (to) onMove(rounded(to))
      }}
      onPointerDown={(event) => {
        if (!onMove) return
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragged(at)
      }}
      onPointerMove={(event) => {
        if (dragged) setDragged(positionAt(event))
      }}
      onPointerUp={(event) => {
        if (!dragged) return
        event.stopPropagation()
        const to = positionAt(event)
        setDragged(null)
        if (dragged !== at) onMove?.(to)
      }}
      role="img"
      tabIndex={0}
      transform={`translate(${x} ${y})`}
    >
      <circle r="10" />
      <text dy="4" textAnchor="middle">
        {number}
      </text>
    </g>
  )
}

/** A line, an area, or several of them, as a path. */
function pathOf({ coordinates, type }: Geometry, view: View): string {
  const lineOf = (positions: readonly Position[]) =>
    `M${positions.map((at) => project(view, at).join(' ')).join('L')}`
  switch (type) {
    case 'Point':
      return ''
    case 'MultiPoint':
      return coordinates.map((at) => lineOf([at, at])).join('')
    case 'LineString':
      return lineOf(coordinates)
    case 'MultiLineString':
    case 'Polygon':
      return coordinates.map(lineOf).join('')
    case 'MultiPolygon':
      return coordinates.flat().map(lineOf).join('')
  }
}
