import type { Field } from 'payload'
import { LOCATION_ROLES, OTHER_COUNTRIES, STATES } from '@/vocabulary'
import { oneOf } from '../../fields'
import { checkGeometry } from '../geometry'

/** Where it is: named points by latitude and longitude, or a line or area in GeoJSON. */
export const place: Field[] = [
  {
    name: 'locations',
    type: 'array',
    admin: {
      initCollapsed: true,
      description: 'Stops are joined in the order of the rows. Lines and areas go in as GeoJSON.',
    },
    fields: [
      { name: 'name', type: 'text', localized: true, maxLength: 200 },
      {
        type: 'row',
        fields: [
          oneOf('country', [...STATES, ...OTHER_COUNTRIES], { admin: { width: '50%' } }),
          oneOf('role', LOCATION_ROLES, { defaultValue: 'site', admin: { width: '50%' } }),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'latitude',
            type: 'number',
            min: -90,
            max: 90,
            admin: { width: '50%', placeholder: '11.55', description: 'Degrees, north positive.' },
          },
          {
            name: 'longitude',
            type: 'number',
            min: -180,
            max: 180,
            admin: { width: '50%', placeholder: '104.92', description: 'Degrees, east positive.' },
          },
        ],
      },
      {
        name: 'geometry',
        type: 'json',
        label: 'GeoJSON line or area',
        validate: checkGeometry,
      },
    ],
  },
]
