import { chromium } from 'playwright-core'
import { findChromium } from '../../tests/support/chromium.mjs'
import type { Findings } from '../report/types'
import { atLeast, atMost } from './aims'
import { openLighthouse } from './lighthouse'
import { sampleProjects } from './sample'
import type { Setting } from './setting'

/** Kilobytes of compressed JavaScript loaded before any interaction. */
const MAX_SCRIPT = 120
const MIN_POINTS = 95
const PORT = 9333

/** List and project page in a browser: JavaScript over the wire, and Lighthouse where it is installed. */
export async function measureFirstPages({ product, projects }: Setting): Promise<Findings> {
  const { projects: sample } = await sampleProjects(product.origin)
  const [first] = sample
  const pages = {
    'list page': '/projects',
    'project page': `/projects/${first?.code ?? ''}/${first?.slug ?? ''}`,
  }
  const findings: Findings = { rows: [], aims: [], notes: [] }
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${PORT}`],
  })
  try {
    const lighthouse = await openLighthouse(PORT)
    if (!lighthouse) {
      findings.notes?.push(
        'Lighthouse was not run: it is not installed. npm install --no-save lighthouse@12.8.2',
      )
    }
    for (const [measure, path] of Object.entries(pages)) {
      const page = await browser.newPage()
      const session = await page.context().newCDPSession(page)
      await session.send('Network.enable')
      const scripts = new Set<string>()
      let bytes = 0
      session.on('Network.responseReceived', ({ requestId, type }) => {
        if (type === 'Script') scripts.add(requestId)
      })
      session.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => {
        if (scripts.has(requestId)) bytes += encodedDataLength
      })
      await page.goto(product.origin + path, { waitUntil: 'networkidle' })
      await page.close()
      const kilobytes = bytes / 1024
      const row = { measure: `${measure}: JavaScript before interaction`, projects }
      findings.rows.push({ ...row, unit: 'KB', value: only(kilobytes) })
      findings.aims.push(atMost(`${row.measure}, KB`, kilobytes, MAX_SCRIPT))
      for (const [category, points] of Object.entries(
        (await lighthouse?.(product.origin + path)) ?? {},
      )) {
        const name = `${measure}: Lighthouse, ${category}`
        findings.rows.push({ measure: name, projects, unit: 'points', value: only(points) })
        findings.aims.push(atLeast(name, points, MIN_POINTS))
      }
    }
  } finally {
    await browser.close()
  }
  return findings
}

function only(value: number) {
  return { median: value, min: value, max: value }
}
