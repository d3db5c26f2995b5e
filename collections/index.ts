import type { CollectionConfig } from 'payload'
import { judged } from '@/writing'
import { contacts } from './contacts'
import { documents } from './documents'
import { exchangeRates } from './exchange-rates'
import { media } from './media'
import { organisations } from './organisations'
import { programmes } from './programmes'
import { projects } from './projects'
import { publications } from './publications'
import { registry } from './registry'
import { trail } from './trail'
import { users } from './users'

/** Everything that is stored. A project says itself what its writes pass. */
export const collections: CollectionConfig[] = [
  projects,
  ...[
    contacts,
    media,
    documents,
    organisations,
    programmes,
    exchangeRates,
    users,
    publications,
    registry,
    trail,
  ].map(judged),
]
