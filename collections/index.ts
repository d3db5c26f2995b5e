import type { CollectionConfig } from 'payload'
import { withWriteChecks } from '@/writing'
import { contacts } from './contacts'
import { documents } from './documents'
import { editions } from './editions'
import { exchangeRates } from './exchange-rates'
import { forumPublications } from './forum-publications'
import { guides } from './guides'
import { imports } from './imports'
import { media } from './media'
import { news } from './news'
import { organisations } from './organisations'
import { programmes } from './programmes'
import { projects } from './projects'
import { publications } from './publications'
import { registry } from './registry'
import { sessions } from './sessions'
import { trail } from './trail'
import { users } from './users'

/** Everything that is stored. A project configures its own write hooks. */
export const collections: CollectionConfig[] = [
  projects,
  ...[
    contacts,
    media,
    documents,
    organisations,
    programmes,
    exchangeRates,
    editions,
    sessions,
    news,
    guides,
    imports,
    users,
    publications,
    forumPublications,
    registry,
    trail,
  ].map(withWriteChecks),
]
