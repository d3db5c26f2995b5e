import { readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import type { Client } from './http'

/** The folders that uploads are written to. */
export type Folder = 'documents' | 'pictures'

/** An upload as its collection answers it. */
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

/** The least that is a PDF. */
export const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
xref
0 4
0000000000 65535 f
0000000009 00000 n
0000000053 00000 n
0000000102 00000 n
trailer<</Size 4/Root 1 0 R>>
startxref
160
%%EOF
`

/** The names of the files in one of the folders, in order; none while it does not exist. */
export function namesIn(mediaDir: string, folder: Folder): string[] {
  try {
    return readdirSync(path.join(mediaDir, folder)).sort()
  } catch {
    return []
  }
}
