import { fileTypeFromBuffer } from 'file-type'
import type { PayloadRequest } from 'payload'
import { extensionOf, refuseFile } from '../uploads'

/** The kinds that are taken, by extension. */
export const DOCUMENT_KINDS: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
}

const MAX_BYTES = 25 * 1024 * 1024
const ALLOWED = 'Allowed: PDF, DOCX, XLSX, PPTX, ODT or ODS, at most 25 MB.'

/** How far into a file a program that opens PDF looks for its head, in bytes. */
const PDF_LEAD = 1024

/**
 * Refuses by size, name and content: a file whose ending lies opens in a program that it is not for.
 * What the client calls the file does not count, as many do not know its kind.
 */
export async function checkDocument(
  file: NonNullable<PayloadRequest['file']>,
  req: PayloadRequest,
): Promise<void> {
  if (file.size > MAX_BYTES) refuseFile('documents', `The document is too large. ${ALLOWED}`, req)
  const kind = DOCUMENT_KINDS[extensionOf(file.name)]
  if (!kind) refuseFile('documents', `A file with this ending is not taken. ${ALLOWED}`, req)
  if (kind === DOCUMENT_KINDS['.pdf']) file.data = fromHead(file.data)
  const content = await fileTypeFromBuffer(file.data)
  if (content?.mime !== kind) {
    refuseFile('documents', `The content is not what the file's ending says. ${ALLOWED}`, req)
  }
  file.size = file.data.length
  file.mimetype = kind
}

/**
 * A PDF without a byte order mark and white space before its head, from which it counts its offsets:
 * programs that open it pass them over, and Payload does not.
 */
function fromHead(data: Buffer): Buffer {
  const start = data.subarray(0, PDF_LEAD).toString('latin1')
  const [lead = ''] = /^(?:\xEF\xBB\xBF)?[\0\t\n\f\r ]*(?=%PDF-)/.exec(start) ?? []
  return data.subarray(lead.length)
}
