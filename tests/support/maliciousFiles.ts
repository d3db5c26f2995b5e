import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** A file inside a zip: its name and its uncompressed content. */
type Member = [name: string, content: Buffer]

/** A zip of deflated members, like office documents. */
export function zip(members: Member[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of members) {
    const packed = deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(offset, 12)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, entry, Buffer.from(name))
    const local = [Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]
    parts.push(...local)
    offset += local.reduce((sum, part) => sum + part.length, 0)
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

/** A Word document from its parts; `types` and `text` may be anything. */
export function docx({
  text = '<w/>',
  types = TYPES,
}: {
  text?: Buffer | string
  types?: Buffer | string
}) {
  return zip([
    ['[Content_Types].xml', Buffer.from(types)],
    ['word/document.xml', Buffer.from(text)],
  ])
}

/** A member that unpacks to so many megabytes, after its real content. */
export function padded(megabytes: number, start = TYPES): Buffer {
  return Buffer.concat([Buffer.from(start), Buffer.alloc(megabytes * 1024 * 1024, ' ')])
}

/** Inserts a chunk after the header of a PNG. */
export function withChunk(png: Buffer, type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  const chunk = Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
  const head = 8 + 25
  return Buffer.concat([png.subarray(0, head), chunk, png.subarray(head)])
}

/** The content of a PNG chunk with text that unpacks to so many megabytes: `zTXt` or `iCCP`. */
export function packedChunk(megabytes: number): Buffer {
  return Buffer.concat([
    Buffer.from('x\0\0', 'latin1'),
    deflateSync(Buffer.alloc(megabytes * 1024 * 1024)),
  ])
}
