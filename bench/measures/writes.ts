import { spreadOf } from '../load/numbers'
import { startChild, type Child } from '../servers/child'
import { SETTINGS } from '../servers/settings'
import type { Findings } from '../report/types'
import { atMost } from './aims'
import type { Setting } from './setting'

const MAX_TIMES = 2

/**
 * Creating and publishing through all hooks, compared with Payload's create of the same fields
 * without any.
 */
export async function measureWrites({ copy, isQuick, projects }: Setting): Promise<Findings> {
  const ours = await startWriter('ours', await copy(projects))
  const stock = await startWriter('stock', await copy(projects))
  const durations = new Map<string, number[]>()
  try {
    const times = isQuick ? 10 : 100
    const warmUp = Math.ceil(times / 5)
    for (let n = 0; n < times + warmUp; n += 1) {
      const once = { ...(await write(ours)), ...(await write(stock)) }
      if (n < warmUp) continue
      for (const [name, time] of Object.entries(once)) {
        durations.set(name, [...(durations.get(name) ?? []), time])
      }
    }
  } finally {
    await ours.stop()
    await stock.stop()
  }
  const ofStock = spreadOf(durations.get('stock') ?? [])
  const rows = (['create', 'submit', 'publish'] as const).map((act) => {
    const value = spreadOf(durations.get(act) ?? [])
    const times = ofStock.median / value.median
    const beside = [{ name: 'stock', value: ofStock, times }]
    return { measure: `${act} a project`, projects, unit: 'ms' as const, value, beside }
  })
  const aims = rows
    .filter(({ measure }) => !measure.startsWith('submit'))
    .map(({ measure, value }) =>
      atMost(
        `${measure}: time in that of a stock create`,
        value.median / ofStock.median,
        MAX_TIMES,
      ),
    )
  return { rows, aims }
}

function startWriter(kind: string, dataDir: string): Promise<Child> {
  return startChild({
    script: 'build/bench/writes.mjs',
    args: [kind],
    node: ['--conditions=production'],
    env: { ...SETTINGS, DATA_DIR: dataDir, MEDIA_DIR: `${dataDir}/media` },
  })
}

function write({ process: child }: Child): Promise<Record<string, number>> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`Writing ended with ${String(code)}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve((message as { times: Record<string, number> }).times)
    })
    child.send('write')
  })
}
