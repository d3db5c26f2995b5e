import type { PayloadRequest } from 'payload'
import sharp from 'sharp'
import { refuseFile } from '../uploads'

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
const FORMATS = ['jpeg', 'png', 'webp']

/** A picture of 50 megapixels takes 200 MB to decode. */
export const MAX_PIXELS = 50_000_000
const MAX_BYTES = 15 * 1024 * 1024
/** What is accepted, said before an upload and when one is refused. */
export const ALLOWED_PICTURES = 'Allowed: JPEG, PNG or WebP, at most 15 MB and 50 megapixels.'

/** Refuses anything that is not a complete picture of an accepted type, judged by its content. */
export async function checkPicture(
  file: NonNullable<PayloadRequest['file']>,
  req: PayloadRequest,
): Promise<void> {
  const refuse = (reason: string): never =>
    refuseFile('media', `${reason} ${ALLOWED_PICTURES}`, req)
  if (file.size > MAX_BYTES) refuse('The picture is too large.')
  if (file.size === 0) refuse('The file is empty.')
  const content = file.tempFilePath ? file.tempFilePath : file.data
  const picture = sharp(content, { failOn: 'truncated', limitInputPixels: MAX_PIXELS })
  const { format, orientation = 1 } = await picture
    .metadata()
    .catch(() => refuse('The file cannot be read as a picture.'))
  if (!FORMATS.includes(format)) refuse(`A file of the kind ${format} is not taken.`)
  await picture
    .resize(16)
    .toBuffer()
    .catch(() => refuse('The picture is damaged, cut short or too large.'))
  if (orientation > 1) await turnUpright(file, content)
}

/** Payload computes sizes from the stored width and height, ignoring the orientation. */
async function turnUpright(
  file: NonNullable<PayloadRequest['file']>,
  content: Buffer | string,
): Promise<void> {
  const upright = await sharp(content, { limitInputPixels: MAX_PIXELS })
    .autoOrient()
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer()
  const { length: size } = upright
  Object.assign(file, { data: upright, size, mimetype: 'image/jpeg', name: 'upright.jpg' })
  delete file.tempFilePath
}
