import { runLoad } from '../load/run'
import { quantile, spreadOf, type Spread } from '../load/numbers'
import type { Series } from '../load/request'
import type { Child } from '../servers/child'

/** One of the compared ways to get an answer. */
export interface Way {
  origin: string
  /** The responding process, to measure the processor time per request. */
  server?: Pick<Child, 'processorTime'>
  series: Series
  /** Requests needed for one answer; 1 by default. */
  requests?: number
}

/** The result of one way: answers per second over the rounds, and milliseconds per request. */
export interface Result {
  rate: Spread
  p50: number
  p99: number
  /** Milliseconds of processor time per request: hardly affected by other load on the machine. */
  processor: number
}

export interface Effort {
  rounds: number
  /** Milliseconds per round and way. */
  time: number
  /** Milliseconds of warm-up per way before the first round. */
  warmUp: number
}

/** Runs the ways in turn, round by round, so that other load on the machine affects all alike. */
export async function compare<Name extends string>(
  ways: Record<Name, Way>,
  connections: number,
  { rounds, time, warmUp }: Effort,
): Promise<Record<Name, Result>> {
  const names = Object.keys(ways) as Name[]
  const runs = new Map(names.map((name) => [name, [] as Run[]]))
  for (const name of names) await runOnce(ways[name], connections, warmUp)
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) runs.get(name)?.push(await runOnce(ways[name], connections, time))
  }
  const results = names.map((name) => [name, summaryOf(runs.get(name) ?? [])] as const)
  return Object.fromEntries(results) as Record<Name, Result>
}

type Run = Record<'p50' | 'p99' | 'processor' | 'rate', number>

async function runOnce(way: Way, connections: number, time: number): Promise<Run> {
  const { origin, requests = 1, series, server } = way
  const before = server?.processorTime() ?? NaN
  const { responses, latencies, duration } = await runLoad({ origin, series, connections, time })
  const after = server?.processorTime() ?? NaN
  return {
    rate: (responses / duration) * (1000 / requests),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    processor: (after - before) / responses,
  }
}

function summaryOf(runs: readonly Run[]): Result {
  const spread = (name: keyof Run) => spreadOf(runs.map((run) => run[name]))
  return {
    rate: spread('rate'),
    p50: spread('p50').median,
    p99: spread('p99').median,
    processor: spread('processor').median,
  }
}
