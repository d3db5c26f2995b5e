import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { testEnvironment } from '../support/prepared.mjs'

test('generated files are up to date', () => {
  const { stdout, status } = spawnSync(process.execPath, ['bin/generate.mjs', '--check'], {
    encoding: 'utf8',
    env: { ...process.env, ...testEnvironment },
  })
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
})
