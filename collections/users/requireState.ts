import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

/** A ministry user acts for one member state; nobody else has one. */
export const requireState: CollectionBeforeChangeHook = ({ data, req }) => {
  if (data.role !== 'ministry') return { ...data, state: null }
  if (data.state) return data
  throw new ValidationError(
    {
      collection: 'users',
      errors: [{ path: 'state', message: 'Choose the member state that this ministry acts for.' }],
    },
    req.t,
  )
}
