import { describe, expect, it } from '@jest/globals'

import land from '@/basemap/land.generated.json' with { type: 'json' }
import { fitView, project, type Box, type View } from '@/basemap/mercator'
import { nearLand } from '@/basemap/nearLand'

type Point = [number, number]

const FRAME = { width: 520, height: 470, inset: 12 }
const viewOf = (box: Box) => fitView(box, FRAME)

/** The places that each piece of a path leads through: it begins at one and goes on in steps. */
function piecesOf(path: string): Point[][] {
  return (path.match(/M[^M]+/g) ?? []).map((piece) => {
    const numbers = (piece.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number)
    let [x, y] = [0, 0]
    return numbers.flatMap((step, index): Point[] => {
      if (index % 2 === 0) x += step
      else y += step
      return index % 2 === 0 ? [] : [[x, y]]
    })
  })
}

/** The rings of a layer as they are stored, uncut, in the pixels of a view. */
function storedRings(layer: readonly (readonly number[])[], view: View): Point[][] {
  return layer.map((steps) => {
    let [longitude, latitude] = [0, 0]
    return steps.flatMap((step, index): Point[] => {
      if (index % 2 === 0) longitude += step
      else latitude += step
      const degrees = [longitude, latitude].map((units) => units / land.unitsPerDegree)
      return index % 2 === 0 ? [] : [project(view, degrees as Point)]
    })
  })
}

/** Whether a place lies within an odd number of rings. */
function isWithin(rings: readonly Point[][], x: number, y: number): boolean {
  let within = false
  for (const ring of rings) {
    ring.forEach(([toX, toY], index) => {
      const [fromX, fromY] = ring.at(index - 1) ?? [toX, toY]
      const crosses = fromY > y !== toY > y
      if (crosses && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) within = !within
    })
  }
  return within
}

describe('the land around a project', () => {
  it.each<[string, Box]>([
    ['the Mekong delta', [104, 8, 109, 13]],
    ['Singapore and Johor', [101.3, -1.2, 106.3, 3.8]],
    ['Luzon', [118.5, 13, 123.5, 18]],
    ['all of Borneo and Java', [105, -9, 120, 8]],
    ['the islands east of Bali', [114, -11, 128, -6]],
  ])('is where land is stored, and sea where none is: %s', (_, box) => {
    const view = viewOf(box)
    for (const layer of ['member', 'other'] as const) {
      const drawn = piecesOf(nearLand(view)[layer])
      const stored = storedRings(land[layer], view)
      let wrong = 0
      for (let x = 10; x < view.width; x += 10)
        for (let y = 10; y < view.height; y += 10)
          if (isWithin(drawn, x, y) !== isWithin(stored, x, y)) wrong += 1
      // Points of a coast that lie close together are left out: few of two thousand places change.
      expect(wrong).toBeLessThanOrEqual(12)
    }
  })

  it('is cut to the view and a margin', () => {
    const view = viewOf([100, 15, 108, 20])
    const { boundaries, member } = nearLand(view)
    for (const path of [member, boundaries]) {
      const places = piecesOf(path).flat()
      expect(places.length).toBeGreaterThan(20)
      for (const [x, y] of places) {
        expect(x).toBeGreaterThanOrEqual(-24.05)
        expect(x).toBeLessThanOrEqual(view.width + 24.05)
        expect(y).toBeGreaterThanOrEqual(-24.05)
        expect(y).toBeLessThanOrEqual(view.height + 24.05)
      }
    }
  })

  it('reaches from edge to edge where no coast is near', () => {
    const [piece] = piecesOf(nearLand(viewOf([113.4, 0.1, 113.5, 0.2])).member)
    expect(piece?.sort(([a, b], [c, d]) => a - c || b - d)).toEqual([
      [-24, -24],
      [-24, 494],
      [544, -24],
      [544, 494],
    ])
  })

  it('is another in another view', () => {
    expect(nearLand(viewOf([104, 8, 109, 13]))).not.toEqual(nearLand(viewOf([104, 9, 109, 14])))
    const small = fitView([104, 8, 109, 13], { width: 260, height: 235, inset: 6 })
    expect(nearLand(small)).not.toEqual(nearLand(viewOf([104, 8, 109, 13])))
  })
})
