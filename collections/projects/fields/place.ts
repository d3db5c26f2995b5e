import type { Field } from 'payload'
import { LOCATION_ROLES, OTHER_COUNTRIES, STATES } from '@/vocabulary'
import { numeric, oneOf } from '../../fields'
import { checkGeometry, takeGeometry } from '../geometry'
import { list } from './list'

/** Where it is: named points by latitude and longitude, or a line or area in GeoJSON. */
export const place: Field[] = [
  list(
    'locations',
    {
      singular: 'place',
      plural: 'Places',
      description: 'Stops are joined in the order of the rows: drag a row to move it.',
    },
    [
      { name: 'name', type: 'text', label: 'Name of the place', localized: true, maxLength: 200 },
      {
        type: 'row',
        fields: [
          oneOf('country', [...STATES, ...OTHER_COUNTRIES], {
            label: 'Country',
            admin: { width: '50%' },
          }),
          oneOf('role', LOCATION_ROLES, {
            label: 'What it is',
            defaultValue: 'site',
            admin: { width: '50%' },
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          numeric({
            name: 'latitude',
            label: 'Latitude',
            min: -90,
            max: 90,
            admin: { width: '50%', placeholder: '11.55', description: 'Degrees, north positive.' },
          }),
          numeric({
            name: 'longitude',
            label: 'Longitude',
            min: -180,
            max: 180,
            admin: { width: '50%', placeholder: '104.92', description: 'Degrees, east positive.' },
          }),
        ],
      },
      {
        name: 'geometry',
        type: 'json',
        label: 'Line or area (GeoJSON)',
        admin: {
          components: { Field: '/collections/projects/admin/GeometryField#GeometryField' },
          description:
            'Only for lines or areas; a point needs no more than the above. Paste GeoJSON as GIS programs export it, in WGS 84. Of a Feature or FeatureCollection the geometry alone is kept, without altitudes.',
        },
        hooks: { beforeValidate: [takeGeometry] },
        validate: checkGeometry,
      },
    ],
  ),
]
