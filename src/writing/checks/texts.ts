import { firstDayOf, lastDayOf } from '@/dates'
import { LOCALES, type Localised } from '@/vocabulary'
import type { Check, Finding } from './types'

/** Characters that a heading or a row of a list shows without a break. */
const TITLE_LENGTH = 120
/** Shorter ones may be abbreviations. */
const LEAST_CAPITALS = 12

export const checkTitle: Check = ({ title }) => {
  const english = title?.en?.trim() ?? ''
  const letters = english.replace(/[^\p{L}]/gu, '')
  const findings: Finding[] = []
  if (letters.length >= LEAST_CAPITALS && letters === letters.toUpperCase()) {
    findings.push({
      check: 'titleCapitals',
      path: 'title',
      value: english,
      message: `The title “${english}” is in capitals; expected are capitals for names only. Is it an official spelling?`,
    })
  }
  if (english.length > TITLE_LENGTH) {
    findings.push({
      check: 'titleLength',
      path: 'title',
      value: english,
      message: `The title has ${String(english.length)} characters; expected are at most ${String(TITLE_LENGTH)}, so that it fits a line of the list. Can the rest stand in the summary?`,
    })
  }
  return findings
}

/** A text copied into another language and not translated. */
export const checkTranslations: Check = ({ summary, title }) => [
  ...copies('title', title),
  ...copies('summary', summary),
]

function copies(path: string, text: Localised | null | undefined): Finding[] {
  const english = text?.en?.trim()
  if (!english) return []
  return LOCALES.flatMap(({ code, label }): Finding[] =>
    code !== 'en' && text?.[code]?.trim() === english
      ? [
          {
            check: 'untranslated',
            path,
            value: code,
            message: `The ${label} text is the English one; expected is a translation, or none. Is this the name in ${label}, too?`,
          },
        ]
      : [],
  )
}

export const checkSummary: Check = ({ summary, title }) => {
  const english = title?.en?.trim()
  return english && summary?.en?.trim().toLowerCase() === english.toLowerCase()
    ? [
        {
          check: 'summaryRepeats',
          path: 'summary',
          value: 'title',
          message:
            'The summary repeats the title; expected are one to three sentences on what is built, where and for whom. Is there no more to say?',
        },
      ]
    : []
}

export const checkRepeatedSources: Check = ({ sources }) => {
  const seen = new Map<string, string>()
  return (sources ?? []).flatMap(({ key, url }, index): Finding[] => {
    const address = url ? plainAddress(url) : ''
    if (!address) return []
    const first = seen.get(address)
    if (first === undefined) {
      seen.set(address, key ?? '')
      return []
    }
    return [
      {
        check: 'sourceRepeated',
        path: `sources.${String(index)}.url`,
        value: address.slice(0, 300),
        message: `This source has the address of source ${first}; expected is each address once. Are they two documents?`,
      },
    ]
  })
}

function plainAddress(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#/]+$/, '')
}

export const checkSourceDates: Check = ({ sources }, today) =>
  (sources ?? []).flatMap(({ date, key, read }, index): Finding[] => {
    const path = `sources.${String(index)}`
    if (date && firstDayOf(date) > today) {
      return [
        {
          check: 'sourceDates',
          path: `${path}.date`,
          value: date,
          message: `Source ${String(key)} is dated ${date}, which has not come yet; expected is a date up to today. Is the date right?`,
        },
      ]
    }
    if (!read) return []
    const isFuture = firstDayOf(read) > today
    if (!isFuture && !(date && lastDayOf(read) < firstDayOf(date))) return []
    return [
      {
        check: 'sourceDates',
        path: `${path}.read`,
        value: `${read} ${date ?? ''}`.trim(),
        message: `Source ${String(key)} was read on ${read}, ${isFuture ? 'which has not come yet' : `before it was published on ${String(date)}`}; expected is a day from its publication to today. Which date is right?`,
      },
    ]
  })
