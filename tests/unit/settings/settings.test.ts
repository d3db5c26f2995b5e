import { afterEach, describe, expect, test } from '@jest/globals'
import { checkSettings, setting, SETTINGS, SettingsRefused, type SettingName } from '@/settings'
import { settingsExample } from '@/settings/example'

const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
})

const read = (name: SettingName, raw: string | undefined) => {
  if (raw === undefined) delete process.env[name]
  else process.env[name] = raw
  return setting(name)
}

test.each([
  ['PORT', undefined, 3000],
  ['PORT', '0', 0],
  ['HOST', '', '127.0.0.1'],
  ['DATABASE_URI', '', undefined],
  ['DATABASE_URI', 'mongodb+srv://c.example/x', 'mongodb+srv://c.example/x'],
  ['DATA_DIR', undefined, 'data'],
  ['MEDIA_DIR', '/srv/media', '/srv/media'],
  ['SITE_URL', 'https://c.example/', 'https://c.example/'],
  ['TRUST_PROXY', undefined, 0],
  ['TRUST_PROXY', '2', 2],
  ['ALLOW_SELF_APPROVAL', undefined, false],
  ['ALLOW_SELF_APPROVAL', 'false', false],
  ['ALLOW_SELF_APPROVAL', 'true', true],
] as const)('%s=%s is %s', (name, raw, value) => {
  expect(read(name, raw)).toBe(value)
})

test('what changes is read anew', () => {
  expect([read('TRUST_PROXY', '1'), read('TRUST_PROXY', '2'), read('TRUST_PROXY', '')]).toEqual([
    1, 2, 0,
  ])
})

describe('a value that it cannot have is refused with its name, and what is allowed:', () => {
  test.each([
    ['PORT', '70000', 'PORT is "70000": give a whole number from 0 to 65535, or leave it unset.'],
    ['PORT', '30.5', expect.stringContaining('PORT is "30.5"')],
    ['TRUST_PROXY', 'yes', expect.stringContaining('give a whole number from 0 to 10')],
    ['TRUST_PROXY', '-1', expect.stringContaining('TRUST_PROXY is "-1"')],
    ['SITE_URL', 'catalogue.example', expect.stringContaining('such as https://')],
    ['SITE_URL', 'ftp://catalogue.example', expect.stringContaining('such as https://')],
    ['ALLOW_SELF_APPROVAL', '1', expect.stringContaining('give true or false')],
  ] as const)('%s=%s', (name, raw, message) => {
    expect(() => read(name, raw)).toThrow(SettingsRefused)
    try {
      checkSettings()
    } catch (error) {
      expect((error as Error).message).toEqual(message)
    }
    expect.assertions(2)
  })

  test('a password in an address is not repeated', () => {
    expect(() => read('DATABASE_URI', 'postgres://me:secret@host/x')).toThrow(
      /^DATABASE_URI is not usable: give an address that starts with mongodb/,
    )
  })
})

test('the example names every setting, and sets none', () => {
  const lines = settingsExample().split('\n')
  const names = lines.flatMap((line) => /^# ([A-Z_]+)=/.exec(line)?.[1] ?? [])
  expect(names).toEqual(Object.keys(SETTINGS))
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
})
