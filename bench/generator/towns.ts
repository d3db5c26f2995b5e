import type { Localised, MemberState } from '@/vocabulary'

/** A town that projects are named after. */
export interface Town {
  name: Localised
  state: MemberState
  /** Degrees of WGS 84. */
  longitude: number
  latitude: number
}

type Row = readonly [en: string, longitude: number, latitude: number, own?: string]

/** The language of a state's town names besides English. */
const OWN_LANGUAGE = { KH: 'km', TH: 'th', VN: 'vi', SG: 'zh' } as const

const ROWS: Readonly<Record<MemberState, readonly Row[]>> = {
  BN: [
    ['Bandar Seri Begawan', 114.94, 4.89],
    ['Muara', 115.07, 5.02],
    ['Tutong', 114.65, 4.8],
    ['Seria', 114.32, 4.61],
    ['Kuala Belait', 114.19, 4.58],
    ['Bangar', 115.07, 4.71],
  ],
  KH: [
    ['Phnom Penh', 104.92, 11.56, 'ភ្នំពេញ'],
    ['Siem Reap', 103.86, 13.36, 'សៀមរាប'],
    ['Battambang', 103.2, 13.1, 'បាត់ដំបង'],
    ['Sihanoukville', 103.53, 10.61, 'ព្រះសីហនុ'],
    ['Poipet', 102.56, 13.66, 'ប៉ោយប៉ែត'],
    ['Kampot', 104.18, 10.61, 'កំពត'],
    ['Kratie', 106.02, 12.49, 'ក្រចេះ'],
    ['Stung Treng', 105.97, 13.53, 'ស្ទឹងត្រែង'],
    ['Bavet', 106.13, 11.08, 'បាវិត'],
    ['Kampong Cham', 105.46, 11.99, 'កំពង់ចាម'],
    ['Banlung', 106.99, 13.74, 'បានលុង'],
  ],
  ID: [
    ['Jakarta', 106.85, -6.21],
    ['Surabaya', 112.75, -7.26],
    ['Bandung', 107.61, -6.91],
    ['Medan', 98.67, 3.59],
    ['Semarang', 110.42, -6.97],
    ['Makassar', 119.43, -5.15],
    ['Palembang', 104.76, -2.99],
    ['Balikpapan', 116.83, -1.27],
    ['Manado', 124.84, 1.47],
    ['Pontianak', 109.33, -0.03],
    ['Kupang', 123.61, -10.18],
    ['Jayapura', 140.7, -2.53],
    ['Ambon', 128.18, -3.7],
    ['Bitung', 125.19, 1.44],
  ],
  LA: [
    ['Vientiane', 102.63, 17.97],
    ['Luang Prabang', 102.14, 19.89],
    ['Savannakhet', 104.75, 16.57],
    ['Pakse', 105.78, 15.12],
    ['Thakhek', 104.83, 17.39],
    ['Boten', 101.68, 21.19],
    ['Phonsavan', 103.22, 19.45],
    ['Attapeu', 106.83, 14.81],
  ],
  MY: [
    ['Kuala Lumpur', 101.69, 3.14],
    ['George Town', 100.33, 5.41],
    ['Johor Bahru', 103.74, 1.49],
    ['Ipoh', 101.08, 4.6],
    ['Kuching', 110.36, 1.56],
    ['Kota Kinabalu', 116.07, 5.98],
    ['Kuantan', 103.33, 3.81],
    ['Kota Bharu', 102.24, 6.13],
    ['Port Klang', 101.39, 3.0],
    ['Bintulu', 113.03, 3.17],
    ['Sandakan', 118.12, 5.84],
  ],
  MM: [
    ['Yangon', 96.16, 16.87],
    ['Mandalay', 96.08, 21.98],
    ['Nay Pyi Taw', 96.13, 19.76],
    ['Mawlamyine', 97.63, 16.49],
    ['Dawei', 98.2, 14.08],
    ['Myawaddy', 98.51, 16.69],
    ['Sittwe', 92.9, 20.15],
    ['Tamu', 94.31, 24.22],
  ],
  PH: [
    ['Manila', 120.98, 14.6],
    ['Cebu', 123.89, 10.32],
    ['Davao', 125.61, 7.07],
    ['Subic', 120.23, 14.88],
    ['Clark', 120.56, 15.19],
    ['Batangas', 121.06, 13.76],
    ['Iloilo', 122.56, 10.7],
    ['Cagayan de Oro', 124.65, 8.48],
    ['Zamboanga', 122.07, 6.91],
    ['General Santos', 125.17, 6.11],
    ['Legazpi', 123.74, 13.14],
  ],
  SG: [
    ['Tuas', 103.64, 1.3, '大士'],
    ['Changi', 103.99, 1.36, '樟宜'],
    ['Woodlands', 103.79, 1.44, '兀兰'],
    ['Jurong', 103.71, 1.34, '裕廊'],
    ['Punggol', 103.91, 1.41, '榜鹅'],
    ['Marina Bay', 103.86, 1.28, '滨海湾'],
  ],
  TH: [
    ['Bangkok', 100.5, 13.76, 'กรุงเทพ'],
    ['Chiang Mai', 98.99, 18.79, 'เชียงใหม่'],
    ['Nakhon Ratchasima', 102.1, 14.97, 'นครราชสีมา'],
    ['Khon Kaen', 102.83, 16.43, 'ขอนแก่น'],
    ['Nong Khai', 102.74, 17.88, 'หนองคาย'],
    ['Laem Chabang', 100.88, 13.08, 'แหลมฉบัง'],
    ['Hat Yai', 100.47, 7.01, 'หาดใหญ่'],
    ['Mae Sot', 98.57, 16.71, 'แม่สอด'],
    ['Surat Thani', 99.33, 9.14, 'สุราษฎร์ธานี'],
    ['Phuket', 98.39, 7.88, 'ภูเก็ต'],
    ['Ranong', 98.64, 9.96, 'ระนอง'],
    ['Ubon Ratchathani', 104.85, 15.23, 'อุบลราชธานี'],
  ],
  TL: [
    ['Dili', 125.58, -8.56],
    ['Baucau', 126.46, -8.47],
    ['Suai', 125.25, -9.31],
    ['Maliana', 125.22, -8.99],
    ['Same', 125.65, -9.0],
    ['Viqueque', 126.36, -8.87],
  ],
  VN: [
    ['Ha Noi', 105.85, 21.03, 'Hà Nội'],
    ['Hai Phong', 106.68, 20.86, 'Hải Phòng'],
    ['Da Nang', 108.22, 16.07, 'Đà Nẵng'],
    ['Ho Chi Minh City', 106.66, 10.76, 'Thành phố Hồ Chí Minh'],
    ['Can Tho', 105.78, 10.05, 'Cần Thơ'],
    ['Lao Cai', 103.97, 22.49, 'Lào Cai'],
    ['Lang Son', 106.76, 21.85, 'Lạng Sơn'],
    ['Vung Tau', 107.08, 10.35, 'Vũng Tàu'],
    ['Quy Nhon', 109.22, 13.77, 'Quy Nhơn'],
    ['Buon Ma Thuot', 108.05, 12.67, 'Buôn Ma Thuột'],
    ['Mong Cai', 107.97, 21.52, 'Móng Cái'],
    ['Moc Bai', 106.19, 11.11, 'Mộc Bài'],
  ],
}

/** Towns by state. */
export const TOWNS = Object.fromEntries(
  (Object.entries(ROWS) as [MemberState, readonly Row[]][]).map(([state, rows]) => [
    state,
    rows.map((row) => townOf(state, row)),
  ]),
) as unknown as Readonly<Record<MemberState, readonly Town[]>>

function townOf(state: MemberState, [en, longitude, latitude, own]: Row): Town {
  const language = Object.entries(OWN_LANGUAGE).find(([code]) => code === state)?.[1]
  return { name: { en, ...(language && own && { [language]: own }) }, state, longitude, latitude }
}
