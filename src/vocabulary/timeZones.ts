import type { CodeOf, Term } from './term'

/** Time zones by their names in the IANA database, with the cities that people look for. */
export const TIME_ZONES = [
  { code: 'Asia/Seoul', label: { en: 'Seoul' } },
  { code: 'Asia/Jakarta', label: { en: 'Jakarta, western Indonesia' } },
  { code: 'Asia/Makassar', label: { en: 'Makassar, central Indonesia' } },
  { code: 'Asia/Jayapura', label: { en: 'Jayapura, eastern Indonesia' } },
  { code: 'Asia/Bangkok', label: { en: 'Bangkok' } },
  { code: 'Asia/Ho_Chi_Minh', label: { en: 'Ha Noi, Ho Chi Minh City' } },
  { code: 'Asia/Phnom_Penh', label: { en: 'Phnom Penh' } },
  { code: 'Asia/Vientiane', label: { en: 'Vientiane' } },
  { code: 'Asia/Yangon', label: { en: 'Yangon' } },
  { code: 'Asia/Kuala_Lumpur', label: { en: 'Kuala Lumpur' } },
  { code: 'Asia/Singapore', label: { en: 'Singapore' } },
  { code: 'Asia/Brunei', label: { en: 'Bandar Seri Begawan' } },
  { code: 'Asia/Manila', label: { en: 'Manila' } },
  { code: 'Asia/Dili', label: { en: 'Dili' } },
  { code: 'Asia/Tokyo', label: { en: 'Tokyo' } },
  { code: 'Asia/Shanghai', label: { en: 'Beijing, Shanghai' } },
  { code: 'Asia/Kolkata', label: { en: 'Delhi, Mumbai' } },
  { code: 'Asia/Dubai', label: { en: 'Dubai' } },
  { code: 'Australia/Sydney', label: { en: 'Sydney' } },
  { code: 'Pacific/Auckland', label: { en: 'Auckland' } },
  { code: 'Europe/London', label: { en: 'London' } },
  { code: 'Europe/Brussels', label: { en: 'Brussels, Paris, Frankfurt' } },
  { code: 'America/New_York', label: { en: 'New York, Washington' } },
  { code: 'America/Los_Angeles', label: { en: 'Los Angeles' } },
  { code: 'UTC', label: { en: 'Coordinated Universal Time' } },
] as const satisfies readonly Term[]

export type TimeZone = CodeOf<typeof TIME_ZONES>
