import path from 'node:path'

/** @type {import('next').NextConfig} */
export default {
  // Nothing from the surrounding project is used.
  pageExtensions: ['jsx'],
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
}
