/**
 * What every measured process is given. Empty values keep a .env file of the developer out; there
 * is no limit per address on what strangers may read, so none is lifted.
 */
export const SETTINGS = {
  PAYLOAD_SECRET: 'a secret for measuring only, known to everyone',
  DATABASE_URI: '',
  HOST: '',
  SITE_URL: '',
  TRUST_PROXY: '',
  // One person enters, submits and publishes what is measured.
  ALLOW_SELF_APPROVAL: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production' as const,
}
