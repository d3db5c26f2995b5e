import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium: the one named by CHROMIUM_PATH, one installed on this machine, or the one
 * included in the npm package @sparticuz/chromium, unpacked to the temporary folder. Nothing is
 * ever downloaded. Throws if there is none.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, which is no program: correct it or leave it out.`)
  }
  return installed() ?? (await packaged())
}

function installed() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin']
  return folders
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find(isProgram)
}

async function packaged() {
  const help = 'Install Chromium, or set CHROMIUM_PATH to one, and run the tests again.'
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chromium was found, and the packaged one is for 64-bit Linux. ${help}`)
  }
  const { default: chromium } = await import('@sparticuz/chromium')
  const file = await chromium.executablePath()
  if (!isProgram(file)) throw new Error(`No Chromium was found and none could be unpacked. ${help}`)
  return file
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
