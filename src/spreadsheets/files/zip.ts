import { createInflateRaw } from 'node:zlib'

/** What the parts of one workbook may come to, unpacked; and how many there may be. */
const MAX_UNPACKED = 120 * 1024 * 1024
const MAX_PARTS = 500

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50

/** Why a packed file is not read: damaged, protected, or larger inside than it may be. */
export async function zipProblem(data: Buffer): Promise<string | null> {
  const entries = entriesOf(data)
  if (!entries) return 'The file is damaged or protected by a password. Save it again as XLSX.'
  if (entries.length > MAX_PARTS) return 'The workbook has too many parts.'
  let unpacked = 0
  for (const { start, end, isPacked } of entries) {
    unpacked += isPacked
      ? await inflatedSize(data.subarray(start, end), MAX_UNPACKED - unpacked)
      : end - start
    if (unpacked > MAX_UNPACKED) return 'Unpacked, the workbook is larger than 120 MB. Split it.'
  }
  return null
}

interface Part {
  start: number
  end: number
  isPacked: boolean
}

/** Where the parts lie, by the list at the end of the file; null for one that does not add up. */
function entriesOf(data: Buffer): Part[] | null {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > data.length || data.readUInt32LE(end) !== END_SIGNATURE) return null
  const count = data.readUInt16LE(end + 10)
  let at = data.readUInt32LE(end + 16)
  const parts: Part[] = []
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || data.readUInt32LE(at) !== ENTRY_SIGNATURE) return null
    const method = data.readUInt16LE(at + 10)
    const isProtected = (data.readUInt16LE(at + 8) & 1) === 1
    const local = data.readUInt32LE(at + 42)
    if (isProtected || (method !== 0 && method !== 8) || local + 30 > end) return null
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
    const partEnd = start + data.readUInt32LE(at + 20)
    if (partEnd > end) return null
    parts.push({ start, end: partEnd, isPacked: method === 8 })
    at += 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  return parts
}

/** How long a part is unpacked; counting ends beyond `most`. A damaged part counts as too long. */
function inflatedSize(packed: Buffer, most: number): Promise<number> {
  return new Promise((resolve) => {
    const inflate = createInflateRaw()
    let size = 0
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most) inflate.destroy()
    })
    inflate.on('close', () => resolve(size))
    inflate.on('error', () => resolve(most + 1))
    inflate.end(packed)
  })
}
