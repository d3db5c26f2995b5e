import { cache } from 'react'

import { currentCatalogue } from '@/catalogue'

/** The project with this code in any spelling of its letters; read once for a page and its metadata. */
export const findProject = cache((code: string) => currentCatalogue().project(code.toUpperCase()))
