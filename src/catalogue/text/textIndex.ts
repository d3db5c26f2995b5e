import Database from 'libsql'

import { COLUMN_WEIGHTS, type TextColumns } from './columns'
import { matchExpression, wantedOf, type Wanted } from './match'
import { createSpelling } from './spelling'
import { WORD_CATEGORIES } from './words'

/** Spellings tried for one mistyped word. */
const MAX_SPELLINGS = 20

/** A slot that a text found: the lower its score the better, equal scores are equally good. */
export interface Hit {
  slot: number
  score: number
}

/** The words of all shown projects, by slot. Nothing of it is stored outside memory. */
export interface TextIndex {
  /** The slot must hold no text. */
  put(slot: number, columns: TextColumns): void
  remove(slot: number): void
  /** Runs a change of several rows as one. */
  together(change: () => void): void
  /** Slots that have every word of the text, in no order. None for a text without a letter or a number. */
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
  // All hits as two lists in one row: fetched one by one, they take longer than finding them. What is
  // materialized keeps bm25 next to the table, without which SQLite can not reckon it.
  const match = database
    .prepare(
      `WITH hits AS MATERIALIZED (
         SELECT rowid AS row, bm25(projects, ${WEIGHTS}) AS score FROM projects WHERE projects MATCH ?
       ) SELECT json_group_array(row), json_group_array(score) FROM hits`,
    )
    .raw()
  const exists = database.prepare('SELECT 1 FROM projects WHERE projects MATCH ? LIMIT 1')
  const spelling = createSpelling()

  /** Row ids begin at 1, slots at 0. */
  const run = (wanted: readonly Wanted[]): Hit[] => {
    const [rows, scores] = (match.get(matchExpression(wanted)) as [string, string]).map(
      (list) => JSON.parse(list) as number[],
    )
    return (rows ?? []).map((row, at) => ({ slot: row - 1, score: scores?.[at] ?? 0 }))
  }

  const corrected = (wanted: Wanted): Wanted => {
    const [word] = wanted.spellings
    if (!word || exists.get(matchExpression([wanted])) !== undefined) return wanted
    const spellings = spelling.near(word)
    return spellings.length > 0
      ? { spellings: spellings.slice(0, MAX_SPELLINGS), prefix: false }
      : wanted
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
    together(change) {
      database.transaction(change)()
    },
    find(text) {
      const wanted = wantedOf(text)
      if (wanted.length === 0) return []
      const hits = run(wanted)
      return hits.length > 0 ? hits : run(wanted.map(corrected))
    },
    close() {
      database.close()
    },
  }
}
