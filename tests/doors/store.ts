import path from 'node:path'
import { createClient, type Client, type InValue } from '@libsql/client'

/** The stored rows themselves, beside every door. */
export interface Store {
  /** The first column of the first row, as text. */
  value(sql: string, ...values: InValue[]): Promise<string>
  write(sql: string, ...values: InValue[]): Promise<void>
  /** Whether anybody else has written since the last time that this was asked. */
  hasChanged(): Promise<boolean>
  close(): void
}

export function openStore(dataDir: string): Store {
  const client: Client = createClient({ url: `file:${path.join(dataDir, 'catalogue.db')}` })
  const first = async (sql: string, values: InValue[]) => {
    const { rows } = await client.execute({ sql, args: values })
    return rows[0]?.[0]
  }
  let version: unknown
  return {
    value: async (sql, ...values) => {
      const value = await first(sql, values)
      if (typeof value !== 'string') throw new Error(`Nothing is stored for: ${sql}`)
      return value
    },
    write: async (sql, ...values) => {
      await client.execute({ sql, args: values })
    },
    hasChanged: async () => {
      const before = version
      version = await first('PRAGMA data_version', [])
      return before !== version
    },
    close: () => client.close(),
  }
}
