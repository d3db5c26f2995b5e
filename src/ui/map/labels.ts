import type { Position } from '@/project'
import { STATES, type MemberState } from '@/vocabulary'

import { project, type View } from '@/basemap/mercator'
import { STATE_ANCHORS } from './placeNames'

/** The side of a place that its name is on. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'on'

interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Label<Of> {
  of: Of
  side: Side
  /** Pixels in the view's frame: the position of the place, not a corner of the text. */
  x: number
  y: number
  /** Whether it fits only at the map's full width. */
  wideOnly: boolean
}

/** On small screens the map shrinks but its text does not, so text is larger by this factor. */
const SMALL_SCREEN_FACTOR = 1.6

const LETTER_WIDTH = 6
const CAPITAL_WIDTH = 8.6
const LINE_HEIGHT = 15
/** The strips along the frame that hold a map's degree labels. */
const DEGREE_STRIPS = { left: 28, top: 14 }
const GAP = 9

/** Names of places next to their marks, without overlaps; those without room are left out. */
export function labelPlaces<Of extends { position: Position }>(
  view: View,
  places: readonly Of[],
  nameOf: (place: Of) => string,
): { labels: Label<Of>[]; taken: Rect[] } {
  const marks = places.map((place) => project(view, place.position))
  const taken: Rect[] = marks.map(([x, y]) => rectAt(x, y, 8, 8, 'on'))
  const small: Rect[] = []
  const labels: Label<Of>[] = []
  // The ends of a line are labelled before the places between them.
  const order = places
    .map((_, index) => index)
    .sort((a, b) => endFirst(a, places) - endFirst(b, places))
  for (const index of order) {
    const [place, mark] = [places[index], marks[index]]
    if (!place || !mark) continue
    const [x, y] = mark
    const width = nameOf(place).length * LETTER_WIDTH
    const side = bestSide((candidate, factor) => {
      const rect = rectAt(x, y, width * factor, LINE_HEIGHT * factor, candidate)
      const others = factor === 1 ? taken : [...taken, ...small]
      return {
        fits: isInside(rect, view, DEGREE_STRIPS) && !others.some((other) => overlap(rect, other)),
        crossed: isCrossed(rect, marks),
      }
    })
    if (!side) continue
    taken.push(rectAt(x, y, width, LINE_HEIGHT, side))
    const wide = rectAt(x, y, width * SMALL_SCREEN_FACTOR, LINE_HEIGHT * SMALL_SCREEN_FACTOR, side)
    const wideOnly =
      !isInside(wide, view, DEGREE_STRIPS) || small.some((other) => overlap(wide, other))
    if (!wideOnly) small.push(wide)
    labels.push({ of: place, side, x, y, wideOnly })
  }
  return { labels, taken: [...taken, ...small] }
}

/**
 * The first side with room on both screen widths and no line through it, otherwise the next best.
 */
function bestSide(
  tryAt: (side: Side, factor: number) => { fits: boolean; crossed: boolean },
): Side | undefined {
  const sides = (['right', 'left', 'above', 'below'] as const).filter((side) => tryAt(side, 1).fits)
  const small = sides.filter((side) => tryAt(side, SMALL_SCREEN_FACTOR).fits)
  return (
    small.find((side) => !tryAt(side, 1).crossed) ??
    sides.find((side) => !tryAt(side, 1).crossed) ??
    small[0] ??
    sides[0]
  )
}

/**
 * Names of states at their first anchor that is free and inside the frame; `best` uses the first
 * anchor or none.
 */
export function labelStates(
  view: View,
  nameOf: (state: MemberState) => string,
  taken: readonly Rect[],
  anchors: 'any' | 'best' = 'any',
): Label<MemberState>[] {
  const used = [...taken]
  return STATES.flatMap(({ code }) => {
    const width = nameOf(code).length * CAPITAL_WIDTH + 8
    const candidates = anchors === 'best' ? STATE_ANCHORS[code].slice(0, 1) : STATE_ANCHORS[code]
    for (const anchor of candidates) {
      const [x, y] = project(view, anchor)
      const rect = rectAt(x, y, width, LINE_HEIGHT, 'on')
      if (!isInside(rect, view) || used.some((other) => overlap(rect, other))) continue
      used.push(rect)
      return { of: code, side: 'on' as const, x, y, wideOnly: false }
    }
    return []
  })
}

/** Whether a line through the places crosses a text, checked every few pixels. */
function isCrossed(rect: Rect, line: readonly [number, number][]): boolean {
  return line.slice(1).some(([x, y], index) => {
    const [fromX, fromY] = line[index] ?? [x, y]
    const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / 4)
    return Array.from({ length: steps + 1 }, (_, step) => step / Math.max(1, steps)).some(
      (fraction) => {
        const [atX, atY] = [fromX + (x - fromX) * fraction, fromY + (y - fromY) * fraction]
        return atX > rect.left && atX < rect.right && atY > rect.top && atY < rect.bottom
      },
    )
  })
}

function endFirst(index: number, places: readonly unknown[]): number {
  return index === 0 || index === places.length - 1 ? 0 : 1
}

function rectAt(x: number, y: number, width: number, height: number, side: Side): Rect {
  const left = side === 'right' ? x + GAP : side === 'left' ? x - GAP - width : x - width / 2
  const top = side === 'above' ? y - GAP - height : side === 'below' ? y + GAP - 2 : y - height / 2
  return { left, top, right: left + width, bottom: top + height }
}

function isInside(rect: Rect, view: View, reserved = { left: 0, top: 0 }): boolean {
  const edge = view.inset + 2
  return (
    rect.left > edge + reserved.left &&
    rect.top > edge + reserved.top &&
    rect.right < view.width - edge &&
    rect.bottom < view.height - edge
  )
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
