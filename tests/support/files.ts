import { readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { Client } from './http'

export { pdf } from './pdf.mjs'

/** The folders that uploads are written to. */
export type Folder = 'documents' | 'imports' | 'pictures'

/** An upload as returned by its collection. */
export interface Stored {
  id: string
  url: string
  filename: string
  filesize: number
  mimeType: string
  sizes?: Record<string, { url: string | null; filename: string | null; width: number | null }>
}

/** Sends a file as the admin does. */
export function upload(who: Client, collection: string, file: Blob, name: string, fields: object) {
  const form = new FormData()
  form.set('file', file, name)
  form.set('_payload', JSON.stringify(fields))
  return who.send('POST', `/api/${collection}`, form)
}

/** A picture with a position in its EXIF. */
export const picture = (format: 'gif' | 'jpeg' | 'png' | 'webp' = 'jpeg') =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2d6a4f' } })
    .withExif({
      IFD0: { Copyright: 'somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '11/1 33/1 0/1' },
    })
    .toFormat(format)
    .toBuffer()

export const blob = (content: Buffer | string, type = 'application/octet-stream') =>
  new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type })

/** The names of the files in one of the folders, in order; none while it does not exist. */
export function namesIn(mediaDir: string, folder: Folder): string[] {
  try {
    return readdirSync(path.join(mediaDir, folder)).sort()
  } catch {
    return []
  }
}
