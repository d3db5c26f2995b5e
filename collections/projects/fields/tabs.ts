import type { Tab, TabsField } from 'payload'
import { actorOf, fieldAccess, nobody, secretariat } from '@/permissions'
import { formTabs } from '@/description/form'
import { FIELDS } from '@/project/fields'
import { placeTab } from '@/project/fields/place'
import { TABS } from '@/project/tabs'
import { ALLOWED_DOCUMENTS } from '../../documents/checkDocument'
import { notArchived } from '../../fields'
import { ALLOWED_PICTURES } from '../../media/checkPicture'
import { validateGeometry, extractGeometry } from '../geometry'
import { placesMap } from '../screens'

/** A ministry's new project is led by its own state. */
function ownState({ user }: { user: Parameters<typeof actorOf>[0] }): string | undefined {
  const actor = actorOf(user)
  return actor.kind === 'person' && actor.role === 'ministry' ? actor.state : undefined
}

const LATER_BY_SECRETARIAT = { access: { update: fieldAccess(secretariat) } }

/** What `src/project` describes, with what this collection adds to it. */
export const tabs: TabsField = {
  type: 'tabs',
  tabs: withMap(
    formTabs(FIELDS, TABS, {
      offer: notArchived,
      rowLabel: '/collections/projects/RowName#RowName',
      fields: {
        leadState: { ...LATER_BY_SECRETARIAT, defaultValue: ownState },
        sector: LATER_BY_SECRETARIAT,
        images: { admin: { description: ALLOWED_PICTURES } },
        documents: { admin: { description: ALLOWED_DOCUMENTS } },
        mainSource: {
          admin: { components: { Field: '/collections/projects/MainSource#MainSource' } },
        },
        origin: {
          access: { create: fieldAccess(nobody), update: fieldAccess(nobody) },
          admin: { readOnly: true },
        },
        'locations.geometry': {
          admin: { components: { Field: '/collections/projects/GeometryField#GeometryField' } },
          hooks: { beforeValidate: [extractGeometry] },
          validate: validateGeometry,
        },
      },
    }),
  ),
}

/** The map stands above the list that it shows. */
function withMap(tabs: Tab[]): Tab[] {
  return tabs.map((tab) =>
    tab.label === placeTab.label ? { ...tab, fields: [placesMap, ...tab.fields] } : tab,
  )
}
