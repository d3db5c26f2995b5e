'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import type { Geometry, Position } from '@/places'
import { countryAt, placeOf, type Place } from './places'

const LIST = 'locations'

interface Places {
  places: Place[]
  /** The lead state, and all participating ones. */
  countries: string[]
  /** Puts a place where somebody points, or a new one if `row` is null; returns its row. */
  put: (row: number | null, geometry: Geometry) => number
}

/** The places of the form, and what the map changes in them. */
export function usePlaces(): Places {
  const { addFieldRow, dispatchFields, setModified } = useForm()
  // As one text: the form's fields change with every letter, and these seldom.
  const found = useFormFields(([fields]) => JSON.stringify(readPlaces(fields)))
  const { countries, places } = JSON.parse(found) as Pick<Places, 'countries' | 'places'>

  function put(row: number | null, geometry: Geometry): number {
    const values = valuesOf(geometry)
    setModified(true)
    if (row === null) {
      const first = firstOf(geometry)
      const country = countryAt(first, countries[0] ?? '') || null
      const given = { ...values, country, role: 'site' }
      addFieldRow({
        path: LIST,
        schemaPath: LIST,
        rowIndex: places.length,
        subFieldState: Object.fromEntries(
          Object.entries(given).map(([name, value]) => [name, stateOf(value)]),
        ),
      })
      return places.length
    }
    for (const [name, value] of Object.entries(values)) {
      dispatchFields({ type: 'UPDATE', path: `${LIST}.${row}.${name}`, value, valid: true })
    }
    return row
  }
  return { countries, places, put }
}

function stateOf(value: unknown) {
  return { initialValue: value, value, valid: true }
}

/** A point is kept as latitude and longitude, any other shape as GeoJSON. */
function valuesOf(geometry: Geometry) {
  if (geometry.type !== 'Point') return { latitude: null, longitude: null, geometry }
  const [longitude, latitude] = geometry.coordinates
  return { latitude, longitude, geometry: null }
}

function firstOf({ coordinates }: Geometry): Position {
  let part: unknown = coordinates
  while (Array.isArray(part) && Array.isArray(part[0])) part = part[0]
  return part as Position
}

function readPlaces(fields: FormState): Pick<Places, 'countries' | 'places'> {
  const rows = fields[LIST]?.rows ?? []
  const lead = fields.leadState?.value
  const states = fields.states?.value
  return {
    countries: [lead, ...(Array.isArray(states) ? (states as unknown[]) : [])].filter(
      (code): code is string => typeof code === 'string',
    ),
    places: rows.map((_, row) => {
      const valueOf = (name: string) => fields[`${LIST}.${row}.${name}`]?.value
      return placeOf(row, {
        name: valueOf('name'),
        country: valueOf('country'),
        latitude: valueOf('latitude'),
        longitude: valueOf('longitude'),
        geometry: valueOf('geometry'),
      })
    }),
  }
}
