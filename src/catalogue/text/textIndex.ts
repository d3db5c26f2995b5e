import Database from 'libsql'

import { COLUMN_WEIGHTS, type TextColumns } from './columns'
import { matchExpression, searchTermsOf, type SearchTerm } from './match'
import { createSpelling } from './spelling'
import { WORD_CATEGORIES } from './words'

/** How many spellings are tried for one mistyped word. */
const MAX_SPELLINGS = 20

/** A slot that matches a text: the lower the score, the better. */
export interface Hit {
  slot: number
  score: number
}

/** The words of all shown projects, by slot. Held in memory only. */
export interface TextIndex {
  /** The slot must not hold a text. */
  put(slot: number, columns: TextColumns): void
  remove(slot: number): void
  /** Runs several changes in one transaction. */
  batch(change: () => void): void
  /**
   * Slots that contain every word of the text, in no particular order. None for a text without
   * letters or numbers.
   */
  find(text: string): Hit[]
  close(): void
}

const COLUMNS = Object.keys(COLUMN_WEIGHTS) as (keyof TextColumns)[]
const WEIGHTS = Object.values(COLUMN_WEIGHTS).join(', ')

export function createTextIndex(): TextIndex {
  const database = new Database(':memory:')
  database.exec(
    `CREATE VIRTUAL TABLE projects USING fts5(${COLUMNS.join(', ')}, content='', ` +
      `contentless_delete=1, tokenize="unicode61 remove_diacritics 2 categories '${WORD_CATEGORIES}'")`,
  )
  const insert = database.prepare(
    `INSERT INTO projects(rowid, ${COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(COLUMNS.length)})`,
  )
  const erase = database.prepare('DELETE FROM projects WHERE rowid = ?')
  // All hits as two lists in one row: fetching them one by one takes longer than finding them. The
  // materialized subquery keeps bm25 next to the table, without which SQLite cannot compute it.
  const match = database
    .prepare(
      `WITH hits AS MATERIALIZED (
         SELECT rowid AS row, bm25(projects, ${WEIGHTS}) AS score FROM projects WHERE projects MATCH ?
       ) SELECT json_group_array(row), json_group_array(score) FROM hits`,
    )
    .raw()
  const exists = database.prepare('SELECT 1 FROM projects WHERE projects MATCH ? LIMIT 1')
  const spelling = createSpelling()

  /** Row ids start at 1, slots at 0. */
  const run = (terms: readonly SearchTerm[]): Hit[] => {
    const [rows, scores] = (match.get(matchExpression(terms)) as [string, string]).map(
      (list) => JSON.parse(list) as number[],
    )
    return (rows ?? []).map((row, at) => ({ slot: row - 1, score: scores?.[at] ?? 0 }))
  }

  const corrected = (terms: SearchTerm): SearchTerm => {
    const [word] = terms.spellings
    if (!word || exists.get(matchExpression([terms])) !== undefined) return terms
    const spellings = spelling.near(word)
    return spellings.length > 0
      ? { spellings: spellings.slice(0, MAX_SPELLINGS), prefix: false }
      : terms
  }

  return {
    put(slot, columns) {
      const texts = COLUMNS.map((column) => columns[column])
      insert.run(slot + 1, ...texts)
      texts.forEach(spelling.learn)
    },
    remove(slot) {
      erase.run(slot + 1)
    },
    batch(change) {
      database.transaction(change)()
    },
    find(text) {
      const terms = searchTermsOf(text)
      if (terms.length === 0) return []
      const hits = run(terms)
      return hits.length > 0 ? hits : run(terms.map(corrected))
    },
    close() {
      database.close()
    },
  }
}
