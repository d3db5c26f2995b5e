import { describe, expect, it } from '@jest/globals'

import { readFileSync } from 'node:fs'
import path from 'node:path'

import { renderToStaticMarkup } from 'react-dom/server'

import { drawProject } from '@/ui/map/drawProjects'
import { labelPlaces } from '@/ui/map/labels'
import {
  boxAround,
  boxOf,
  fitView,
  frameAround,
  project,
  SHEET,
  type Box,
} from '@/basemap/mercator'
import { degreeBars, degreeName, graticule } from '@/ui/map/neatline'
import { ProjectMap, projectView } from '@/ui/map/ProjectMap'

import { cardOf, railway } from './fixtures'

const frame = { width: 520, height: 470, inset: 12 }
const region: Box = [92, -11, 141, 28]

describe('the projection', () => {
  it('is Mercator', () => {
    const view = fitView([100, 10, 110, 20], frame)
    const [west, equator] = project(view, [100, 0])
    const [east, north] = project(view, [145, 45])
    expect((east - west) / view.scale).toBeCloseTo(45, 6)
    expect((equator - north) / view.scale).toBeCloseTo(50.4987, 3)
  })

  it('puts a box in the middle of the frame', () => {
    const view = fitView([100, 10, 110, 20], frame)
    const [left, bottom] = project(view, [100, 10])
    const [right, top] = project(view, [110, 20])
    expect(left + right).toBeCloseTo(frame.width, 6)
    expect(top + bottom).toBeCloseTo(frame.height, 6)
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(frame.inset - 1e-6)
  })

  it('never shows what lies beyond the sheet', () => {
    for (const box of [SHEET.box, region, [150, -21, 158, -15], [86, 25, 90, 31]] as Box[]) {
      const [west, south, east, north] = boxOf(fitView(box, frame))
      expect(west).toBeGreaterThanOrEqual(SHEET.box[0] - 1e-6)
      expect(south).toBeGreaterThanOrEqual(SHEET.box[1] - 1e-6)
      expect(east).toBeLessThanOrEqual(SHEET.box[2] + 1e-6)
      expect(north).toBeLessThanOrEqual(SHEET.box[3] + 1e-6)
    }
  })

  it('keeps a margin and a least width around places, and the region where there are none', () => {
    expect(boxAround([], 5, region)).toEqual(region)
    expect(boxAround([[170, -40]], 5, region)).toEqual(region)
    expect(boxAround([[103.8, 1.3]], 4, region)).toEqual([101.8, -0.7, 105.8, 3.3])
    const [west, , east] = boxAround(
      [
        [100, 5],
        [110, 5],
      ],
      5,
      region,
    )
    expect([west, east]).toEqual([99.2, 110.8])
  })

  it('gives a frame the shape of its box, within bounds', () => {
    const bounds = { width: 344, inset: 11, minHeight: 280, maxHeight: 410 }
    expect(frameAround([100, 0, 110, 1], bounds).height).toBe(280)
    expect(frameAround([100, 0, 101, 10], bounds).height).toBe(410)
  })

  it('agrees with the sheet that the generator wrote', () => {
    const file = path.join(process.cwd(), 'src/basemap/land.generated.svg')
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(readFileSync(file, 'utf8')) ?? []
    const [west, south, east, north] = SHEET.box
    const view = fitView(SHEET.box, { width: Number(width), height: 1, inset: 0 })
    const [left, top] = project(view, [west, north])
    const [right, bottom] = project(view, [east, south])
    expect(view.scale).toBeCloseTo(SHEET.units, 6)
    expect([right - left, Math.round(bottom - top)]).toEqual([Number(width), Number(height)])
  })
})

describe('the neatline', () => {
  const view = fitView([100, 10, 110, 20], frame)

  it('has meridians and parallels at whole steps inside the view', () => {
    const { meridians, parallels } = graticule(view, 2)
    expect(meridians.every(({ degree }) => degree % 2 === 0)).toBe(true)
    expect(parallels.map(({ degree }) => degree)).toContain(14)
    expect(meridians.every(({ at }) => at >= 12 && at <= 508)).toBe(true)
  })

  it('names degrees as a chart does', () => {
    expect(degreeName(110, 'meridian')).toBe('110°')
    expect([degreeName(20, 'parallel'), degreeName(0, 'parallel')]).toEqual(['20°N', '0°'])
    expect(degreeName(-10, 'parallel')).toBe('10°S')
  })

  it('bars every second degree', () => {
    expect(degreeBars(view, 1).match(/H/g)?.length).toBeGreaterThanOrEqual(10)
  })
})

describe('a project on a map', () => {
  const card = cardOf(railway())
  const view = projectView(card)

  it('is a line through its stops in order, in the shape of its sector', () => {
    const drawn = drawProject(view, card)
    expect(drawn.style).toBe('prepared')
    expect(drawn.way.match(/[ML]/g)).toEqual(['M', 'L', 'L'])
    expect(drawn.stops.match(/h0/g)).toHaveLength(3)
    expect(drawProject(view, { ...card, sector: 'energy' }).stops).toMatch(/^M[^h]+z/)
  })

  it('has no line where its places are sites', () => {
    const places = card.places.map((place) => ({ ...place, role: 'site' as const }))
    expect(drawProject(view, { ...card, places }).way).toBe('')
  })

  it('names its places without one name over another', () => {
    const { labels } = labelPlaces(view, card.places, ({ name }) => name.en ?? '')
    expect(labels.map(({ of }) => of.name.en).sort()).toEqual(['Thakhek', 'Vientiane', 'Vung Ang'])
  })

  it('is hidden from a screen reader, which has the list of places, and says that it takes no side', () => {
    const markup = renderToStaticMarkup(
      <ProjectMap card={card} view={view} others={[]} land="/land.svg" locale="en" />,
    )
    expect(markup).toMatch(/<div class="[^"]*" aria-hidden="true"><svg/)
    expect(markup).toContain('Boundaries and names imply no opinion')
  })
})
