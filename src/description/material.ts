import type { Localised } from '@/vocabulary'

/** SQLite says null where MongoDB leaves a key out. */
export type Maybe<T> = T | null | undefined

/** What fields are stored in together: localised ones as texts by language, relations as ids. */
export type Row = Readonly<Record<string, unknown>>

export interface StoredOrganisation {
  id: string
  name?: Maybe<Localised>
  kind?: Maybe<string>
  country?: Maybe<string>
  url?: Maybe<string>
}

export interface StoredProgramme {
  id: string
  code: string
  name?: Maybe<Localised>
  url?: Maybe<string>
}

export interface StoredRate {
  id: string
  currency: string
  period: string
  perUsd: number
  title: string
  publisher: string
  url?: Maybe<string>
  archived?: Maybe<boolean>
}

interface StoredSize {
  filename?: Maybe<string>
  width?: Maybe<number>
  height?: Maybe<number>
}

export interface StoredPicture {
  id: string
  alt?: Maybe<Localised>
  credit?: Maybe<string>
  filename?: Maybe<string>
  width?: Maybe<number>
  height?: Maybe<number>
  sizes?: Maybe<Record<string, Maybe<StoredSize>>>
}

export interface StoredDocument {
  id: string
  title?: Maybe<Localised>
  documentType: string
  date?: Maybe<string>
  language?: Maybe<string>
  restricted?: Maybe<boolean>
  filename?: Maybe<string>
  mimeType?: Maybe<string>
  filesize?: Maybe<number>
}

/** What an entry refers to, by id, and the exchange rates of its amounts. */
export interface Referred {
  organisations: Map<string, StoredOrganisation>
  programmes: Map<string, StoredProgramme>
  pictures: Map<string, StoredPicture>
  documents: Map<string, StoredDocument>
  rates: StoredRate[]
  /** Public codes of projects and editions, by id. */
  codes?: ReadonlyMap<string, string>
}
