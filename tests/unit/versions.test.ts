import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import semver from 'semver'
import { isAtLeast } from '../../bin/steps/node-version.mjs'

interface Package {
  version: string
  dev?: boolean
  cpu?: string[]
  engines?: { node?: string }
}

const read = (file: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  engines: { node: string }
  dependencies: Record<string, string>
}
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }

const oldest = manifest.engines.node.replace('>=', '')
const recommended = read('.nvmrc').trim()

test('every package that the product runs with accepts the oldest Node and the recommended one', () => {
  const refusing = Object.entries(packages)
    // There is no Node 24 for 32-bit machines.
    .filter(([place, { dev, cpu }]) => place !== '' && !dev && !cpu?.includes('ia32'))
    .filter(([, { engines }]) =>
      [oldest, `${recommended}.0.0`].some((node) => !semver.satisfies(node, engines?.node ?? '*')),
    )
    .map(([place, { version, engines }]) => `${place} ${version} wants Node ${engines?.node}`)
  expect(refusing).toEqual([])
})

test('documents, image and CI name these two', () => {
  const [major, minor] = oldest.split('.')
  const ci = read('.github/workflows/ci.yml')
  expect({
    readme: /Node (\S+) or newer and nothing else\. Take Node (\d+)/
      .exec(read('README.md'))
      ?.slice(1),
    image: /FROM node:(\d+)/.exec(read('Dockerfile'))?.[1],
    ci: /node-version: (\S+)/.exec(ci)?.[1],
    lock: packages['']?.engines?.node,
  }).toEqual({
    readme: [`${major}.${minor}`, recommended],
    image: recommended,
    ci: oldest,
    lock: manifest.engines.node,
  })
})

test('all packages of Payload have one version', () => {
  const versions = Object.entries(packages)
    .filter(([place]) => /^node_modules\/(payload|@payloadcms\/[^/]+)$/.test(place))
    .map(([, { version }]) => version)
  expect(new Set(versions)).toEqual(new Set([manifest.dependencies.payload]))
})

test('versions are compared by their numbers', () => {
  const versions = ['9.19.0', '20.9.0', '20.18.9', '20.19.0', '20.20.0', '22.0.0', '100.0.0']
  expect(versions.filter((version) => isAtLeast(version, '20.19.0'))).toEqual([
    '20.19.0',
    '20.20.0',
    '22.0.0',
    '100.0.0',
  ])
})
