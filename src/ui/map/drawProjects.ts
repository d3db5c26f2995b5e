import type { Card } from '@/catalogue/types'
import type { Position } from '@/project'
import type { Sector } from '@/vocabulary'

import { lineStyleOf, type LineStyle } from '../marks/lineStyle'
import { project, round1, type View } from '@/basemap/mercator'

/** What a map draws of a project: the line through its stops, and every place as a mark. */
export interface Drawn {
  sector: Sector
  style: LineStyle
  /** Path of the lines, empty for a project of single sites. */
  way: string
  /** Path of the marks, in the sector's shape. */
  stops: string
}

type Drawable = Pick<Card, 'sector' | 'status'> & {
  places: readonly { role: 'stop' | 'site'; position: Position }[]
}

/** One project's marks in the pixels of a view. */
export function drawProject(view: View, card: Drawable): Drawn {
  let [way, stops, onWay] = ['', '', 0]
  // Hundreds of projects are drawn beside a list: one pass, and no arrays.
  for (const { position, role } of card.places) {
    const [across, down] = project(view, position)
    const [x, y] = [round1(across), round1(down)]
    stops += stopPath(card.sector, x, y)
    if (role !== 'stop') continue
    way += `${onWay === 0 ? 'M' : 'L'}${x} ${y}`
    onWay += 1
  }
  const style = lineStyleOf(card.status)
  return { sector: card.sector, style, way: onWay > 1 ? way : '', stops }
}

/** Many projects as few paths: one group per sector and style. */
export function drawTogether(view: View, cards: Iterable<Drawable>): Drawn[] {
  const groups = new Map<string, Drawn>()
  for (const card of cards) {
    const drawn = drawProject(view, card)
    const key = `${drawn.sector} ${drawn.style}`
    const group = groups.get(key)
    if (!group) groups.set(key, drawn)
    else {
      group.way += drawn.way
      group.stops += drawn.stops
    }
  }
  return [...groups.values()]
}

/** Circle and square are the ends of a line without length; the diamond is drawn. */
function stopPath(sector: Sector, x: number, y: number): string {
  return sector === 'energy' ? `M${x} ${round1(y - 3.6)}l3.6 3.6-3.6 3.6-3.6-3.6z` : `M${x} ${y}h0`
}
