import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Marked } from 'marked'
import type { Actor } from '@/permissions'

/** The guides of `docs`, by what names them in addresses. */
const GUIDES = [
  { name: 'ministry', label: 'Guide for ministries', for: ['ministry', 'secretariat'] },
  {
    name: 'organiser',
    label: 'Guide for organisers of the Forum',
    for: ['organiser', 'secretariat'],
  },
] as const

export type Guide = (typeof GUIDES)[number]

/** The guides for somebody, the most needed first. An administrator helps everybody. */
export function guidesFor(actor: Actor): readonly Guide[] {
  if (actor.kind !== 'person') return []
  if (actor.role === 'administrator') return GUIDES
  const { role } = actor
  return GUIDES.filter((guide) => guide.for.some((one) => one === role))
}

/** A guide as HTML, from its file in the project's folder; the heading of the page is its first. */
export async function readGuide({ name }: Guide): Promise<string> {
  const file = path.join(process.cwd(), 'docs', `guide-${name}.md`)
  return new Marked().parse(await readFile(file, 'utf8'))
}
