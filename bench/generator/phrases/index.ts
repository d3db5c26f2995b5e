import type { Locale } from '@/vocabulary'
import { en } from './en'
import { fil } from './fil'
import { id } from './id'
import { km } from './km'
import { ms } from './ms'
import { pt } from './pt'
import { th } from './th'
import type { Phrases } from './types'
import { vi } from './vi'
import { zh } from './zh'

export type { Kind, Phrases } from './types'

/** The languages of generated projects. */
export const PHRASES = { en, fil, id, km, ms, pt, th, vi, zh } satisfies Partial<
  Record<Locale, Phrases>
>

export type WrittenLocale = keyof typeof PHRASES
