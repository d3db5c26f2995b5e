import { create } from 'content-disposition'
import type { Access } from 'payload'
import { extensionOf } from '../uploads'

/** In characters as people see them; a file system takes 255 bytes. */
const LONGEST_NAME = 60

/**
 * Names a download after the title of its document: the file itself has a random name. Payload asks
 * who may read before it sends a file, and here alone request and file are both known.
 */
export function namedByTitle(read: Access): Access {
  return async (args) => {
    const answer = await read(args)
    if (args.isReadingStaticFile !== true || answer === false) return answer
    const { req } = args
    const { filename } = (args.data ?? {}) as { filename?: unknown }
    if (typeof filename !== 'string') return answer
    const { docs } = await req.payload.find({
      collection: 'documents',
      where: { and: [{ filename: { equals: filename } }, answer === true ? {} : answer] },
      limit: 1,
      pagination: false,
      depth: 0,
      select: { title: true },
      overrideAccess: true,
      req,
    })
    const [document] = docs
    if (!document) return answer
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('Content-Disposition', create(fileNameOf(document.title, filename)))
    return answer
  }
}

/** A name that every file system takes, with the ending of the file. */
export function fileNameOf(title: string, filename: string): string {
  const plain = title
    .replace(/[\p{Cc}\p{Cf}"*/:<>?\\|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  // Whole characters as people see them: a Khmer vowel does not lose its consonant.
  const letters = Array.from(new Intl.Segmenter().segment(plain), ({ segment }) => segment)
  const name = letters
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/[. ]+$/, '')
  return `${name || 'document'}${extensionOf(filename)}`
}
