import { send } from '../ask'
import { runLoad } from '../load/run'
import { spreadOf } from '../load/numbers'
import type { RequestSpec } from '../load/request'
import { stockList } from '../questions/stock'
import type { Findings } from '../report/types'
import type { Setting } from './setting'

/** The maximum number of rows that the stock list returns to strangers. */
const MAX_STOCK_ROWS = 100

/** The whole catalogue as CSV, against all pages of the stock list one after the other. */
export async function measureExport(setting: Setting): Promise<Findings> {
  const { bare, effort, product, projects } = setting
  const csv: RequestSpec = { path: '/api/v1/projects.csv' }
  const { body } = await send(product.origin, csv)
  const headers = { 'content-type': 'text/csv', 'content-length': String(body.length) }
  await bare.send([{ headers, body }])
  const durations = { ours: [] as number[], bare: [] as number[], stock: [] as number[] }
  for (let round = 0; round <= effort.rounds; round += 1) {
    const once = {
      ours: await timeOf([csv], product.origin),
      bare: await timeOf([csv], bare.origin),
      stock: await timeOf(stockPages(projects), product.origin),
    }
    // The first round warms up.
    if (round === 0) continue
    for (const way of ['ours', 'bare', 'stock'] as const) durations[way].push(once[way])
  }
  const ours = spreadOf(durations.ours)
  const comparisons = (['stock', 'bare'] as const).map((name) => {
    const value = spreadOf(durations[name])
    return { name, value, times: value.median / ours.median }
  })
  const measure = `CSV of ${projects.toLocaleString('en')} projects`
  return {
    rows: [{ measure, projects, connections: 1, unit: 'ms', value: ours, comparisons }],
    aims: [],
  }
}

/** Milliseconds for these requests, one after another. */
async function timeOf(requests: readonly RequestSpec[], origin: string): Promise<number> {
  let total = 0
  for (const asked of requests) {
    const run = await runLoad({ origin, connections: 1, time: 0, series: () => asked })
    total += run.duration
  }
  return total
}

function stockPages(projects: number): RequestSpec[] {
  return Array.from({ length: Math.ceil(projects / MAX_STOCK_ROWS) }, (_none, at) =>
    stockList({ limit: MAX_STOCK_ROWS }, at + 1),
  )
}
