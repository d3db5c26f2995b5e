import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'

/** @typedef {import('./answers/ask.mjs').Answer} Answer */

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/releases')

/** The saved releases, sorted by name. */
export const RELEASES = readdirSync(FOLDER).sort()

const backupOf = (name, engine) => path.join(FOLDER, name, `${engine}.tar.br`)
const answersOf = (name, engine) => path.join(FOLDER, name, `${engine}.answers.json.br`)
// The first release was saved with gzip, which takes more than twice the space.
const firstBackupOf = (name, engine) => path.join(FOLDER, name, `${engine}.tar.gz`)

export function isSaved(name, engine) {
  return existsSync(backupOf(name, engine)) || existsSync(firstBackupOf(name, engine))
}

/** Saves a folder that contains a backup. */
export function saveBackup(name, engine, folder) {
  const tar = `${folder}.tar`
  execFileSync('tar', ['-cf', tar, '-C', folder, '.'])
  write(backupOf(name, engine), readFileSync(tar))
  rmSync(tar)
}

/** Unpacks a saved backup into a new folder. */
export function unpackBackup(name, engine, folder) {
  const [current, first] = [backupOf(name, engine), firstBackupOf(name, engine)]
  const tar = existsSync(current)
    ? brotliDecompressSync(readFileSync(current))
    : gunzipSync(readFileSync(first))
  mkdirSync(folder)
  execFileSync('tar', ['-xf', '-', '-C', folder], { input: tar })
}

/** @param {Answer[]} answers */
export function saveAnswers(name, engine, answers) {
  write(answersOf(name, engine), JSON.stringify(answers))
}

/** @returns {Answer[]} the release's own responses from its backup */
export function readAnswers(name, engine) {
  return JSON.parse(brotliDecompressSync(readFileSync(answersOf(name, engine))).toString('utf8'))
}

/** Texts recur in several rows and responses: a window over the whole stores them once. */
function write(file, content) {
  const { BROTLI_MAX_WINDOW_BITS, BROTLI_PARAM_LGWIN } = constants
  mkdirSync(path.dirname(file), { recursive: true })
  const params = { [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS }
  writeFileSync(file, brotliCompressSync(content, { params }))
}
