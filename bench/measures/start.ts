import { spreadOf } from '../load/numbers'
import { startProduct } from '../servers/product'
import type { Findings, Row } from '../report/types'
import { atMost } from './aims'
import type { Setting } from './setting'

/** Starts the server on the largest log a few times to measure time and memory. */
export async function measureStart(setting: Setting): Promise<Findings> {
  const projects = setting.isQuick ? 1000 : 100_000
  const folder = await setting.folder(projects, 'log')
  const seconds: number[] = []
  const peaks: number[] = []
  const after: number[] = []
  for (let round = 0; round < (setting.isQuick ? 1 : 3); round += 1) {
    const server = await startProduct(folder)
    const memory = server.memory()
    seconds.push(server.readyAfter / 1000)
    peaks.push(memory.peak)
    after.push(memory.now)
    await server.stop()
  }
  const row = (measure: string, unit: Row['unit'], values: number[]): Row => ({
    measure,
    projects,
    unit,
    value: spreadOf(values),
  })
  const rows = [
    row('start until it answers', 's', seconds),
    row('memory after the start', 'MB', after),
    row('memory at most during the start', 'MB', peaks),
  ]
  return {
    rows,
    aims: [
      atMost(`start from ${projects}, s`, spreadOf(seconds).median, 10),
      atMost(`memory at most during the start from ${projects}, MB`, spreadOf(peaks).median, 600),
    ],
  }
}
