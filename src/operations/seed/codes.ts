import { createLocalReq, commitTransaction, initTransaction, type Payload } from 'payload'
import { reserveNumber } from '@/database/counter'
import type { SeedProject } from './types'

/** Makes the numbers of new projects continue above the codes that came with the seed. */
export async function reserveCode(payload: Payload, seeds: SeedProject[]): Promise<void> {
  const highest = new Map<string, number>()
  for (const { code } of seeds) {
    const series = code.slice(0, -5)
    highest.set(series, Math.max(highest.get(series) ?? 0, Number(code.slice(-4))))
  }
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  for (const [series, n] of highest) await reserveNumber(`code:${series}`, n, req)
  await commitTransaction(req)
}
