import { expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { docx, zip } from '../../support/maliciousFiles'
import { pdf } from '../../support/files'
import { checkDocument, DOCUMENT_KINDS } from '../../../collections/documents/checkDocument'

const req = { t: (key: string) => key } as unknown as PayloadRequest
const odt = zip([['mimetype', Buffer.from(DOCUMENT_KINDS['.odt']!)]])

/** A file as it is after the check. */
async function checked(name: string, content: Buffer | string, mimetype: string) {
  const data = Buffer.from(content as string, 'latin1')
  const file = { name, data, size: data.length, mimetype }
  await checkDocument(file, req)
  return file
}

const TYPES = ['application/pdf', 'application/octet-stream', 'application/x-pdf', 'text/plain', '']

test.each([
  ['a.pdf', pdf],
  ['a.PDF', `\xEF\xBB\xBF${pdf}`],
  ['a.pdf', `\r\n \t${pdf}`],
  ['a.pdf', ' '.repeat(1019) + pdf],
  ['a.docx', docx({})],
  ['a.odt', odt],
])('%s is taken by its content, whatever its sender calls it', async (name, content) => {
  for (const type of TYPES) {
    const { data, mimetype, size } = await checked(name, content, type)
    const ending = name.slice(1).toLowerCase()
    expect([mimetype, size]).toEqual([DOCUMENT_KINDS[ending], data.length])
    if (ending === '.pdf') expect(data.toString('latin1')).toBe(pdf)
  }
})

test.each([
  ['a.docx', pdf],
  ['a.pdf', docx({})],
  ['a.docx', odt],
  ['a.pdf', `<script>1</script>${pdf}`],
  ['a.pdf', ' '.repeat(1020) + pdf],
  ['a.pdf', ''],
  ['a.html', pdf],
])('%s of another content is refused, whatever its sender calls it', async (name, content) => {
  for (const type of [...TYPES, DOCUMENT_KINDS['.docx']!]) {
    await expect(checked(name, content, type)).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'file', message: expect.stringContaining('Allowed: PDF') }] },
    })
  }
})
