import { z } from 'zod'
import { FIT_RULES } from '@/forum/fit'
import { editionSchema, guideSchema, newsSchema, sessionSchema } from '@/forum/records'
import { instant } from '../cards/parts'
import { schemaInLanguage } from '../projects/schemaInLanguage'

/** Members of every entry that its record does not have. */
const derived = {
  url: z.string().meta({ description: 'Path of its page on this server.' }),
  publishedAt: instant,
  updatedAt: instant,
}

const hours = {
  startsAt: instant.nullable().meta({ description: 'Null where hours are not stated.' }),
  endsAt: instant.nullable().meta({ description: 'Null where the end is not stated.' }),
  timeZone: z.string().nullable().meta({
    description: 'IANA name of the zone of `day`, `start` and `end`; null without hours.',
  }),
}

/** The schemas of one kind of entry: with all languages, and with one. */
function schemasOf<Shape extends z.ZodRawShape, More extends z.ZodRawShape>(
  id: string,
  description: string,
  record: z.ZodObject<Shape>,
  more: More,
) {
  const whole = record.extend({ ...derived, ...more })
  const inLanguage = schemaInLanguage(record).extend({ ...derived, ...more })
  return {
    whole: whole.meta({ id, description: `${description} Texts in all languages.` }),
    inLanguage: inLanguage.meta({
      id: `${id}InLanguage`,
      description: `${description} Texts in the language that \`locale\` names.`,
    }),
  }
}

export const editionSchemas = schemasOf('Edition', 'An edition of the Forum.', editionSchema, {
  calendar: z.string().meta({ description: 'Path of its sessions as iCalendar.' }),
})

export const sessionSchemas = schemasOf(
  'Session',
  'An item of the programme of an edition.',
  sessionSchema,
  hours,
)

export const newsSchemas = schemasOf('News', 'A press release or a story.', newsSchema, {})

export const guideSchemas = schemasOf(
  'Guide',
  'A source of funding: what it funds, for whom and how.',
  guideSchema,
  {},
)

/** An item of news in a list: all but its text. */
export const listedNews = newsSchemas.inLanguage.omit({ body: true }).meta({
  id: 'NewsInList',
  description: 'A press release or a story without its text.',
})

export const pageSchema = z.object({
  total: z.number().int().meta({ description: 'Entries in the whole result.' }),
  limit: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
  next: z.string().nullable().meta({ description: 'Path of the next page.' }),
})

const rule = z.enum(FIT_RULES)

/** Why funding may fit a project. */
export const fitSchema = z
  .object({
    met: z.array(
      z.object({
        rule,
        values: z.array(z.string()).meta({
          description: 'What the project has of it: codes, or its cost in US dollars.',
        }),
      }),
    ),
    notStated: z.array(rule).meta({ description: 'Rules that the project says nothing of.' }),
  })
  .meta({
    id: 'Fit',
    description: 'The rules of a guide that a project meets. They inform; they are no advice.',
  })
