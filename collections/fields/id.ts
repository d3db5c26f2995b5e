import type { TextField } from 'payload'
import { v7 as uuidv7 } from 'uuid'

/**
 * The id of each of our own collections: a UUIDv7 string on both engines, never taken from a
 * client.
 */
export const id: TextField = {
  name: 'id',
  type: 'text',
  defaultValue: () => uuidv7(),
  admin: { hidden: true },
  access: { create: () => false, update: () => false },
}
