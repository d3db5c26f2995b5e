import { z } from 'zod'

interface Setting<Schema extends z.ZodType> {
  schema: Schema
  /** What the setting is for. */
  help: string
  /** The allowed values, worded as the end of the sentence that reports a wrong one. */
  allowed: string
  example: string
}

function define<Schema extends z.ZodType>(setting: Setting<Schema>): Setting<Schema> {
  return setting
}

const text = z.string().optional()

/**
 * Every environment variable that people set, in the order of `.env.example`. Empty counts as
 * unset.
 */
export const SETTINGS = {
  PORT: define({
    schema: z.coerce.number().int().min(0).max(65_535).default(3000),
    help: 'Port to listen on; 0 for any free one.',
    allowed: 'a whole number from 0 to 65535',
    example: '3000',
  }),
  HOST: define({
    schema: z.string().default('127.0.0.1'),
    help: 'Address to listen on. With 0.0.0.0 other machines reach the catalogue.',
    allowed: 'an address of this machine',
    example: '127.0.0.1',
  }),
  DATABASE_URI: define({
    schema: z
      .string()
      .regex(/^mongodb(?:\+srv)?:\/\//)
      .optional(),
    help: 'A MongoDB replica set. Unset, the catalogue is one file in DATA_DIR.',
    allowed: 'an address that starts with mongodb:// or mongodb+srv://',
    example: 'mongodb://localhost:27017/catalogue?replicaSet=rs0',
  }),
  PAYLOAD_SECRET: define({
    schema: text,
    help: 'Signs sessions. Needed with HOST or DATABASE_URI; else one is made in DATA_DIR.',
    allowed: '32 or more random characters, the same at every start',
    example: '',
  }),
  DATA_DIR: define({
    schema: z.string().default('data'),
    help: 'Folder of the embedded database.',
    allowed: 'a folder',
    example: 'data',
  }),
  MEDIA_DIR: define({
    schema: z.string().default('media'),
    help: 'Folder of uploaded files.',
    allowed: 'a folder',
    example: 'media',
  }),
  SITE_URL: define({
    schema: z.url({ protocol: /^https?$/ }).optional(),
    help: 'Public address. With https, cookies are for https alone and browsers are told to stay there.',
    allowed: 'a whole address such as https://catalogue.example',
    example: 'https://catalogue.example',
  }),
  TRUST_PROXY: define({
    schema: z.coerce.number().int().min(0).max(10).default(0),
    help: 'Number of proxies in front whose X-Forwarded-For is believed.',
    allowed: 'a whole number from 0 to 10',
    example: '0',
  }),
  ALLOW_SELF_APPROVAL: define({
    schema: z
      .enum(['true', 'false'])
      .default('false')
      .transform((value) => value === 'true'),
    help: 'Whether whoever submitted or last edited an entry may publish it: for a secretariat of one person.',
    allowed: 'true or false',
    example: 'false',
  }),
} as const

export type SettingName = keyof typeof SETTINGS
type ValueOf<Name extends SettingName> = z.output<(typeof SETTINGS)[Name]['schema']>

/** An environment variable has a value that is not allowed. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused'
}

/** Each variable as last read: a value that has not changed is not parsed again. */
const read = new Map<SettingName, { raw: string | undefined; value: unknown }>()

/**
 * The value of a setting. @throws SettingsRefused with the variable, its value and what is allowed
 */
export function setting<Name extends SettingName>(name: Name): ValueOf<Name> {
  const raw = process.env[name] || undefined
  const previous = read.get(name)
  if (previous && previous.raw === raw) return previous.value as ValueOf<Name>
  const { allowed, schema } = SETTINGS[name]
  const { data, success } = schema.safeParse(raw)
  if (!success) {
    // Some of them contain a secret, which does not belong in a log.
    const given = name === 'DATABASE_URI' || name === 'PAYLOAD_SECRET' ? 'not usable' : `"${raw}"`
    throw new SettingsRefused(`${name} is ${given}: give ${allowed}, or leave it unset.`)
  }
  read.set(name, { raw, value: data })
  return data as ValueOf<Name>
}

/** Reads every setting once. @throws SettingsRefused at the first one that is not valid */
export function checkSettings(): void {
  for (const name of Object.keys(SETTINGS) as SettingName[]) setting(name)
}
