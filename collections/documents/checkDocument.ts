import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
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

/** Refuses by size and name; Payload itself looks at the content. */
export function checkDocument(
  file: NonNullable<PayloadRequest['file']>,
  req: PayloadRequest,
): void {
  if (file.size > MOST_BYTES) refuseFile('documents', `The document is too large. ${ALLOWED}`, req)
  if (!DOCUMENT_KINDS[extensionOf(file.name)]) {
    refuseFile('documents', `A file with this ending is not taken. ${ALLOWED}`, req)
  }
}

/** Payload takes a file of any allowed kind whatever its name says; a name that lies is refused. */
export const sameKindAsName: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { filename, mimeType } = data as { filename?: string; mimeType?: string }
  if (DOCUMENT_KINDS[extensionOf(filename ?? '')] !== mimeType) {
    refuseFile('documents', `The content is not what the file's ending says. ${ALLOWED}`, req)
  }
  return data
}
