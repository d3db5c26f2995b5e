import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'

/** @typedef {import('./answers/ask.mjs').Answer} Answer */

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/releases')

/** Releases that are kept, in the order of their names. */
export const RELEASES = readdirSync(FOLDER).sort()

const backupOf = (name, engine) => path.join(FOLDER, name, `${engine}.tar.br`)
const answersOf = (name, engine) => path.join(FOLDER, name, `${engine}.answers.json.br`)
// The first release was kept by gzip, which takes more than twice as much.
const firstBackupOf = (name, engine) => path.join(FOLDER, name, `${engine}.tar.gz`)

export function isKept(name, engine) {
  return existsSync(backupOf(name, engine)) || existsSync(firstBackupOf(name, engine))
}

/** Keeps a folder that holds a backup. */
export function keepBackup(name, engine, folder) {
  const tar = `${folder}.tar`
  execFileSync('tar', ['-cf', tar, '-C', folder, '.'])
  write(backupOf(name, engine), readFileSync(tar))
  rmSync(tar)
}

/** Unpacks a kept backup into a new folder. */
export function unpackBackup(name, engine, folder) {
  const [kept, first] = [backupOf(name, engine), firstBackupOf(name, engine)]
  const tar = existsSync(kept)
    ? brotliDecompressSync(readFileSync(kept))
    : gunzipSync(readFileSync(first))
  mkdirSync(folder)
  execFileSync('tar', ['-xf', '-', '-C', folder], { input: tar })
}

/** @param {Answer[]} answers */
export function keepAnswers(name, engine, answers) {
  write(answersOf(name, engine), JSON.stringify(answers))
}

/** @returns {Answer[]} what the release itself answered of its backup */
export function readAnswers(name, engine) {
  return JSON.parse(brotliDecompressSync(readFileSync(answersOf(name, engine))).toString('utf8'))
}

/** A text stands in several rows and answers: a window over the whole keeps it once. */
function write(file, content) {
  const { BROTLI_MAX_WINDOW_BITS, BROTLI_PARAM_LGWIN } = constants
  mkdirSync(path.dirname(file), { recursive: true })
  const params = { [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS }
  writeFileSync(file, brotliCompressSync(content, { params }))
}
