import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { openFolders } from './folders'
import { measureAdmin } from './measures/admin'
import { measureEndurance } from './measures/endurance'
import { measureExport } from './measures/export'
import { measureFairness } from './measures/fairness'
import { measureFirstPages } from './measures/firstPages'
import { measureGrowth } from './measures/growth'
import { measurePages } from './measures/pages'
import { measureReads } from './measures/reads'
import type { Setting } from './measures/setting'
import { measureStart } from './measures/start'
import { measureVisible } from './measures/visible'
import { measureWrites } from './measures/writes'
import { aimsAsTable, rowsAsTable } from './report/print'
import type { Findings } from './report/types'
import { startBare } from './servers/bare'
import { startProduct } from './servers/product'

/** What is measured, by the name that `--only` takes. */
const MEASURES: Record<string, (setting: Setting) => Promise<Findings>> = {
  reads: measureReads,
  export: measureExport,
  growth: measureGrowth,
  start: measureStart,
  visible: measureVisible,
  pages: measurePages,
  firstPages: measureFirstPages,
  writes: measureWrites,
  admin: measureAdmin,
  fairness: measureFairness,
  endurance: measureEndurance,
}

/** Measures that take minutes, or mean nothing after seconds, are left out of a quick run. */
const QUICK = ['reads', 'export', 'growth', 'visible', 'pages', 'writes']

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    hash: { type: 'string', default: 'unknown' },
    // Only rows whose name contains this text.
    match: { type: 'string', default: '' },
    // A folder for the server's processor profile.
    profile: { type: 'string' },
  },
})

const isQuick = values.quick
const projects = isQuick ? 1000 : 10_000
const folders = openFolders(values.hash)
const node = values.profile
  ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`, '--cpu-prof-interval=500']
  : []
const product = await startProduct(await folders.copy(projects), node)
const bare = await startBare()
const setting: Setting = {
  isQuick,
  effort: isQuick ? { rounds: 3, time: 150, warmUp: 150 } : { rounds: 5, time: 1500, warmUp: 1000 },
  projects,
  match: values.match,
  connections: isQuick ? [32] : [1, 32],
  product,
  bare,
  folder: folders.folder,
  copy: folders.copy,
}

const findings: Findings = { rows: [], aims: [], notes: [] }
if (isQuick) {
  findings.notes?.push('The aims are for 10,000 and 100,000 projects: at fewer they are a hint.')
}
try {
  for (const name of values.only?.split(',') ?? (isQuick ? QUICK : Object.keys(MEASURES))) {
    const measure = MEASURES[name]
    if (!measure) throw new Error(`--only takes: ${Object.keys(MEASURES).join(', ')}`)
    console.log(`Measuring ${name} …`)
    const { aims, notes = [], rows } = await measure(setting)
    findings.rows.push(...rows)
    findings.aims.push(...aims)
    findings.notes?.push(...notes)
  }
} finally {
  await product.stop()
  await bare.stop()
  folders.clear()
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
const at = new Date().toISOString()
mkdirSync('bench/results', { recursive: true })
const file = `bench/results/${at.replaceAll(':', '-')}${isQuick ? '-quick' : ''}.json`
writeFileSync(file, JSON.stringify({ at, machine, isQuick, ...findings }, null, 2))
console.log(`\n${machine}, ${at}\n`)
console.log(rowsAsTable(findings.rows))
console.log(`\n${aimsAsTable(findings.aims)}\n`)
for (const note of findings.notes ?? []) console.log(`- ${note}`)
console.log(`Written to ${file}`)
process.exit()
