import { create } from 'content-disposition'
import type { Access } from 'payload'
import { extensionOf } from '../uploads'

/** In characters as people see them; a file system allows 255 bytes. */
const MAX_NAME_LENGTH = 60

/**
 * Names a download after its document's title, because the file itself has a random name. Payload
 * asks for read access before it sends a file, and only here are request and file both known.
 */
export function nameDownloads(read: Access): Access {
  return async (args) => {
    const access = await read(args)
    if (args.isReadingStaticFile !== true || access === false) return access
    const { req } = args
    const { filename } = (args.data ?? {}) as { filename?: unknown }
    if (typeof filename !== 'string') return access
    const { docs } = await req.payload.find({
      collection: 'documents',
      where: { and: [{ filename: { equals: filename } }, access === true ? {} : access] },
      limit: 1,
      pagination: false,
      depth: 0,
      select: { title: true },
      overrideAccess: true,
      req,
    })
    const [document] = docs
    if (!document) return access
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('Content-Disposition', create(fileNameOf(document.title, filename)))
    return access
  }
}

/** A name that every file system accepts, with the extension of the file. */
export function fileNameOf(title: string, filename: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}"*/:<>?\\|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // Whole characters as people see them, so that a Khmer vowel is not separated from its consonant.
  const letters = Array.from(new Intl.Segmenter().segment(plain), ({ segment }) => segment)
  const name = letters
    .slice(0, MAX_NAME_LENGTH)
    .join('')
    .replace(/[. ]+$/, '')
  return `${name || 'document'}${extensionOf(filename)}`
}
