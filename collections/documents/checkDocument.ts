import { fileTypeFromBuffer } from 'file-type'
import type { PayloadRequest } from 'payload'
import { extensionOf, refuseFile } from '../uploads'

/** The accepted file types, by extension. */
export const DOCUMENT_KINDS: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
}

const MAX_BYTES = 25 * 1024 * 1024
/** What is accepted, said before an upload and when one is refused. */
export const ALLOWED_DOCUMENTS = 'Allowed: PDF, DOCX, XLSX, PPTX, ODT or ODS, at most 25 MB.'

/** How far into a file PDF readers look for its header, in bytes. */
const MAX_PDF_LEAD = 1024

/**
 * Checks size, name and content: a file with a false extension would open in the wrong program. The
 * content type sent by the client is ignored, because many clients do not know these types.
 */
export async function checkDocument(
  file: NonNullable<PayloadRequest['file']>,
  req: PayloadRequest,
): Promise<void> {
  if (file.size > MAX_BYTES)
    refuseFile('documents', `The document is too large. ${ALLOWED_DOCUMENTS}`, req)
  const kind = DOCUMENT_KINDS[extensionOf(file.name)]
  if (!kind) refuseFile('documents', `This file type isn’t accepted. ${ALLOWED_DOCUMENTS}`, req)
  if (kind === DOCUMENT_KINDS['.pdf']) file.data = withoutLead(file.data)
  const content = await fileTypeFromBuffer(file.data)
  if (content?.mime !== kind) {
    refuseFile(
      'documents',
      `The content is not of the type that the file’s extension names. ${ALLOWED_DOCUMENTS}`,
      req,
    )
  }
  file.size = file.data.length
  file.mimetype = kind
}

/**
 * A PDF without the byte order mark and white space before its header, from which it counts its
 * offsets: PDF readers skip them, Payload does not.
 */
function withoutLead(data: Buffer): Buffer {
  const start = data.subarray(0, MAX_PDF_LEAD).toString('latin1')
  const [lead = ''] = /^(?:\xEF\xBB\xBF)?[\0\t\n\f\r ]*(?=%PDF-)/.exec(start) ?? []
  return data.subarray(lead.length)
}
