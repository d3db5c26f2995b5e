import { ask } from '../ask'
import { runLoad } from '../load/run'
import { spreadOf } from '../load/numbers'
import type { Asked } from '../load/request'
import { stockList } from '../questions/stock'
import type { Findings } from '../report/types'
import type { Setting } from './setting'

/** The most rows that the stock list gives a stranger at once. */
const STOCK_PAGE = 100

/** The whole catalogue as CSV, against all pages of the stock list one after the other. */
export async function measureExport(setting: Setting): Promise<Findings> {
  const { bare, effort, product, projects } = setting
  const csv: Asked = { path: '/api/v1/projects.csv' }
  const { body } = await ask(product.origin, csv)
  const headers = { 'content-type': 'text/csv', 'content-length': String(body.length) }
  await bare.send([{ headers, body }])
  const took = { ours: [] as number[], bare: [] as number[], stock: [] as number[] }
  for (let round = 0; round <= effort.rounds; round += 1) {
    const once = {
      ours: await timeOf([csv], product.origin),
      bare: await timeOf([csv], bare.origin),
      stock: await timeOf(stockPages(projects), product.origin),
    }
    // The first round warms up.
    if (round === 0) continue
    for (const way of ['ours', 'bare', 'stock'] as const) took[way].push(once[way])
  }
  const ours = spreadOf(took.ours)
  const beside = (['stock', 'bare'] as const).map((name) => {
    const value = spreadOf(took[name])
    return { name, value, times: value.median / ours.median }
  })
  const measure = `CSV of ${projects.toLocaleString('en')} projects`
  return {
    rows: [{ measure, projects, connections: 1, unit: 'ms', value: ours, beside }],
    aims: [],
  }
}

/** Milliseconds of these requests, one after the other. */
async function timeOf(requests: readonly Asked[], origin: string): Promise<number> {
  let took = 0
  for (const asked of requests) {
    const run = await runLoad({ origin, connections: 1, time: 0, series: () => asked })
    took += run.took
  }
  return took
}

function stockPages(projects: number): Asked[] {
  return Array.from({ length: Math.ceil(projects / STOCK_PAGE) }, (_none, at) =>
    stockList({ limit: STOCK_PAGE }, at + 1),
  )
}
