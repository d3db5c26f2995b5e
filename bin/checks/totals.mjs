// Prints jest's totals as one line. Exit code 1 when a test failed, a file could not run, or no
// test ran at all.
import { existsSync, readFileSync } from 'node:fs'

const file = process.argv[2]
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
const passed = results.numPassedTests ?? 0
const failed = (results.numFailedTests ?? 0) + (results.numRuntimeErrorTestSuites ?? 0)
const left = (results.numPendingTests ?? 0) + (results.numTodoTests ?? 0)

if (left > 0) console.log(`${left} not run`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = passed > 0 && failed === 0 ? 0 : 1
