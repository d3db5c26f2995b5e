/**
 * What a number word multiplies by; two values where it may mean either, depending on language or
 * country.
 */
export type Factor = number | readonly [number, number]

/**
 * Number words of every language of the catalogue, and their short forms. Adjacent words multiply:
 * ພັນ and ລ້ານ, 万 and 亿, thousand and million.
 */
export const NUMBER_WORDS: Record<string, Factor> = {
  // English, and the short scale that finance writes
  ...{ hundred: 1e2, thousand: 1e3, thousands: 1e3, k: 1e3, lakh: 1e5, lakhs: 1e5, lac: 1e5 },
  ...{ million: 1e6, millions: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, crore: 1e7, crores: 1e7 },
  ...{ billion: 1e9, billions: 1e9, bn: 1e9, bln: 1e9, b: 1e9 },
  ...{ trillion: 1e12, trillions: 1e12, tn: 1e12, trn: 1e12, tln: 1e12, t: 1e12 },
  // Indonesian, Malay
  ...{ puluh: 10, ratus: 1e2, ribu: 1e3, rb: 1e3, juta: 1e6, jt: 1e6 },
  ...{ miliar: 1e9, milyar: 1e9, bilion: 1e9, triliun: 1e12, trilyun: 1e12, trilion: 1e12 },
  // Filipino, with and without the linker
  ...{ libo: 1e3, libong: 1e3, milyon: 1e6, milyong: 1e6 },
  ...{ bilyon: 1e9, bilyong: 1e9, trilyon: 1e12, trilyong: 1e12 },
  // Vietnamese
  ...{ trăm: 1e2, nghìn: 1e3, ngàn: 1e3, nghin: 1e3, ngan: 1e3, vạn: 1e4 },
  ...{ triệu: 1e6, trieu: 1e6, tỷ: 1e9, tỉ: 1e9, ty: 1e9 },
  // Portuguese; a bilião is 10^12 in Portugal and often 10^9 in Timor-Leste
  ...{ milhar: 1e3, milhares: 1e3, milhão: 1e6, milhões: 1e6, milhao: 1e6, milhoes: 1e6 },
  ...{ bilhão: 1e9, bilhões: 1e9, bilhao: 1e9, bilhoes: 1e9 },
  ...{ bilião: [1e9, 1e12], biliões: [1e9, 1e12], biliao: [1e9, 1e12], bilioes: [1e9, 1e12] },
  ...{ trilhão: 1e12, trilhões: 1e12, trilhao: 1e12, trilhoes: 1e12 },
  ...{ trilião: 1e12, triliões: 1e12, triliao: 1e12, trilioes: 1e12 },
  // Tetum
  ...{ atus: 1e2, rihun: 1e3, miliaun: 1e6, millaun: 1e6, biliaun: 1e9, triliaun: 1e12 },
  // Short forms that two languages read differently: million or miliar, triệu or trillion, mil
  ...{ m: [1e6, 1e9], tr: [1e6, 1e12], mil: [1e3, 1e6] },
  // Thai
  ...{ สิบ: 10, ร้อย: 1e2, พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 },
  ...{ พันล้าน: 1e9, ล้านล้าน: 1e12, บิลเลียน: 1e9, ทริลเลียน: 1e12 },
  // Lao
  ...{ ສິບ: 10, ຮ້ອຍ: 1e2, ພັນ: 1e3, ໝື່ນ: 1e4, ຫມື່ນ: 1e4, ແສນ: 1e5, ລ້ານ: 1e6, ຕື້: 1e9 },
  // Khmer
  ...{ រយ: 1e2, ពាន់: 1e3, ម៉ឺន: 1e4, សែន: 1e5, លាន: 1e6, កោដិ: 1e7 },
  ...{ ប៊ីលាន: 1e9, ប៊ីលីយ៉ុន: 1e9, ប៊ីលីយ៉ុង: 1e9, ទ្រីលាន: 1e12, ទ្រីលីយ៉ុន: 1e12 },
  // Burmese
  ...{ ရာ: 1e2, ထောင်: 1e3, သောင်း: 1e4, သိန်း: 1e5, သန်း: 1e6, ကုဋေ: 1e7 },
  ...{ ဘီလီယံ: 1e9, ဘီလျံ: 1e9, ထရီလီယံ: 1e12, ထရီလျံ: 1e12 },
  // Tamil
  ...{ நூறு: 1e2, ஆயிரம்: 1e3, லட்சம்: 1e5, இலட்சம்: 1e5, கோடி: 1e7 },
  ...{ மில்லியன்: 1e6, பில்லியன்: 1e9, டிரில்லியன்: 1e12, ட்ரில்லியன்: 1e12 },
  // Chinese; 兆 is a million in the mainland's units and 10^12 elsewhere
  ...{ 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: [1e6, 1e12] },
  // Korean
  ...{ 십: 10, 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
}

/** Words that do not change the number: “exactly” after a round Burmese one. */
export const SILENT_WORDS = ['ပြည့်']

/** Burmese puts the word first when it counts tens or more: သန်း ၁၀၀ is one hundred million. */
export const BEFORE_ITS_NUMBER = /^\p{Script=Myanmar}/u

/** Words that mean one of themselves when no number precedes them: 十亿, 백만. */
export const IMPLIES_ONE = /^[十百千십백천]$/u
