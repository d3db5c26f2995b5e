import type { StaticImageData } from 'next/image'

import sheet from '@/ui/map/land.generated.svg'

/** Address of the land that the maps of the region are drawn on: one file, kept by browsers, for every page. */
export const land: string = (sheet as StaticImageData).src
