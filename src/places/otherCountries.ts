import type { OtherCountry } from '@/vocabulary'

import type { Box } from './types'

/**
 * Boxes around the countries outside ASEAN, in degrees, up to a degree too large. Remote
 * territories are left out, except where cables of the region land (Christmas Island, Hawaii).
 */
export const BOXES: Record<OtherCountry, Box> = {
  AE: [51.4, 22.5, 56.5, 26.2],
  AU: [96.7, -43.8, 159.2, -9.1],
  BD: [88.0, 20.5, 92.8, 26.7],
  CA: [-141.1, 41.6, -52.5, 83.2],
  CN: [73.4, 18.1, 134.9, 53.6],
  DE: [5.8, 47.2, 15.1, 55.1],
  FR: [-5.2, 41.3, 9.6, 51.2],
  GB: [-8.7, 49.8, 1.8, 60.9],
  GU: [144.5, 13.2, 145.0, 13.7],
  IN: [68.1, 6.7, 97.5, 35.6],
  IT: [6.6, 35.4, 18.6, 47.1],
  JP: [122.9, 20.4, 154.0, 45.6],
  KR: [124.6, 33.1, 131.9, 38.7],
  NL: [3.3, 50.7, 7.3, 53.6],
  NO: [4.4, 57.9, 31.2, 71.2],
  NZ: [166.3, -47.4, 178.7, -34.3],
  PG: [140.8, -11.7, 157.1, -0.8],
  US: [-180, 18.9, -66.9, 71.5],
}
