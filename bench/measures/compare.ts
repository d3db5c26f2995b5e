import { runLoad } from '../load/run'
import { quantile, spreadOf, type Spread } from '../load/numbers'
import type { Series } from '../load/request'
import type { Child } from '../servers/child'

/** One way to the same answer. */
export interface Way {
  origin: string
  /** The process that answers: tells how much processor time an answer takes. */
  server?: Pick<Child, 'processorTime'>
  series: Series
  /** Requests that make one answer; 1 where nothing is said. */
  requests?: number
}

/** How a way did: answers a second over the rounds, and milliseconds of one request. */
export interface Done {
  rate: Spread
  p50: number
  p99: number
  /** Milliseconds of processor time of one request: hardly moved by what else the machine does. */
  processor: number
}

export interface Effort {
  rounds: number
  /** Milliseconds of each round of each way. */
  time: number
  /** Milliseconds in which each way warms up before the first round. */
  warming: number
}

/** Runs the ways in turn, round by round, so that whatever else the machine does meets all alike. */
export async function compare<Name extends string>(
  ways: Record<Name, Way>,
  connections: number,
  { rounds, time, warming }: Effort,
): Promise<Record<Name, Done>> {
  const names = Object.keys(ways) as Name[]
  const runs = new Map(names.map((name) => [name, [] as Run[]]))
  for (const name of names) await runOnce(ways[name], connections, warming)
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) runs.get(name)?.push(await runOnce(ways[name], connections, time))
  }
  const done = names.map((name) => [name, summaryOf(runs.get(name) ?? [])] as const)
  return Object.fromEntries(done) as Record<Name, Done>
}

type Run = Record<'p50' | 'p99' | 'processor' | 'rate', number>

async function runOnce(way: Way, connections: number, time: number): Promise<Run> {
  const { origin, requests = 1, series, server } = way
  const before = server?.processorTime() ?? NaN
  const { answers, latencies, took } = await runLoad({ origin, series, connections, time })
  const after = server?.processorTime() ?? NaN
  return {
    rate: (answers / took) * (1000 / requests),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    processor: (after - before) / answers,
  }
}

function summaryOf(runs: readonly Run[]): Done {
  const spread = (name: keyof Run) => spreadOf(runs.map((run) => run[name]))
  return {
    rate: spread('rate'),
    p50: spread('p50').median,
    p99: spread('p99').median,
    processor: spread('processor').median,
  }
}
