import type { Metadata } from 'next'

import { DEFAULT_LOCALE } from '@/vocabulary'

import { answerProject, describeProject } from '../answerProject'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ code: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeProject(await params, DEFAULT_LOCALE)
}

/** A code without a title: leads to the project's one address. */
export default async function CodePage({ params }: Props) {
  const { code } = await params
  return answerProject({ code }, DEFAULT_LOCALE, () => Promise.resolve(null))
}
