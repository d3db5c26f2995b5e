import type { Field } from 'payload'
import { id } from '../../fields'
import { acknowledgements } from './acknowledgements'
import { naming } from './naming'
import { review } from './review'
import { sameAs } from './sameAs'
import { tabs } from './tabs'
import { unread } from './unread'

export const projectFields: Field[] = [
  id,
  ...review,
  ...naming,
  sameAs,
  acknowledgements,
  unread,
  tabs,
]
