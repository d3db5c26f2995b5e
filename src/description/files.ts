import type { Localised } from '@/vocabulary'
import type { StoredDocument, StoredPicture } from './material'
import type { RecordDocument, RecordImage } from './parts'

/** Where Payload serves the files of a collection, as a path on this server. */
function addressOf(collection: 'documents' | 'media', filename: string): string {
  return `/api/${collection}/file/${encodeURIComponent(filename)}`
}

export function writePicture(picture: StoredPicture): RecordImage | null {
  const { filename, height, sizes, width } = picture
  if (!filename || !width || !height) return null
  return {
    alt: textsOf(picture.alt),
    credit: picture.credit || null,
    url: addressOf('media', filename),
    width,
    height,
    sizes: Object.values(sizes ?? {})
      .flatMap((size) =>
        size?.filename && size.width && size.height
          ? [
              {
                url: addressOf('media', size.filename),
                width: size.width,
                height: size.height,
              },
            ]
          : [],
      )
      .sort((a, b) => a.width - b.width),
  }
}

/** A document as strangers may see it; null for a restricted one. */
export function writeDocument(document: StoredDocument): RecordDocument | null {
  const { filename, filesize, mimeType, restricted } = document
  if (restricted || !filename || !mimeType) return null
  return {
    title: textsOf(document.title),
    documentType: document.documentType as RecordDocument['documentType'],
    date: document.date || null,
    language: document.language || null,
    url: addressOf('documents', filename),
    mimeType,
    filesize: filesize ?? 0,
  }
}

/** Texts by language without the empty ones. */
export function textsOf(texts: Localised | null | undefined): Localised {
  return Object.fromEntries(Object.entries(texts ?? {}).filter(([, text]) => Boolean(text)))
}
