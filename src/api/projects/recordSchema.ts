import { z } from 'zod'
import { recordSchema as record } from '@/project/record'
import { instant } from '../cards/parts'
import { schemaInLanguage } from './schemaInLanguage'

/** What the API adds to a record. */
const derived = {
  url: z.string().meta({ description: "Path of the project's page on this server." }),
  stale: z.boolean(),
  publishedAt: instant,
  updatedAt: instant,
  seq: z.number().int(),
}

export const recordSchema = record.meta({
  id: 'Record',
  description: 'The whole public record of a project, in all languages.',
})

export const projectSchema = record.extend(derived).meta({
  id: 'Project',
  description: 'A project with all that is public of it, in all languages.',
})

export const projectInLanguageSchema = schemaInLanguage(record).extend(derived).meta({
  id: 'ProjectInLanguage',
  description: 'A project with all that is public of it, in the language that `locale` names.',
})
