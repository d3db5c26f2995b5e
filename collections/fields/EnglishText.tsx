'use client'
import {
  useDocumentInfo,
  useDocumentTitle,
  useForm,
  useFormFields,
  useLocale,
} from '@payloadcms/ui'
import { useEffect } from 'react'
import { richTextToPlain } from '@/text'
import { DEFAULT_LOCALE } from '@/vocabulary'
import { useEnglishEntry } from './useEnglishEntry'

/** Below a text in another language: what the entry says in English, as it was last saved. */
export function EnglishText({ path = '' }: { path?: string }) {
  const { code } = useLocale()
  return code === DEFAULT_LOCALE ? null : <English path={path} />
}

function English({ path }: { path: string }) {
  const entry = useEnglishEntry()
  const { getFields } = useForm()
  const rowIdAt = (row: string) => getFields()[`${row}.id`]?.value
  const text = entry ? textOf(valueAt(entry, path.split('.'), rowIdAt)) : ''
  useEnglishTitle(path, text)
  if (!text) return null
  return (
    <p className="english-text">
      <span className="english-text__label">English: </span>
      <span lang="en">{text}</span>
    </p>
  )
}

type Row = Readonly<Record<string, unknown>>

/** What stands at a path. Rows of lists are found by their ids: those of the form may have moved. */
function valueAt(
  entry: Row,
  path: readonly string[],
  rowIdAt: (row: string) => unknown,
  passed: readonly string[] = [],
): unknown {
  const [name = '', ...rest] = path
  const value = entry[name]
  const here = [...passed, name]
  const [index, ...inner] = rest
  if (index === undefined) return value
  if (!Array.isArray(value)) return isRow(value) ? valueAt(value, rest, rowIdAt, here) : undefined
  const id = rowIdAt([...here, index].join('.'))
  const row = (value as unknown[]).find((one) => isRow(one) && one.id === id)
  return isRow(row) ? valueAt(row, inner, rowIdAt, [...here, index]) : undefined
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : richTextToPlain(value)
}

/** Heads the form with the English title while the language has none of its own. */
function useEnglishTitle(path: string, english: string): void {
  const { docConfig } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const admin = (docConfig?.admin ?? {}) as { useAsTitle?: string }
  const isTitle = path === admin.useAsTitle
  const own = useFormFields(([fields]) => fields[path]?.value)
  const isUsed = isTitle && !own && Boolean(english) && title !== english
  useEffect(() => {
    if (isUsed) setDocumentTitle(english)
  }, [english, isUsed, setDocumentTitle])
}
