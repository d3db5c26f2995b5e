/** Reads CSV as RFC 4180 writes it: rows of texts. For tests, since the product only writes. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let place = 0
  while (place < text.length) {
    let cell = ''
    if (text[place] === '"') {
      place += 1
      for (; ; place += 1) {
        if (text[place] !== '"') cell += text[place] ?? fail('A quote is left open')
        else if (text[place + 1] === '"') {
          cell += '"'
          place += 1
        } else break
      }
      place += 1
    } else {
      while (place < text.length && text[place] !== ',' && !text.startsWith('\r\n', place)) {
        if (/["\r\n]/.test(text[place] ?? '')) fail('A bare quote or line end')
        cell += text.charAt(place)
        place += 1
      }
    }
    row.push(cell)
    if (text[place] === ',') {
      place += 1
      if (place === text.length) fail('A row without its end')
    } else if (text.startsWith('\r\n', place)) {
      place += 2
      rows.push(row)
      row = []
    } else fail('A cell that goes on after its quotes, or a row without its end')
  }
  return rows
}

function fail(message: string): never {
  throw new Error(message)
}
