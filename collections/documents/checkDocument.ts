import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
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

export const MOST_BYTES = 25 * 1024 * 1024
const ALLOWED = 'Allowed: PDF, DOCX, XLSX, PPTX, ODT or ODS, at most 25 MB.'

/** Refuses by size, name and content: a file whose ending lies opens in a program that it is not for. */
export async function checkDocument(
  file: NonNullable<PayloadRequest['file']>,
  req: PayloadRequest,
): Promise<void> {
  if (file.size > MOST_BYTES) refuseFile('documents', `The document is too large. ${ALLOWED}`, req)
  const kind = DOCUMENT_KINDS[extensionOf(file.name)]
  if (!kind) refuseFile('documents', `A file with this ending is not taken. ${ALLOWED}`, req)
  const content = file.tempFilePath
    ? await fileTypeFromFile(file.tempFilePath)
    : await fileTypeFromBuffer(file.data)
  if (content?.mime !== kind || file.mimetype !== kind) {
    refuseFile('documents', `The content is not what the file's ending says. ${ALLOWED}`, req)
  }
}
