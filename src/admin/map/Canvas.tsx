'use client'
import { useEffect, useRef, useState } from 'react'
import { project, type View } from '@/basemap/mercator'
import { nearLand } from '@/basemap/nearLand'
import type { Position } from '@/places'
import { Marks } from './Marks'
import { rounded, type Place } from './places'

interface Props {
  view: View
  places: readonly Place[]
  /** Row of the place that a click moves. */
  chosen: number | null
  /** A line that is being drawn. */
  line: readonly Position[] | null
  onClick?: (at: Position) => void
  onMove?: (row: number, at: Position) => void
  onPan: (across: number, down: number) => void
  onZoom: (factor: number, around: Position) => void
}

/** Pixels that a press may move and still be a click. */
const CLICK_PIXELS = 4

/** The drawn map: pressed to put, dragged to move what is shown, turned by the wheel to come closer. */
export function Canvas(props: Props) {
  const { chosen, line, onClick, onMove, onPan, onZoom, places, view } = props
  const svg = useRef<SVGSVGElement>(null)
  const [press, setPress] = useState<{ x: number; y: number; isDrag: boolean } | null>(null)
  const land = nearLand(view)

  function pixelsAt({ clientX, clientY }: { clientX: number; clientY: number }) {
    const box = svg.current?.getBoundingClientRect()
    if (!box) return { x: 0, y: 0 }
    const size = view.width / box.width
    return { x: (clientX - box.left) * size, y: (clientY - box.top) * size }
  }

  const positionAt = (event: { clientX: number; clientY: number }): Position => {
    const { x, y } = pixelsAt(event)
    return rounded(view.projection.invert?.([x, y]) ?? [0, 0])
  }

  useWheel(svg, (event) => onZoom(event.deltaY < 0 ? 0.8 : 1.25, positionAt(event)))
  return (
    <svg
      className="places-map__canvas"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setPress({ ...pixelsAt(event), isDrag: false })
      }}
      onPointerMove={(event) => {
        if (!press) return
        const at = pixelsAt(event)
        const [across, down] = [at.x - press.x, at.y - press.y]
        if (!press.isDrag && Math.hypot(across, down) < CLICK_PIXELS) return
        onPan(across, down)
        setPress({ ...at, isDrag: true })
      }}
      onPointerUp={(event) => {
        if (press && !press.isDrag) onClick?.(positionAt(event))
        setPress(null)
      }}
      ref={svg}
      role="group"
      aria-label="Map. Every place can also be given in the fields below."
      viewBox={`0 0 ${view.width} ${view.height}`}
    >
      <rect className="places-map__sea" height={view.height} width={view.width} />
      <path className="places-map__land" d={land.other} />
      <path className="places-map__land places-map__land--member" d={land.member} />
      <path className="places-map__boundary" d={land.boundaries} />
      {line && line.length > 0 && (
        <path
          className="places-map__drawing"
          d={`M${line.map((at) => project(view, at).join(' ')).join('L')}`}
        />
      )}
      <Marks chosen={chosen} onMove={onMove} places={places} positionAt={positionAt} view={view} />
    </svg>
  )
}

/** React listens to the wheel passively, which would scroll the page too. */
function useWheel(
  svg: React.RefObject<SVGSVGElement | null>,
  onWheel: (event: WheelEvent) => void,
) {
  const latest = useRef(onWheel)
  useEffect(() => {
    latest.current = onWheel
  })
  useEffect(() => {
    const element = svg.current
    if (!element) return
    const listen = (event: WheelEvent) => {
      // Without a key, the wheel scrolls the page, as everywhere else in the form.
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      latest.current(event)
    }
    element.addEventListener('wheel', listen, { passive: false })
    return () => element.removeEventListener('wheel', listen)
  }, [svg])
}
