import { logIn, send } from '../ask'
import type { Aim, Findings, Row } from '../report/types'
import type { Sent } from '../servers/bare'
import { atLeast, atMost } from './aims'
import { compare, type Result, type Way } from './compare'
import { readingsOf, type Reading } from './readings'
import { checkSameAnswers } from './sameAnswers'
import { allProjects, sampleProjects } from './sample'
import type { Setting } from './setting'

/** How many times the median the slowest hundredth may take, at many connections. */
const MAX_TAIL = 5

/** The read side: each row compared with stock Payload and with a server that only sends bytes. */
export async function measureReads(setting: Setting): Promise<Findings> {
  const { product } = setting
  const staff = await logIn(product.origin, 'secretariat')
  await checkSameAnswers(product.origin, staff)
  const findings: Findings = { rows: [], aims: [] }
  const sample = await sampleProjects(product.origin)
  const readings = readingsOf(sample, await allProjects(product.origin), staff)
  for (const reading of readings.filter(({ measure }) => measure.includes(setting.match))) {
    await sendTheSame(setting, reading)
    for (const connections of setting.connections) {
      const done = await compare(waysOf(setting, reading), connections, setting.effort)
      findings.rows.push(rowOf(reading, setting.projects, connections, done))
      findings.aims.push(...aimsOf(reading, connections, done))
    }
  }
  return findings
}

/**
 * Responses of a row that the bare server cycles through: as many as there are repeated questions.
 */
const SAMPLES = 20

/**
 * Headers that the server adds itself, and the encoding, because fetch has already decompressed the
 * body.
 */
const CONNECTION_HEADERS = new Set([
  'connection',
  'content-encoding',
  'date',
  'keep-alive',
  'transfer-encoding',
])

/** Makes the bare server send the product's responses to the first questions of the row. */
async function sendTheSame({ bare, product }: Setting, { ours }: Reading): Promise<void> {
  const answers: Sent[] = []
  while (answers.length < SAMPLES) {
    const { body, headers } = await send(product.origin, ours())
    const forwarded = Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.has(name))
    const length = { 'content-length': String(body.length) }
    answers.push({ body, headers: { ...Object.fromEntries(forwarded), ...length } })
  }
  await bare.send(answers)
}

type Results = Partial<Record<'bare' | 'ours' | 'stock', Result>>

function waysOf({ bare, product }: Setting, { ours, stock }: Reading): Record<string, Way> {
  return {
    ours: { origin: product.origin, series: ours, server: product },
    bare: { origin: bare.origin, series: ours, server: bare },
    ...(stock && { stock: { origin: product.origin, server: product, ...stock } }),
  }
}

function rowOf(
  { measure }: Reading,
  projects: number,
  connections: number,
  { bare, ours, stock }: Results,
): Row {
  const beside = Object.entries({ stock, bare }).flatMap(([name, done]) =>
    done ? [{ name, value: done.rate, times: ratio(ours, done), processor: done.processor }] : [],
  )
  return {
    measure,
    projects,
    connections,
    unit: 'answers/s',
    value: ours?.rate ?? { median: NaN, min: NaN, max: NaN },
    p50: ours?.p50 ?? NaN,
    p99: ours?.p99 ?? NaN,
    processor: ours?.processor ?? NaN,
    comparisons: beside,
  }
}

function aimsOf(reading: Reading, connections: number, { bare, ours, stock }: Results): Aim[] {
  const { measure, shareOfBare, timesStock } = reading
  const on = `${measure}, ${connections === 1 ? '1 connection' : `${connections} connections`}`
  return [
    ...(timesStock ? [atLeast(`${on}: times the stock way`, ratio(ours, stock), timesStock)] : []),
    ...(shareOfBare
      ? [atLeast(`${on}: share of the bare server`, ratio(ours, bare), shareOfBare)]
      : []),
    ...(connections > 1 && ours
      ? [atMost(`${on}: p99 in p50`, ours.p99 / ours.p50, MAX_TAIL)]
      : []),
  ]
}

function ratio(ours: Result | undefined, other: Result | undefined): number {
  return (ours?.rate.median ?? NaN) / (other?.rate.median ?? NaN)
}
