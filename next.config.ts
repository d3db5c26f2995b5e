import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // One copy of Payload in the process: an error made by a hook in one bundle is known in another.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
  ],
  // Pictures come in sizes made at upload; a cache of their own would outlive a withdrawal.
  images: { unoptimized: true },
  // Payload and its clients tell errors apart by the names of their classes, which minifying loses:
  // a refused request would be logged with its stack as a fault of the server.
  experimental: { turbopackMinify: { server: false, client: true } },
  // Types are checked by `npm run check:types`; a start should not wait for them.
  typescript: { ignoreBuildErrors: true },
}

const withAdmin = withPayload(config)

/** Payload asks a browser for its colour scheme on every path; one that needs none is spared a second round trip. */
async function headers() {
  const asked = (await withAdmin.headers?.()) ?? []
  return asked.map((entry) => ({ ...entry, source: '/admin/:path*' }))
}

export default { ...withAdmin, headers }
