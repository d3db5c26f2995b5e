import path from 'node:path'

/** @type {import('next').NextConfig} */
export default {
  // Of the project around it nothing is taken up.
  pageExtensions: ['jsx'],
  poweredByHeader: false,
  turbopack: { root: path.resolve(import.meta.dirname, '../..') },
}
