/**
 * The environment of every measured process. Empty values override the developer's .env file;
 * strangers' reads have no limit per address, so none is lifted.
 */
export const SETTINGS = {
  PAYLOAD_SECRET: 'a secret for measuring only, known to everyone',
  DATABASE_URI: '',
  HOST: '',
  SITE_URL: '',
  TRUST_PROXY: '',
  // One person enters, submits and publishes the measured projects.
  ALLOW_SELF_APPROVAL: 'true',
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production' as const,
}
