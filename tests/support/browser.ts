import { type Browser, chromium } from 'playwright-core'

/**
 * Starts the Chromium that the set-up of the browser tests found. Its sandbox is off, because tests
 * only open their own server and may run as root; it can reach no other host.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH
  if (!executablePath) {
    throw new Error(
      'No Chromium was set up: run this file through npm test, in the browser project.',
    )
  }
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}
