import type { Localised } from '@/vocabulary'
import type { Kind, WrittenLocale } from './phrases'
import { PHRASES } from './phrases'
import type { Random } from './random'
import type { Town } from './towns'

/** The subject of one project's texts. */
export interface Subject {
  kind: Kind
  from: Town
  to: Town | undefined
  size: string
  locales: readonly WrittenLocale[]
}

export interface Texts {
  title: Localised
  summary: Localised
  description: Record<string, unknown>
}

const ONSETS = ['b', 'ch', 'd', 'k', 'kh', 'l', 'm', 'n', 'ng', 'p', 'ph', 'r', 's', 't', 'th', 'w']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ao', 'ua']
const CODAS = ['', '', '', 'n', 'ng', 'k', 't', 'm']

/** A village name, one of more than ten thousand, so that most are rare words. */
export function village(random: Random): string {
  const syllables = Array.from(
    { length: random.whole(2, 3) },
    () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS),
  )
  const name = syllables.join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Title, summary and description in each of the subject's languages. */
export function textsOf(subject: Subject, random: Random): Texts {
  const facts = {
    size: subject.size,
    year: String(random.whole(2027, 2036)),
    past: String(random.whole(2012, 2025)),
    people: String(random.whole(20, 900) * 1000),
    share: String(random.whole(5, 70)),
    village: village(random),
  }
  const written = subject.locales.map((locale) => {
    const fill = filler(subject, locale, facts)
    const { line, sentences, site } = PHRASES[locale]
    const [first = '', second = '', ...others] = sentences
    const sentencesUsed = random.some(
      others,
      locale === 'en' ? random.whole(4, 8) : random.whole(2, 4),
    )
    return {
      locale,
      title: sentenceCase(fill(subject.to ? line : site)),
      summary: `${fill(first)} ${fill(second)}`,
      description: richText(
        [sentencesUsed.slice(0, 3), sentencesUsed.slice(3)].map((part) => part.map(fill).join(' ')),
      ),
    }
  })
  return {
    title: Object.fromEntries(written.map(({ locale, title }) => [locale, title])),
    summary: Object.fromEntries(written.map(({ locale, summary }) => [locale, summary])),
    description: Object.fromEntries(
      written.map(({ description, locale }) => [locale, description]),
    ),
  }
}

function filler(
  { from, kind, to }: Subject,
  locale: WrittenLocale,
  facts: Record<string, string>,
): (pattern: string) => string {
  const name = (town: Town) => town.name[locale] ?? town.name.en ?? ''
  const words: Record<string, string> = {
    ...facts,
    kind: PHRASES[locale].kinds[kind],
    from: name(from),
    to: to ? name(to) : (facts.village ?? ''),
  }
  return (pattern) => pattern.replace(/\{(\w+)\}/g, (_whole, word: string) => words[word] ?? '')
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Paragraphs as the editor stores them. */
function richText(paragraphs: readonly string[]): unknown {
  const element = { direction: null, format: '', indent: 0, version: 1 }
  const children = paragraphs
    .filter((text) => text !== '')
    .map((text) => ({
      type: 'paragraph',
      textFormat: 0,
      textStyle: '',
      ...element,
      children: [
        { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
      ],
    }))
  return { root: { type: 'root', ...element, children } }
}
